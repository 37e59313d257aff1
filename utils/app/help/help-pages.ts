import { HELP_PAGES, type HelpPageId } from '@/utils/domain/help-page';
import type { Block, Span } from './read-markdown';

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

/** What a check says, and of what: «имя: «Aннa»», «В имени латинская буква «A» (1-я)». */
export interface RuleExample {
  example: string;
  sentence: string;
}

/** An example of each check, by its id, out of «Что значит каждое замечание». */
export function ruleExamples(rules: readonly Block[]): Record<string, RuleExample> {
  const examples: Record<string, RuleExample> = {};
  let rule = '';
  for (const block of rules) {
    if (block.kind === 'heading') rule = block.id;
    if (block.kind !== 'list' || rule === '' || rule in examples) continue;
    for (const spans of block.items) {
      const example = /Пример, (.+?)\.?$/.exec(plain(spans))?.[1];
      const sentence = spans[0]?.kind === 'strong' ? spans[0].text.replace(/\.$/, '') : '';
      if (example === undefined || sentence === '') continue;
      examples[rule] = { example, sentence };
      break;
    }
  }
  return examples;
}

const plain = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');
