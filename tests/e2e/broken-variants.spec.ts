import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { type CardSnapshot, FIELD_IDS } from '../../utils/domain/card';
import { pageBundle } from './page-bundle';

/**
 * Every card of the corpus, broken: a label renamed, a field taken out, a field doubled with another value. Whatever is then read must be what
 * the card says; what is not sure is not found. A doubled field is never read with the double's value.
 */
const FOLDER = resolve(import.meta.dirname, '../fixtures/cards');
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

type Fields = Record<string, { state: string; text?: string }>;
const BREAKS = ['renamed', 'removed', 'doubled'] as const;
type Break = (typeof BREAKS)[number];

let browser: Browser;
let page: Page;
let code: string;

test.beforeAll(async () => {
  code = await pageBundle();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'],
  });
  page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'ru-RU' });
});
test.afterAll(async () => {
  await browser.close();
});

/** Breaks the field СНИЛС of the page that is open and reads the card; null when the page has no such field to break, or no card is left. */
function breakAndRead(how: Break): { fields: Fields; copied: boolean } | null {
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
  if (others.some((other) => other && box.contains(other))) return null;

  if (how === 'renamed') {
    // Every name of the field: a control that still bears the old one in an attribute is read rightly by that.
    const rename = (text: string) => text.replace(/снилс/giu, 'Страховой номер');
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) node.nodeValue = rename(node.nodeValue ?? '');
    for (const element of [box, ...box.querySelectorAll('*')])
      for (const { name, value: text } of [...element.attributes])
        if (!/^(id|for|class|value)$/.test(name)) element.setAttribute(name, rename(text));
  }
  if (how === 'removed') box.remove();
  if (how === 'doubled') {
    const double = box.cloneNode(true) as Element;
    for (const input of double.querySelectorAll('input')) input.setAttribute('value', '001-019-899 99');
    for (const input of double.querySelectorAll('input')) input.value = '001-019-899 99';
    const walker = document.createTreeWalker(double, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (/\d{3}-\d{3}-\d{3}/.test(node.nodeValue ?? '')) node.nodeValue = '001-019-899 99';
    box.after(double);
  }
  const card = sverka.readCard(document);
  // A heading that repeats the field still says it, and rightly.
  // biome-ignore lint/performance/useDomNodeTextContent: only what a person sees counts.
  const copied = /снилс/iu.test(document.body.innerText);
  return card ? { fields: card.fields as Fields, copied } : null;
}

for (const how of BREAKS) {
  test(`a field ${how}: nothing is read wrong`, async () => {
    test.setTimeout(120_000);
    const wrong: string[] = [];
    let judged = 0;
    for (const name of names) {
      const truth = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as { fields: Fields } | null;
      if (!truth) continue;
      await page.goto(pathToFileURL(join(FOLDER, `${name}.html`)).href);
      await page.addScriptTag({ content: code });
      const got = await page.evaluate(breakAndRead, how);
      if (!got) continue;
      judged += 1;
      for (const field of FIELD_IDS) {
        const [want, have] = [truth.fields[field], got.fields[field]];
        const gone = field === 'snils' && how !== 'doubled' && !got.copied;
        if (have?.state === 'not-found') continue;
        if (gone || have?.state !== want?.state || have?.text !== want?.text) wrong.push(`${name}: ${field} = ${JSON.stringify(have)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(judged).toBeGreaterThan(30);
  });
}
