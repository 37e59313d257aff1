import { expect, it } from 'vitest';
import { cardInClosedRoot } from '@/utils/page/card-in-closed-root';
import { openPage } from './open-page';

const CARD = ['Фамилия *', 'Имя', 'Отчество:', 'СНИЛС'].map((label) => `<p><label>${label}</label><br><input></p>`).join('');

/** The page's shadow root, of which the browser tells an extension as Firefox does. */
async function openRoot(mode: ShadowRootMode, html: string): Promise<Document> {
  const page = await openPage('pages/blank');
  const host = page.getElementById('app') as HTMLElement;
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  Object.defineProperty(host, 'openOrClosedShadowRoot', { value: root });
  return page;
}

/** Runs as it is sent into a page: as text, with nothing of ours around it. */
const asked = (page: Document): unknown => (page.defaultView as unknown as { eval(code: string): unknown }).eval(`(${cardInClosedRoot})()`);

it.each<[string, ShadowRootMode, string, boolean]>([
  ['a card in a closed root', 'closed', CARD, true],
  [
    'fields that are named by what stands in them',
    'closed',
    CARD.replace(/<label>([^<]*)<\/label><br><input>/g, '<input placeholder="$1">'),
    true,
  ],
  [
    'fields that are named for screen readers alone',
    'closed',
    CARD.replace(/<label>([^<]*)<\/label><br><input>/g, '<input aria-label="$1">'),
    true,
  ],
  ['a card in an open root, which is read', 'open', CARD, false],
  ['two of the labels', 'closed', '<label>Фамилия</label><label>Имя</label>', false],
  ['words in a sentence', 'closed', '<p>Укажите фамилию, имя, отчество и СНИЛС.</p>', false],
  ['labels that are not shown', 'closed', `<div style="display:none">${CARD}</div>`, false],
])('%s', async (_, mode, html, hidden) => {
  expect(asked(await openRoot(mode, html))).toBe(hidden);
});
