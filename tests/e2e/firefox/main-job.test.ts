import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { cardPath } from '../../stand/model/people.ts';
import { FIREFOX_E2E, launchFirefox, openStand } from './browser.ts';

let browser: Browser;

before(async () => {
  browser = await launchFirefox(FIREFOX_E2E);
});
after(async () => {
  await browser?.close();
});

/** Texts of our elements that match a selector inside the open shadow root. */
const texts = (page: Page, selector: string) =>
  page.evaluate(
    (inside) =>
      [...(document.querySelector('epos-sverka')?.shadowRoot?.querySelectorAll(inside) ?? [])].map((node) => node.textContent ?? ''),
    selector,
  );

/** Waits until one of our elements matches a selector. */
const appears = (page: Page, selector: string) =>
  page.waitForFunction(
    (inside) => document.querySelector('epos-sverka')?.shadowRoot?.querySelector(inside) != null,
    { timeout: 15_000 },
    selector,
  );

/** Waits until none of our elements matches a selector. */
const vanishes = (page: Page, selector: string) =>
  page.waitForFunction(
    (inside) => document.querySelector('epos-sverka')?.shadowRoot?.querySelector(inside) == null,
    { timeout: 15_000 },
    selector,
  );

/** A real mouse click on one of our buttons, found by its words. */
async function press(page: Page, words: string, inside = ''): Promise<void> {
  const handle = (await page.waitForFunction(
    (label, scope) => {
      const root = document.querySelector('epos-sverka')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll<HTMLElement>(`${scope} button, ${scope} [role="tab"]`) ?? [])];
      return buttons.find((button) => button.textContent?.trim().startsWith(label) && button.getBoundingClientRect().width > 0) ?? false;
    },
    { timeout: 15_000 },
    words,
    inside,
  )) as ElementHandle<HTMLElement>;
  const box = await handle.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(box.x, box.y);
}

for (const face of ['plain', 'antd', 'mui'] as const) {
  test(`Firefox, «${face}»: warns on the card, fixes by a click, says from when it works`, async () => {
    const { page, strangers } = await openStand(browser, cardPath(face, 'demo'));
    await appears(page, '[data-rule="name-latin"][data-field="firstName"]');
    await appears(page, '[data-rule="snils-checksum"][data-field="snils"]');
    const [effective] = await texts(page, 'time[data-effective]');
    assert.match(effective ?? '', /14:00/);

    await page.locator('::-p-text(Редактировать)').click();
    await page.waitForSelector('input#firstName');
    await press(page, 'Исправить', '[data-rule="name-latin"]');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#firstName')?.value === 'Александр', { timeout: 10_000 });
    await vanishes(page, '[data-rule="name-latin"]');

    await page.goto(`${new URL(page.url()).origin}/${face}/empty`);
    await page.waitForFunction(() => document.body.textContent !== '');
    assert.equal(await page.$('epos-sverka'), null);
    assert.deepEqual(strangers, []);
    await page.close();
  });
}
