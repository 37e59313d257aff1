import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import { cardPath } from '../../stand/model/people.ts';
import { coveredIn, FREE, putDialog, putRefusal, takeDialogAway } from '../hit-test.ts';
import { openStand } from './browser.ts';
import { press, until, vanishes, viewOf } from './in-view.ts';

/** Her screen in Firefox: what is said of Сверка on a card, asked by hit-testing, page and view each by its own. */

export interface Size {
  width: number;
  height: number;
}

/** What the view says of that refusal. */
const REFUSED = 'Почта уже используется';

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where the view stands in the window; null while it is not drawn. The root is closed, so the screen is asked. */
async function viewBox(page: Page): Promise<Box | null> {
  const view = await viewOf(page);
  const at = await view.evaluate(() => ({ x: window.mozInnerScreenX, y: window.mozInnerScreenY, width: innerWidth, height: innerHeight }));
  return page.evaluate(({ x, y, width, height }) => {
    const box = { left: x - window.mozInnerScreenX, top: y - window.mozInnerScreenY, width, height };
    const top = document.elementFromPoint(box.left + width / 2, box.top + height / 2);
    return top?.tagName === 'DIV' && top.parentElement === document.documentElement ? box : null;
  }, at);
}

/** Whether a button of the view, whose name begins so, can be pressed now: on top in the view, and the view on top in the page. */
async function inSight(page: Page, words: string): Promise<boolean> {
  const view = await viewOf(page);
  const at = await view.evaluate((label) => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('button:enabled')) {
      if (!(button.getAttribute('aria-label') ?? button.textContent)?.trim().startsWith(label)) continue;
      const { left, top, width, height } = button.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (width > 0 && button.contains(document.elementFromPoint(x, y)))
        return { x: window.mozInnerScreenX + x, y: window.mozInnerScreenY + y };
    }
    return null;
  }, words);
  if (at === null) return false;
  return page.evaluate(({ x, y }) => {
    const top = document.elementFromPoint(x - window.mozInnerScreenX, y - window.mozInnerScreenY);
    return top?.parentElement === document.documentElement && top.tagName === 'DIV';
  }, at);
}

const seen = (page: Page, words: string) => until(`«${words}» in sight`, () => inSight(page, words));

/** Nothing of the page lies under ours, at the latest in a moment. */
export async function nothingCovered(page: Page, when: string): Promise<void> {
  let covered: string[] = [];
  await until(`a free page ${when}`, async () => {
    covered = await page.evaluate(coveredIn, FREE);
    return covered.length === 0;
  }).catch((error) => {
    throw new Error(`${error.message}: ${covered.join('; ')}`);
  });
}

/** Runs in the page: gives the focus to the control of this number and waits until the page has come to rest; false when there is none. */
async function focusControl(index: number): Promise<boolean> {
  const controls = [...document.querySelectorAll<HTMLElement>('input:not([type="hidden"]), select, textarea')];
  const control = controls.filter(({ offsetWidth, offsetHeight }) => offsetWidth > 0 && offsetHeight > 0)[index];
  if (!control) return false;
  control.focus();
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let before = Number.NaN, still = 0; still < 4; ) {
    await frame();
    const { top } = control.getBoundingClientRect();
    still = top === before ? still + 1 : 0;
    before = top;
  }
  // the view may follow the page with its next look
  await new Promise((done) => setTimeout(done, 60));
  return true;
}

/** Goes with the focus through the page's controls, every `by`-th of them: nothing is covered, at once, and the view never moves sideways. */
async function walkFields(page: Page, when: string, by = 1): Promise<number> {
  const home = await viewBox(page);
  let walked = 0;
  for (let index = 0; index < 20 && (await page.evaluate(focusControl, index)); index += by) {
    walked += 1;
    assert.deepEqual(await page.evaluate(coveredIn, FREE), [], `${when}, control ${index}`);
    const box = await viewBox(page);
    if (box && home) assert.ok(Math.abs(box.left - home.left) <= 1, `${when}, control ${index}: hop of ${box.left - home.left} px`);
  }
  return walked;
}

