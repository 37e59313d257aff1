import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, standOrigin, test } from './extension';
import { Sverka } from './sverka';
import { typeSteadily } from './type-steadily';

/** What is ours where the page takes the screen, the focus or the scale for itself: saved pages, one trap each, under the stand's address. */
const FOLDER = resolve(import.meta.dirname, '../fixtures/pages');

async function open(page: Page, name: string): Promise<Sverka> {
  /** «?bare» = its dialogs do not call themselves so. */
  const bodyOf = ({ pathname, search }: URL) => {
    const html = readFileSync(resolve(FOLDER, `${pathname.split('/').at(-1)}.html`), 'utf8');
    return search === '?bare' ? html.replaceAll(' role="dialog"', '') : html;
  };
  await page.route('**/case/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: bodyOf(new URL(route.request().url())),
    }),
  );
  await page.goto(`${standOrigin}/case/${name}`);
  return new Sverka(page);
}

test('a mark stands beside its field where the page is enlarged', async ({ stand }) => {
  const sverka = await open(stand, 'zoom-html-zoom');
  await sverka.mark('firstName').visible();
  for (const zoom of ['0.8', '1.1', '1.25']) {
    await stand.evaluate((scale) => document.documentElement.style.setProperty('zoom', scale), zoom);
    await expect
      .poll(
        async () => {
          const [mark, field] = await Promise.all([sverka.mark('firstName').box(), stand.locator('#i1').boundingBox()]);
          if (!mark || !field) return null;
          const beside = mark.x - (field.x + field.width);
          return beside >= 0 && beside < 16 && Math.abs(mark.y + mark.height / 2 - (field.y + field.height / 2)) < 6 && mark.height >= 24;
        },
        { message: `the mark at ${zoom}` },
      )
      .toBe(true);
  }
  await sverka.mark('firstName').click();
  await sverka.ready('popover');
});

