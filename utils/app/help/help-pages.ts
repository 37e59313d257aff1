import type { Block } from './read-markdown';

/** Pages of the help, in the order in which they stand. */
export const HELP_PAGES = ['memo', 'faq', 'rules', 'field-not-found', 'shortcuts', 'privacy'] as const;
export type HelpPageId = (typeof HELP_PAGES)[number];

export type HelpPages = Record<HelpPageId, Block[]>;

/** The page that an address leads to, and the entry on it: `#faq`, or an entry's own place, `#name-latin`. */
export function helpPlace(pages: HelpPages, hash: string): { page: HelpPageId; entry: string } {
  const name = hash.replace(/^#/, '');
  const page = HELP_PAGES.find((id) => id === name);
  if (page) return { page, entry: '' };
  const holder = HELP_PAGES.find((id) => pages[id].some((block) => block.kind === 'heading' && block.id !== '' && block.id === name));
  return holder ? { page: holder, entry: name } : { page: 'memo', entry: '' };
}

/** Where a link of the sources leads inside the extension: another page of the help, an address of the network, or '' = nowhere, it is shown as text. */
export function helpLink(to: string): string {
  if (/^https:\/\//.test(to)) return to;
  const file = /(?:^|\/)([a-z-]+)\.md(?:#.*)?$/.exec(to)?.[1];
  return HELP_PAGES.some((id) => id === file) ? `#${file}` : '';
}
