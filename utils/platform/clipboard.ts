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
