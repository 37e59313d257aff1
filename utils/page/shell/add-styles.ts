/**
 * Adds styles to a root of ours, over those that it has, and gives back what takes them off. Constructed sheets are not bound by the page's policy;
 * where a content script may not hand one over (older Firefox), a `<style>` in our root does.
 */
export function addStyles(root: ShadowRoot, css: string): () => void {
  const had = root.adoptedStyleSheets;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...had, sheet];
    if (root.adoptedStyleSheets.length === had.length + 1)
      return () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      };
  } catch {
    // Falls through to the element.
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  return () => style.remove();
}
