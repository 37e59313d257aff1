/**
 * Copies a text at the user's click; for our own pages. In a frame the page around it may have forbidden the clipboard (Permissions-Policy): then a
 * selected text is copied as by Ctrl+C. False when the browser refuses that too: the caller offers the text to be selected by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/**
 * The same for a text that is known only after the click, or is not to be copied at all (null: the clipboard stays as it is). It is asked for at the
 * click, while the browser still allows it; where it does not hold that until the text is there, the text is copied then.
 */
export async function copyLater(text: Promise<string | null>): Promise<boolean> {
  const data = text.then((known) =>
    known === null ? Promise.reject(new Error('nothing to copy')) : new Blob([known], { type: 'text/plain' }),
  );
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': data })]);
    return true;
  } catch {
    data.catch(() => undefined);
    const known = await text;
    return known !== null && copyText(known);
  }
}

/** The same as `copyText` in a content script, where nothing is put into the page for it. */
export const clipText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

function copySelected(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.autocomplete = 'off';
  area.style.cssText = 'position: fixed; top: 0; left: 0; opacity: 0';
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
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
