/**
 * Copies a text at the user's click; for content scripts and pages. False when the browser refuses (no click, page without focus): the caller then
 * offers the text to be selected by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a picture at the user's click; for our own pages. The promise lets the browser keep the click while the picture is drawn. */
export async function copyImage(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
