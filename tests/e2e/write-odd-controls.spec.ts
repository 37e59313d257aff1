import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { CardSnapshot } from '../../utils/domain/card';
import type { WriteResult } from '../../utils/domain/write-result';
import { HER_WINDOW } from '../her-window';
import { expect, test } from './extension';
import { pageBundle } from './page-bundle';

/** Writing where a field is no plain input: dates in parts, editable elements, boxes that kits draw. What is refused leaves the page as it was. */
const FOLDER = resolve(import.meta.dirname, '../fixtures/cards');
interface World {
  sverka: {
    findCard(document: Document): unknown;
    readCard(document: Document): CardSnapshot | null;
    writeField(view: unknown, field: string, text: string): Promise<WriteResult>;
  };
}

let page: Page;
let code: string;

test.beforeAll(async ({ bare }) => {
  code = await pageBundle(['read-card', 'write/write-field']);
  page = await bare.newPage({ viewport: HER_WINDOW, locale: 'ru-RU' });
});
test.afterAll(async () => {
  await page.close();
});

async function open(name: string): Promise<void> {
  await page.goto(pathToFileURL(resolve(FOLDER, `${name}.html`)).href);
  await page.addScriptTag({ content: code });
}
const read = () => page.evaluate(() => (globalThis as unknown as World).sverka.readCard(document));
const write = (field: string, text: string) =>
  page.evaluate(
    async ([to, what]) => {
      const { sverka } = globalThis as unknown as World;
      return sverka.writeField(sverka.findCard(document), to, what);
    },
    [field, text] as const,
  );

for (const [name, field, text] of [
  ['date-three-inputs-edit', 'birthDate', '03.11.1991'],
  ['date-three-parts-edit', 'birthDate', '03.05.1991'],
  ['contenteditable-edit', 'lastName', 'Гарифуллина-Ли'],
  ['contenteditable-edit', 'birthDate', '03.11.1991'],
  ['contenteditable-bare-edit', 'email', 'elmira@pochta.example'],
  ['placeholder-as-label-edit', 'snils', '112-233-445 95'],
  ['labelledby-chain-edit', 'firstName', 'Эльвира'],
  ['slotted-components-edit', 'firstName', 'Эльвира'],
  ['kit-chakra-edit', 'birthDate', '03.11.1991'],
] as const) {
  test(`${name}: ${field} is written and stays, and nothing else changes`, async () => {
    await open(name);
    const before = await read();
    expect(await write(field, text)).toEqual({ ok: true, shown: text });
    const after = await read();
    expect(after?.fields).toEqual({ ...before?.fields, [field]: { state: 'filled', text } });
  });
}

for (const [name, field, text] of [
  ['date-three-parts-edit', 'birthDate', '03.11.1991'],
  ['date-three-parts-edit', 'birthDate', '3 мая 1991'],
  ['date-three-inputs-edit', 'birthDate', '1991-05-03'],
  ['kit-kontur-edit', 'birthDate', '03.11.1991'],
  ['kit-vkui-edit', 'birthDate', '03.11.1991'],
  ['readonly-inputs-view', 'firstName', 'Эльвира'],
] as const) {
  test(`${name}: ${field} = ${text} is not taken, and the page stays as it was`, async () => {
    await open(name);
    const before = await read();
    expect(await write(field, text)).toMatchObject({ ok: false });
    expect(await read()).toEqual(before);
  });
}
