import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpPages } from '@/entrypoints/help/pages';
import { helpLink, helpPlace } from '@/utils/app/help/help-pages';
import { type Block, readMarkdown, type Span } from '@/utils/app/help/read-markdown';
import { HELP_PAGES } from '@/utils/domain/help-page';
import { RULES } from '@/utils/rules/registry';

const pages = helpPages();

const spansOf = (block: Block): Span[] => {
  if (block.kind === 'heading' || block.kind === 'paragraph') return block.spans;
  if (block.kind === 'list') return block.items.flat();
  return block.kind === 'table' ? [...block.head.flat(), ...block.rows.flat(2)] : [];
};
const textOf = (blocks: readonly Block[]) => blocks.flatMap(spansOf).map(({ text }) => text);

describe('Markdown of our own', () => {
  it.each<[string, Block]>([
    ['# Заголовок', { kind: 'heading', level: 1, spans: [{ kind: 'text', text: 'Заголовок' }], id: '' }],
    [
      'Две\nстроки, **важно**, `код`, [сюда](faq.md).',
      {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: 'Две строки, ' },
          { kind: 'strong', text: 'важно' },
          { kind: 'text', text: ', ' },
          { kind: 'code', text: 'код' },
          { kind: 'text', text: ', ' },
          { kind: 'link', text: 'сюда', to: 'faq.md' },
          { kind: 'text', text: '.' },
        ],
      },
    ],
    ['1. раз\n2. два', { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'раз' }], [{ kind: 'text', text: 'два' }]] }],
    [
      '| а | б |\n| - | - |\n| в |   |',
      { kind: 'table', head: [[{ kind: 'text', text: 'а' }], [{ kind: 'text', text: 'б' }]], rows: [[[{ kind: 'text', text: 'в' }], []]] },
    ],
    ['![вид](../images/panel.png)', { kind: 'image', text: 'вид', source: '../images/panel.png' }],
  ])('%s', (source, block) => {
    expect(readMarkdown(source)).toEqual([block]);
  });

  it.each(HELP_PAGES)('of the page «%s» leaves no sign of its own in the text', (id) => {
    const texts = textOf(pages[id]);
    expect(texts.join(' ').length).toBeGreaterThan(500);
    expect(texts.filter((text) => /\*\*|\]\(|^#|^\||^- /.test(text))).toEqual([]);
  });

  it.each(HELP_PAGES)('of the page «%s» leads to pages that are there', (id) => {
    const links = pages[id].flatMap(spansOf).flatMap((span) => (span.kind === 'link' ? [span.to] : []));
    // What only the project has is shown as words.
    const words = links.filter((to) => helpLink(to) === '');
    expect(words.filter((to) => !/(?:rollout|domain|guarantees)\.md/.test(to))).toEqual([]);
  });
});

describe('the help', () => {
  it('has an entry for every check, to which «почему» leads', () => {
    for (const { id } of RULES) expect(helpPlace(pages, `#${id}`), id).toEqual({ page: 'rules', entry: id });
  });

  it.each([
    ['', { page: 'memo', entry: '' }],
    ['#faq', { page: 'faq', entry: '' }],
    ['#nothing-such', { page: 'memo', entry: '' }],
  ])('«%s» leads to %o', (hash, place) => {
    expect(helpPlace(pages, hash)).toEqual(place);
  });

  it('names every shortcut', () => {
    const config = readFileSync('wxt.config.ts', 'utf8');
    const keys = [...config.matchAll(/suggested_key: \{ default: '([^']+)' \}/g)].map((match) => match[1]);
    expect(keys.length).toBeGreaterThan(2);
    for (const key of keys) expect(textOf(pages.shortcuts)).toContain(key);
  });
});
