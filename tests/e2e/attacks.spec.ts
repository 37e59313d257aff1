import type { Frame, Locator, Page } from '@playwright/test';
import { cardPath } from '../stand/model/people.ts';
import { listen, NOTHING, PLANTED, RARE, whatWasHeard } from './attacks/leak-page';
import { COPYING, cleanUp, isUndone, SET_UPS, type SetUp } from './attacks/set-ups';
import { expect, standOrigin, test } from './extension';
import { Sverka } from './sverka';

const LATIN = 'Алекс\u0061ндр';

/** So long an act may take to be carried out, ms. */
const ACTS = 500;

/** A view that has stood still and in sight for so long is seen by the user, ms; a press later than that is hers. */
const SEEN = 300;

/**
 * A press by the mouse itself, which goes where the pointer is, after something else if it is given; from the beginning of that until the browser had
 * the press, ms. What becomes of the press is not waited for: the browser never answers for one that falls on a frame that is just being moved or taken
 * away.
 */
async function press(page: Page, { x, y }: { x: number; y: number }, before = async () => {}): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const began = performance.now();
  await before();
  const button = { button: 'left', buttons: 1, clickCount: 1 } as const;
  for (const event of [{ type: 'mouseMoved' }, { type: 'mousePressed', ...button }, { type: 'mouseReleased', ...button }] as const)
    void session.send('Input.dispatchMouseEvent', { ...event, x, y }).catch(() => undefined);
  await session.send('Browser.getVersion');
  const took = performance.now() - began;
  await page.waitForTimeout(ACTS);
  await session.detach();
  return took;
}