/** A card of the stand at one size: view, edit, after a fix, with a dialog, after a refusal. Hands back how many controls had the focus in edit. */
export async function walkFace(browser: Browser, face: 'plain' | 'antd' | 'mui', size: Size): Promise<number> {
  const { page, strangers } = await openStand(browser, cardPath(face, 'demo'));
  await page.setViewport(size);
  await seen(page, 'Скопировать');
  await nothingCovered(page, 'in view');

  await page.locator('::-p-text(Редактировать)').click();
  await seen(page, 'Исправить');
  await seen(page, 'Скопировать');
  const walked = await walkFields(page, 'in edit');

  await press(page, 'button', 'Исправить');
  await vanishes(page, '[data-rule="name-latin"]');
  await nothingCovered(page, 'after a fix');
  await seen(page, 'Скопировать');

  const home = await until('a view at rest', () => viewBox(page));
  await page.evaluate(putDialog);
  await nothingCovered(page, 'with a dialog');
  await page.evaluate(takeDialogAway);
  await until('the view where it stood', async () => {
    const box = await viewBox(page);
    return box !== null && Math.abs(box.left - home.left) <= 1 && Math.abs(box.top - home.top) <= 1;
  });

  const email = await page.waitForSelector('input#email');
  await email?.click({ count: 3 });
  await page.keyboard.type('mei.li@pochta.example');
  await page.locator('::-p-text(Сохранить)').click();
  await until('the refusal', () => page.evaluate(() => document.body.textContent?.includes('Адрес электронной почты уже используется')));
  await seen(page, 'Скопировать');
  await nothingCovered(page, 'after a refusal');
  await walkFields(page, 'after a refusal', 3);
  assert.deepEqual(strangers, []);
  await page.close();
  return walked;
}

const says = (page: Page, words: string) =>
  until(`«${words}» in the view`, async () => (await viewOf(page)).evaluate((text) => document.body.textContent?.includes(text), words));

/** A saved page of a kit that still lives, in edit: a letter of another alphabet is typed and mended, the app refuses, the fields are walked. */
export async function walkKit(browser: Browser, kit: string, html: string, size: Size): Promise<void> {
  const { page } = await openStand(browser, `/kit/${kit}`, { pages: { [`/kit/${kit}`]: html } });
  await page.setViewport(size);
  assert.ok(await page.evaluate(focusControl, 0));
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.type('Ивaнова');
  await seen(page, 'Исправить');
  await seen(page, 'Скопировать');
  await nothingCovered(page, `on ${kit}`);

  await press(page, 'button', 'Исправить');
  await vanishes(page, '[data-rule="name-latin"]');
  await nothingCovered(page, `after a fix on ${kit}`);
  await seen(page, 'Скопировать');

  await page.evaluate(putRefusal);
  await says(page, REFUSED);
  await nothingCovered(page, `after a refusal on ${kit}`);
  await seen(page, 'Скопировать');
  assert.ok((await walkFields(page, `${kit} after a refusal`)) >= 3);
  await page.close();
}

/** A saved page of a kit in view mode, its surname spoilt by a letter of another alphabet: the copy is in sight, nothing is covered, wherever the page is scrolled, and the view stays where it stands. */
export async function walkKitInView(browser: Browser, kit: string, html: string, size: Size): Promise<void> {
  const { page } = await openStand(browser, `/kit/${kit}`, { pages: { [`/kit/${kit}`]: html } });
  await page.setViewport(size);
  await seen(page, 'Скопировать');
  await nothingCovered(page, `in view on ${kit}`);
  const home = await viewBox(page);
  for (const share of [0.5, 1, 0]) {
    await page.evaluate((to) => scrollTo(0, document.documentElement.scrollHeight * to), share);
    await nothingCovered(page, `in view on ${kit}, scrolled to ${share}`);
    const box = await viewBox(page);
    if (box && home) assert.ok(Math.abs(box.left - home.left) <= 1, `${kit}: hop of ${box.left - home.left} px`);
  }
  await page.close();
}
