/** What the day with a crash at its end plants, in either browser. */

/** Browsers write what is typed into a page to their session files within fifteen seconds (Chromium «kSaveDelay», Firefox browser.sessionstore.interval); ms. */
export const WRITTEN_AFTER = 20_000;
/** Typed into a page's own field: shows that the search would find what is kept. */
export const CONTROL = 'контрольноеслово';

export const PLANTED: string[] = [];

/** A word that stands nowhere else. */
export function plant(): string {
  const word = `тайнопись${String(PLANTED.length + 1).padStart(3, '0')}`;
  PLANTED.push(word);
  return word;
}

/** Every field that can be seen gets one of the words, as a keyboard types it; gives back how many there were. Runs in the page. */
export function typeIntoAll(words: readonly string[]): number {
  const fields = [
    ...document.querySelectorAll<HTMLInputElement>(
      ':is(input:not([type]), input[type="text"], input[type="search"], textarea):not([readonly], :disabled)',
    ),
  ].filter((field) => field.checkVisibility());
  for (const [index, field] of fields.entries()) {
    field.focus();
    field.select();
    document.execCommand('insertText', false, words[index]);
  }
  return fields.length;
}