async function middleOf(sverka: Sverka, name: string | RegExp): Promise<{ x: number; y: number }> {
  const button = sverka.button(name).first();
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error('nothing to press');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** A card that is edited, and where its first «Исправить» stands. */
async function openFaulty(stand: Page): Promise<{ sverka: Sverka; name: Locator }> {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await sverka.edit();
  await sverka.tab(/^Замечания/);
  return { sverka, name: stand.locator('#firstName') };
}

test('writes nothing at a press that the user cannot see', async ({ stand }) => {
  const { sverka, name } = await openFaulty(stand);
  for (const [title, setUp] of Object.entries<SetUp>(SET_UPS).filter(([title]) => !isUndone(title)))
    await test.step(title, async () => {
      await sverka.inSight();
      const at = await middleOf(sverka, /^Исправить/);
      await stand.mouse.move(at.x, at.y);
      await stand.evaluate(setUp, at);
      await press(stand, at);
      await expect(name).toHaveValue(LATIN);
      // When it has stood for long.
      await press(stand, at);
      await expect(name).toHaveValue(LATIN);
      await stand.evaluate(cleanUp);
    });
  // The same press where the page leaves the view alone.
  await expect(async () => {
    if ((await name.inputValue()) !== 'Александр') {
      await sverka.inSight();
      await press(stand, await middleOf(sverka, /^Исправить/));
    }
    await expect(name).toHaveValue('Александр', { timeout: 2000 });
  }).toPass();
});

test('writes nothing at a press upon a view that the page has just moved', async ({ stand }) => {
  for (const [title, setUp] of Object.entries<SetUp>(SET_UPS).filter(([title]) => isUndone(title)))
    await test.step(title, async () => {
      // A view that a busy machine loads late may take another place than it had: then another card is taken.
      while (!(await actsAgain(stand, await struck(stand, setUp))));
    });
});

/** Whether a press that can be seen acts again, once the view has come back to where it stood. */
async function actsAgain(stand: Page, { name, at }: { name: Locator; at: { x: number; y: number } }): Promise<boolean> {
  await stand.evaluate(cleanUp);
  try {
    await expect(async () => {
      if ((await name.inputValue()) !== 'Александр') await press(stand, at);
      await expect(name).toHaveValue('Александр', { timeout: 2000 });
    }).toPass({ timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * A card whose view has been moved under two presses, at once and a frame or two later, to no effect. Where a busy machine has brought a press so late
 * that the view stood still by then, nothing is shown: it is pressed again, on another card if that press has written.
 */
async function struck(stand: Page, setUp: SetUp): Promise<{ name: Locator; at: { x: number; y: number } }> {
  let open: { name: Locator; at: { x: number; y: number } } | null = null;
  let wasLate = false;
  const waits = [0, 24];
  for (;;) {
    open ??= await inSight(stand);
    const { name, at } = open;
    const [wait] = waits;
    if (wait === undefined) return open;
    // From here on nothing is asked of the view: a frame that is moved while it loads is lost to who drives the browser.
    const took = await press(stand, at, async () => {
      await stand.evaluate(setUp, at);
      if (wait > 0) await stand.waitForTimeout(wait);
    });
    const isPrompt = took < SEEN;
    // What an earlier press has had written may come late too.
    if (isPrompt && !wasLate) await expect(name).toHaveValue(LATIN);
    const isKept = (await name.inputValue()) === LATIN;
    if (isPrompt && isKept) waits.shift();
    if (!isPrompt) await stand.evaluate(cleanUp);
    wasLate = isKept && (wasLate || !isPrompt);
    if (!isKept) open = null;
  }
}

async function inSight(stand: Page): Promise<{ name: Locator; at: { x: number; y: number } }> {
  const { sverka, name } = await openFaulty(stand);
  await sverka.inSight();
  return { name, at: await middleOf(sverka, /^Исправить/) };
}

test('copies nothing at a press that the user cannot see', async ({ stand }) => {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await sverka.tab(/^Заявка/);
  const clipboard = () => stand.evaluate(() => navigator.clipboard.readText());
  await stand.evaluate(() => navigator.clipboard.writeText('прежнее'));
  for (const title of COPYING) {
    const at = await middleOf(sverka, /^Скопировать неполную/);
    await stand.evaluate(SET_UPS[title], at);
    await press(stand, at);
    expect(await clipboard(), title).toBe('прежнее');
    // What was refused is said, and moves the button.
    await press(stand, await middleOf(sverka, /^Скопировать неполную/));
    expect(await clipboard(), title).toBe('прежнее');
    await stand.evaluate(cleanUp);
    await sverka.inSight();
  }
  await expect(async () => {
    await press(stand, await middleOf(sverka, /^Скопировать неполную/));
    expect(await clipboard()).toContain('Тема:');
  }).toPass();
});

test('shows and does nothing in an app that a foreign page frames', async ({ stand, extensionContext }) => {
  const FOREIGN = 'https://news.example';
  await extensionContext.route(`${FOREIGN}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${standOrigin}${cardPath('plain', 'demo')}" style="opacity:0.01;width:1300px;height:600px;border:0"></iframe>`,
    }),
  );
  try {
    await stand.goto(FOREIGN);
    const app = await frameOf(stand, standOrigin);
    await app.getByRole('button', { name: 'Редактировать' }).click();
    await expect(app.locator('#firstName')).toBeVisible();
    await expect.poll(() => stand.frames().some((frame) => frame.url().includes('/view.html'))).toBe(true);
    // Its token is refused: the frame stays empty, so that there is nothing to be pressed.
    await stand.waitForTimeout(1000);
    for (const frame of stand.frames().filter((one) => one.url().includes('/view.html')))
      expect(await frame.locator('#root > *').count()).toBe(0);
    await expect(app.locator('#firstName')).toHaveValue(LATIN);
  } finally {
    await extensionContext.unroute(`${FOREIGN}/**`);
  }
});

async function frameOf(page: Page, origin: string): Promise<Frame> {
  await expect.poll(() => page.frames().some((frame) => frame.url().startsWith(origin))).toBe(true);
  return page.frames().find((frame) => frame.url().startsWith(origin)) as Frame;
}

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

test('tells the page nothing of what panel, comparison and ticket show', async ({ stand }) => {
  await stand.addInitScript(listen, RARE);
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(1);
  await sverka.mark('firstName').click();
  await sverka.ready('popover');
  await sverka.tab(/^Сверка/);
  await sverka.host.getByLabel('Вставьте, что прислал сотрудник').pressSequentially(PLANTED.join(' '));
  await expect(sverka.host).toContainText(PLANTED[0]);
  await sverka.tab(/^Заявка/);
  await sverka.button(/^Изменить/).click();
  await sverka.host.getByLabel(/^Территория/).pressSequentially(PLANTED[1]);
  await expect(sverka.host.locator('[data-ticket-text]').first()).toContainText(PLANTED[1]);
  await sverka.button('Скопировать неполную').click();
  await expect.poll(() => sverka.clipboard()).toContain(PLANTED[1]);
  expect(await stand.evaluate(whatWasHeard, PLANTED)).toEqual(NOTHING);

  // The page's own doings are heard at each of these doors.
  await stand.evaluate((text) => {
    document.body.appendChild(document.createElement('input')).id = 'leak';
    const own = document.body.appendChild(document.createElement('p'));
    own.style.fontFamily = 'Roboto';
    own.textContent = text;
    document.body.append(document.createElement('iframe'));
  }, PLANTED.join(' '));
  await stand.locator('#leak').fill('a');
  await expect.poll(() => stand.evaluate(whatWasHeard, PLANTED).then(({ fonts }) => fonts.length)).toBeGreaterThan(0);
  const own = await stand.evaluate(whatWasHeard, PLANTED);
  expect(own.events.length).toBeGreaterThan(0);
  expect(own.calls).toContain('append');
  expect(own.changes).toContain('IFRAME');
  expect(own.frames).toBe(1);
  for (const how of ['outerHTML', 'find', 'selection', 'caret']) expect(own.texts.join()).toContain(how);
});
