import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { type CardSnapshot, FIELD_IDS } from '../../utils/domain/card';
import { HER_WINDOW } from '../her-window';
import { expect, test } from './extension';
import { FULL } from './held';
import { pageBundle } from './page-bundle';

/**
 * Every card of the corpus, broken: a label renamed, a field taken out, a field doubled with another value. Whatever is then read must be what
 * the card says; what is not sure is not found. A doubled field is never read with the double's value.
 */
const FOLDER = resolve(import.meta.dirname, '../fixtures/cards');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length))
  // All of them by `npm run hold -- browser`.
  .filter((_, index) => FULL || index % 6 === 0);

type Fields = Record<string, { state: string; text?: string }>;
const BREAKS = ['renamed', 'doubled', 'removed'] as const;
type Break = (typeof BREAKS)[number];

let page: Page;
let code: string;

test.beforeAll(async ({ bare }) => {
  code = await pageBundle();
  page = await bare.newPage({ viewport: HER_WINDOW, locale: 'ru-RU' });
});
test.afterAll(async () => {
  await page.close();
});

/** Breaks the field СНИЛС of the page that is open in every way, one after the other, and reads the card each time; null = no such field to break. */
function breakAndRead(): Record<Break, { fields: Fields; copied: boolean } | null> | null {
  interface View {
    labelOf(field: string): Element | null;
    anchorOf(field: string): Element | null;
    container: Element;
  }
  const { sverka } = globalThis as unknown as {
    sverka: { findCard(d: Document): View | null; readCard(d: Document): CardSnapshot | null };
  };
  const view = sverka.findCard(document);
  const [label, value] = [view?.labelOf('snils'), view?.anchorOf('snils')];
  if (!view || !label || !value || label === value) return null;
  // The smallest element that holds both the label and the value.
  let box: Element | null = label;
  while (box && !box.contains(value)) box = box.parentElement;
  if (!box || box === view.container) return null;
  const others = ['lastName', 'firstName', 'middleName', 'birthDate', 'email', 'phone'].map((field) => view.anchorOf(field));
  if (others.some((other) => other && box?.contains(other))) return null;

  const read = () => {
    const card = sverka.readCard(document);
    // A heading that repeats the field still says it, and rightly.
    // biome-ignore lint/performance/useDomNodeTextContent: only what a person sees counts.
    const copied = /снилс/iu.test(document.body.innerText);
    return card ? { fields: card.fields as Fields, copied } : null;
  };
  const textsOf = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
    return texts;
  };

  // Every name of the field: a control that still bears the old one in an attribute is read rightly by that.
  const named = [
    ...textsOf(box),
    ...[box, ...box.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => !/^(id|for|class|value)$/.test(name)),
    ),
  ];
  const names = named.map((node) => node.nodeValue ?? '');
  named.forEach((node, at) => {
    const text = names[at]?.replace(/снилс/giu, 'Страховой номер') ?? '';
    if (text !== names[at]) node.nodeValue = text;
  });
  const renamed = read();
  named.forEach((node, at) => {
    if (node.nodeValue !== names[at]) node.nodeValue = names[at] ?? '';
  });

  const double = box.cloneNode(true) as Element;
  for (const input of double.querySelectorAll('input')) {
    input.setAttribute('value', '001-019-899 99');
    input.value = '001-019-899 99';
  }
  for (const node of textsOf(double)) if (/\d{3}-\d{3}-\d{3}/.test(node.nodeValue ?? '')) node.nodeValue = '001-019-899 99';
  box.after(double);
  const doubled = read();
  double.remove();

  box.remove();
  return { renamed, doubled, removed: read() };
}

test('a field renamed, doubled, removed: nothing is read wrong', async () => {
  const wrong: string[] = [];
  const judged: Record<Break, number> = { renamed: 0, doubled: 0, removed: 0 };
  for (const name of names) {
    const truth = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as { fields: Fields } | null;
    if (!truth) continue;
    await page.goto(pathToFileURL(join(FOLDER, `${name}.html`)).href);
    await page.addScriptTag({ content: code });
    const got = await page.evaluate(breakAndRead);
    for (const how of BREAKS) {
      const card = got?.[how];
      if (!card) continue;
      judged[how] += 1;
      for (const field of FIELD_IDS) {
        const [want, have] = [truth.fields[field], card.fields[field]];
        const gone = field === 'snils' && how !== 'doubled' && !card.copied;
        if (have?.state === 'not-found') continue;
        if (gone || have?.state !== want?.state || have?.text !== want?.text)
          wrong.push(`${name}, ${how}: ${field} = ${JSON.stringify(have)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  for (const how of BREAKS) expect(judged[how], how).toBeGreaterThan(FULL ? 30 : 5);
});
