import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { Sverka } from './sverka';

/** What a page does so that a press lands in our view unseen. Runs in the page; `at` is where the press will be. */
type Attack = (at: { x: number; y: number }) => void;

const ATTACKS: Record<string, Attack> = {
  'a popover above that lets the pointer through': () => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.popover = 'manual';
    cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; background: white; pointer-events: none';
    cover.showPopover();
  },
  'a pseudo-element above that lets the pointer through': () => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.popover = 'manual';
    cover.id = 'cover';
    cover.style.cssText = 'width: 1px; height: 1px; pointer-events: none; overflow: visible';
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '#cover::after { content: ""; position: fixed; inset: 0; background: white; pointer-events: none }';
    cover.showPopover();
  },
  'a cover with a hole where the press will be': ({ x, y }) => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.popover = 'manual';
    cover.style.cssText = `position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; background: white; clip-path: path(evenodd, "M0 0H4000V4000H0Z M${x - 4} ${y - 4}h8v8h-8z")`;
    cover.showPopover();
  },
  'our element in a box with a filter': () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'filter: opacity(0); position: fixed; inset: 0';
    const host = document.querySelector('html > div[popover]');
    if (host) box.append(host);
  },
  'our element taken off and put up again': () => {
    const host = document.querySelector('html > div[popover]');
    host?.remove();
    if (host) document.documentElement.append(host);
  },
};

/** Presses the place of a button by the mouse itself, which goes where the pointer is. */
async function press(page: Page, attack: Attack, wait: number, at: { x: number; y: number }): Promise<void> {
  await page.mouse.move(at.x, at.y);
  await page.evaluate(attack, at);
  await page.waitForTimeout(wait);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForTimeout(400);
}

/** What moves our element is undone by us, so that it is seen again after a while: only what follows at once is blind. */
const isMove = (name: string) => name.startsWith('our element');

for (const [name, attack] of Object.entries(ATTACKS))
  for (const wait of isMove(name) ? [0, 24] : [0, 500])
    test(`writes nothing under ${name}, pressed after ${wait} ms`, async ({ stand }) => {
      const sverka = new Sverka(stand);
      await sverka.open('plain', 'demo');
      await sverka.edit();
      await sverka.tab(/^Замечания/);
      const box = await sverka.issue('firstName', 'name-latin').getByRole('button', { name: 'Исправить' }).boundingBox();
      if (!box) throw new Error('nothing to press');
      const before = await stand.locator('#firstName').inputValue();
      await press(stand, attack, wait, { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) });
      expect(await stand.locator('#firstName').inputValue()).toBe(before);
    });

test('lets no style of the page make it unseen, moved or drawn otherwise', async ({ stand }) => {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  const drawn = { opacity: '1', filter: 'none', transform: 'none', clipPath: 'none', maskImage: 'none', mixBlendMode: 'normal' };
  const style = await stand.locator('html > div').evaluate((host: HTMLElement, names) => {
    for (const [name, value] of [
      ['opacity', '0'],
      ['filter', 'opacity(0)'],
      ['transform', 'translate(-40px, -40px)'],
      ['clip-path', 'inset(50%)'],
      ['mask-image', 'linear-gradient(transparent, transparent)'],
      ['mix-blend-mode', 'overlay'],
    ] as const)
      host.style.setProperty(name, value, 'important');
    const computed = getComputedStyle(host);
    return Object.fromEntries(names.map((name) => [name, computed[name as 'opacity']]));
  }, Object.keys(drawn));
  expect(style).toEqual(drawn);
});

test('shows nothing to a page that embeds it by itself', async ({ stand, extensionContext }) => {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  const view = sverka.view.url();
  const other = await extensionContext.newPage();
  await other.goto(`${new URL(stand.url()).origin}/plain/empty`);
  await other.evaluate((address) => {
    document.body.innerHTML = `<iframe src="${address}" width="400" height="400"></iframe>`;
  }, view);
  await other.waitForTimeout(1500);
  const frame = other.frames().find((one) => one !== other.mainFrame());
  expect((await frame?.evaluate(() => document.getElementById('root')?.childElementCount ?? 0).catch(() => 0)) ?? 0).toBe(0);
});

test('tells the page nothing of what the panel, the comparison and the ticket show', async ({ stand }) => {
  await stand.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['keydown', 'keyup', 'input', 'beforeinput', 'paste', 'copy', 'selectionchange', 'message'])
      addEventListener(
        type,
        (event) =>
          heard.push(
            `${type} ${(event as InputEvent).data ?? ''} ${(event as KeyboardEvent).key ?? ''} ${JSON.stringify((event as MessageEvent).data ?? '')}`,
          ),
        true,
      );
    customElements.define(
      'epos-sverka',
      class extends HTMLElement {
        constructor() {
          super();
          Object.assign(globalThis, { internals: this.attachInternals() });
        }
      },
    );
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      heard.push('attachShadow');
      return attachShadow.call(this, init);
    };
  });
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await sverka.tab(/^Сверка/);
  await sverka.host.getByLabel('Вставьте, что прислал сотрудник').pressSequentially('Тайнопись Алевтина');
  await sverka.tab(/^Заявка/);
  const seen = await stand.evaluate(() => {
    const { heard, internals } = globalThis as unknown as { heard: string[]; internals?: unknown };
    const found = (globalThis as unknown as { find(text: string): boolean }).find;
    return {
      heard,
      internals: internals !== undefined,
      found: ['Тайнопись', 'Алевтина', 'Взять присланное'].filter((text) => found.call(globalThis, text)),
      frames: frames.length,
      entries: performance.getEntries().filter(({ name }) => name.includes('extension')).length,
      html: /Тайнопись|Сверка/.test(document.documentElement.outerHTML),
    };
  });
  expect(seen).toEqual({ heard: [], internals: false, found: [], frames: 0, entries: 0, html: false });
});
