/** Constructed sheets are not bound by the page's policy; in Firefox a content script may not hand one over, a `<style>` in our root does there. */
export function addStyles(root: ShadowRoot, css: string): void {
  const had = root.adoptedStyleSheets.length;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    if (root.adoptedStyleSheets.length === had + 1) return;
  } catch {
    // Falls through to the element.
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.prepend(style);
}