test('what is ours makes way for a part of the page in full screen, and comes back', async ({ stand }) => {
  const sverka = await open(stand, 'fullscreen');
  await sverka.mark('firstName').visible();
  await stand.locator('#fs').click();
  await expect.poll(() => stand.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await sverka.mark('firstName').hidden();
  await stand.evaluate(() => document.exitFullscreen());
  await sverka.mark('firstName').visible();
  await sverka.mark('firstName').click();
  await sverka.ready('popover');
});

test('a mark can be pressed where the page makes all but its dialog inert', async ({ stand }) => {
  const sverka = await open(stand, 'inert-outside');
  await sverka.mark('firstName').visible();
  // Ours too, which stands beside the body.
  await stand.evaluate(() => {
    for (const part of document.querySelectorAll('html > div')) part.setAttribute('inert', '');
  });
  await expect(stand.locator('html > div[inert]')).toHaveCount(0);
  await sverka.mark('firstName').click();
  await sverka.ready('popover');
});

test('marks and view are pressed in the modal dialog that holds the card, and make way for another one', async ({ stand }) => {
  const sverka = await open(stand, 'dialog-modal');
  await sverka.mark('firstName').visible();
  await sverka.ready();
  // Closed and opened anew by the page it lies over us, and the page makes ours inert besides: both are undone.
  await stand.evaluate(() => {
    const dialog = document.querySelector('dialog');
    dialog?.close();
    dialog?.showModal();
    dialog?.querySelector(':scope > div[popover]')?.setAttribute('inert', '');
  });
  await expect(stand.locator('dialog > div[popover]:not([inert])')).toHaveCount(1);
  // Nothing is drawn meanwhile that would make the browser tell anew what it sees.
  await stand.waitForTimeout(1000);
  await sverka
    .button(/^Исправить/)
    .first()
    .click();
  await expect(stand.locator('#i1')).toHaveValue('Ольга');
  await stand.locator('#i1').fill('Oльга');
  await sverka.mark('firstName').click();
  await sverka.ready('popover');

  // Within the card's own dialog, and beside it.
  for (const place of ['dialog', 'body']) {
    await stand.evaluate((within) => {
      const other = document.querySelector<HTMLDialogElement>('#other') ?? document.createElement('dialog');
      other.id = 'other';
      other.innerHTML = '<p>Сменить раздел?</p><button>Нет</button>';
      document.querySelector(within)?.append(other);
      other.showModal();
    }, place);
    await sverka.mark('firstName').hidden();
    await expect.poll(async () => (await sverka.view.frameElement()).isVisible()).toBe(false);
    await stand.evaluate(() => document.querySelector<HTMLDialogElement>('#other')?.close());
    await sverka.mark('firstName').visible();
  }

  // A modal dialog around the card's own.
  await stand.evaluate(() => {
    const [inner, outer] = document.querySelectorAll('dialog');
    inner?.close();
    outer?.append(...(inner ? [inner] : []));
    outer?.showModal();
    inner?.showModal();
  });
  await expect(stand.locator('dialog dialog > div[popover]')).toHaveCount(1);
  await sverka.mark('firstName').click();
  await sverka.ready('popover');
});

/** A popover closes at a press outside it; what is hit in the dialog of a component only its root tells. */
test('marks and view are pressed where the card stands in a popover, and in the dialog of a component', async ({ stand }) => {
  for (const kind of ['popover', 'component']) {
    const sverka = await open(stand, 'plain-card');
    await stand.evaluate((made) => {
      const card = [...document.body.children];
      const box = document.body.appendChild(document.createElement('div'));
      if (made === 'popover') box.popover = 'auto';
      else box.attachShadow({ mode: 'open' }).innerHTML = '<dialog><slot></slot></dialog>';
      box.append(...card);
      if (made === 'popover') box.showPopover();
      else box.shadowRoot?.querySelector('dialog')?.showModal();
    }, kind);
    await sverka.ready();
    await sverka.mark('firstName').click();
    await sverka.ready('popover');
    await stand.keyboard.press('Escape');
    await expect(stand.locator('#i1')).toBeVisible();
    await sverka.inSight();
    await sverka
      .button(/^Исправить/)
      .first()
      .click();
    await expect(stand.locator('#i1')).toHaveValue('Ольга');
    await stand.locator('#i1').fill('Oльга');
  }
});

test('what the page takes back is on the clipboard, and is said to be', async ({ stand }) => {
  const sverka = await open(stand, 'server-refuses');
  const view = await sverka.ready();
  await sverka.inSight();
  await sverka
    .button(/^Исправить/)
    .first()
    .click();
  await expect(view.getByText('Имя: страница не приняла значение. Вставьте сами: скопировано')).toBeVisible();
  await expect(stand.locator('#i1')).toHaveValue('Oльга');
  expect(await sverka.clipboard()).toBe('Ольга');
});

test('what is pasted in the view stays there where the page keeps the focus in its form', async ({ stand }) => {
  const sverka = await open(stand, 'focus-trap-capture');
  await sverka.mark('firstName').visible();
  const view = await sverka.ready();
  await sverka.tab(/^Сверка/);
  const box = view.locator('textarea').first();
  await box.click();
  await stand.keyboard.type('Кузнецова Ольга Сергеевна, 19.09.1988', { delay: 5 });
  await expect(stand.locator('#i0')).toHaveValue('Кузнецова');
  await expect(box).toHaveValue(/Кузнецова Ольга Сергеевна, 19\.09\.1988/);
});

test('what is typed in the view outlives a calendar that opens in the form', async ({ stand }) => {
  const sverka = await open(stand, 'popup-in-place');
  const view = await sverka.ready();
  await sverka.tab(/^Сверка/);
  await view.locator('textarea').first().fill('Кузнецова');
  await stand.waitForTimeout(4000);
  await expect(stand.getByRole('dialog')).toBeVisible();
  await expect(sverka.view.locator('textarea').first()).toHaveValue('Кузнецова');
});

/** Types in the view of such a page without a pause, for after one she has seen where her keys go. */
async function typeInView(stand: Page, name: string): Promise<{ sverka: Sverka; box: Locator }> {
  for (;;) {
    const sverka = await open(stand, name);
    await stand.locator('#i1').click();
    const view = await sverka.ready();
    await sverka.tab(/^Сверка/);
    const box = view.locator('textarea').first();
    // On a busy machine the view may have given way to the page's fight for the focus before it was pressed.
    const hasLeft = await box.click().then(
      () => false,
      () => view.isDetached(),
    );
    if (hasLeft || (await typeSteadily(stand.keyboard, 'Петрова Анна', { pause: 1400, every: 70 }))) return { sverka, box };
  }
}

/**
 * By a listener on blur and by a timer, and a page that takes the focus a few times only. Ours is typed in within what calls itself a dialog; where a
 * page calls its trap nothing, ours gives way to the popup.
 */
test('nothing typed in the view lands in a page that takes the focus back', async ({ stand }) => {
  for (const name of ['focus-trap-blur', 'focus-trap-timer', 'focus-trap-twice', 'focus-trap-timer?bare']) {
    const { sverka, box } = await typeInView(stand, name);
    const typed = await stand.locator('input').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    expect(typed).toEqual(['Кузнецова', 'Oльга', 'Сергеевна', '19.09.1988', '133-702-518 28', 'kuz@pochta.example']);
    await sverka.mark('firstName').visible();
    if (!name.endsWith('?bare')) {
      await stand.keyboard.type('!', { delay: 70 });
      await expect(box).toHaveValue(/!$/);
    } else await expect.poll(() => stand.frames().filter((frame) => /view\.html/.test(frame.url())).length).toBe(0);
  }
});
