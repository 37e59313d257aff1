import { expect, it } from 'vitest';
import { FIELD_IDS } from '@/utils/domain/card';
import { readCard } from '@/utils/page/read-card';
import { openPage } from './open-page';

/**
 * Saved cards with the truth beside them (tests/fixtures/cards): `readCard` must say exactly that, so that a regression fails and an improvement
 * that was not recorded fails too.
 */
type Truth = { register: string; mode: string; fields: Record<string, { state: string; text?: string }> } | null;

const truths = import.meta.glob<Truth>('../fixtures/cards/*.expected.json', { eager: true, import: 'default' });
const pages = Object.keys(import.meta.glob('../fixtures/cards/*.html', { query: '?url' }))
  .map(nameOf)
  .sort();

function nameOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/(\.expected\.json|\.html)$/, '');
}

/** What is read of a page: reasons are left out, they may be reworded. */
function readingOf(page: Document): Truth {
  const card = readCard(page);
  if (!card) return null;
  const fields = FIELD_IDS.map((id) => {
    const reading = card.fields[id];
    return [id, reading.state === 'filled' ? { state: 'filled', text: reading.text } : { state: reading.state }] as const;
  });
  return { register: card.register, mode: card.mode, fields: Object.fromEntries(fields) };
}

it('has a truth for every page', () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(Object.keys(truths).map(nameOf).sort()).toEqual(pages);
});

it.each(Object.entries(truths).map(([file, truth]) => [nameOf(file), truth] as const))('%s', async (name, truth) => {
  expect(readingOf(await openPage(`cards/${name}`))).toEqual(truth);
});
