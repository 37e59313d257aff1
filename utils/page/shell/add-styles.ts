/** Sheets by their text. The same are asked for with every card, and a browser keeps something of each that was ever made. */
const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(css: string): CSSStyleSheet {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}

/**
 * Adds styles to a root of ours, over those that it has, and gives back what takes them off. Constructed sheets are not bound by the page's policy;
 * where a content script may not hand one over (older Firefox), a `<style>` in our root does.
 */
export function addStyles(root: ShadowRoot, css: string): () => void {
  const had = root.adoptedStyleSheets;
  try {
    const sheet = sheetOf(css);
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
