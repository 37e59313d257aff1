import type { BrowserContext, Page } from '@playwright/test';
import type { AppState } from '@/utils/app/ports';
import { cardPath } from '../stand/model/people';
import { openExtensionPage } from './browser';
import { expect, standOrigin, test } from './extension';
import { Sverka } from './sverka';
import { call, killWorker, openDesk, openExtensionsPage, openReloader } from './worker/worker-calls';

// An extension that is reloaded, and the browser's page for it, are left to no other test.
test.use({ ownBrowser: true });

/** What is said on the page's console or thrown there, content scripts included. */
function listenToFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  return faults;
}

/** Waits until the panel on the page is another one than it was, drawn and alone. `update` makes it so. */
async function takenOver(page: Page, update: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('epos-sverka')) Object.assign(host, { oldLife: true });
  });
  await update();
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement & { oldLife?: boolean }>('epos-sverka')].map(
          (host) => host.oldLife !== true && host.shadowRoot?.querySelector('button') !== null,
        ),
      ),
    )
    .toEqual([true]);
}

/** The reloader, with the page of the stand in front again. */
async function readyToUpdate(context: BrowserContext, stand: Page): Promise<() => Promise<void>> {
  await openExtensionPage(context, 'popup.html').then((popup) => popup.close());
  const update = await openReloader(context);
  await stand.bringToFront();
  return update;
}

test('an update under an open card costs nothing that was typed, pasted, silenced or begun', async ({ stand, extensionContext }) => {
  const faults = listenToFaults(stand);
  const update = await readyToUpdate(extensionContext, stand);
  const sverka = new Sverka(stand);
  await sverka.open('antd', 'demo');
  await sverka.edit();
  await sverka.issue('snils', 'snils-checksum').getByRole('button', { name: 'Не ошибка' }).click();
  await expect(sverka.issue('snils', 'snils-checksum')).toHaveCount(0);
  await sverka.tab(/^Заявка/);
  await sverka.button('Изменить данные заявки').click();
  await sverka.host.getByLabel('Тема').fill('Не открывается журнал');
  await sverka.tab(/^Сверка/);
  await sverka.host.getByRole('textbox').first().fill('Фамилия: Иванова\nИмя: Тест\nДата рождения: 01.02.1990');
  await sverka.button(/^Как прочитано/).click();
  await sverka.host.locator('[data-source="firstName"]').fill('Тестова');
  const input = stand.getByRole('textbox', { name: 'Фамилия', exact: false }).first();
  await input.fill('Набрано и не сохранено');
  await input.press('ArrowLeft');
  const caret = () => input.evaluate((field: HTMLInputElement) => [document.activeElement === field, field.selectionStart]);
  const before = await caret();

  await takenOver(stand, update);

  await expect(input).toHaveValue('Набрано и не сохранено');
  expect(await caret()).toEqual(before);
  await expect(sverka.host.getByRole('tab', { name: /^Сверка/ })).toHaveAttribute('aria-selected', 'true');
  await expect(sverka.host.getByRole('textbox').first()).toHaveValue(/Иванова/);
  await sverka.button(/^Как прочитано/).click();
  await expect(sverka.host.locator('[data-source="firstName"]')).toHaveValue('Тестова');
  await sverka.tab(/^Заявка/);
  await expect(sverka.host.locator('[data-ticket-text]')).toContainText('Тема: Не открывается журнал');
  await sverka.tab(/^Замечания/);
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(1);
  await expect(sverka.issue('snils', 'snils-checksum')).toHaveCount(0);
  // The new life is whole: it follows the typing, writes into the card and stores.
  await input.fill('Иванова');
  await sverka.issue('firstName', 'name-latin').getByRole('button', { name: 'Исправить' }).click();
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(0);
  await expect(sverka.host).toHaveCount(1);
  expect(faults).toEqual([]);
});

test('what is typed into the ticket in the very moment of the update is not lost, twice in a row, with no worker alive', async ({
  stand,
  extensionContext,
}) => {
  const faults = listenToFaults(stand);
  const update = await readyToUpdate(extensionContext, stand);
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'all-well');
  await sverka.tab(/^Заявка/);
  await sverka.button('Изменить данные заявки').click();
  await sverka.host.getByLabel('Тема').fill('Не открывается журнал');
  const desk = await openDesk(extensionContext);
  await killWorker(desk);
  await stand.bringToFront();
  await sverka.host.getByLabel('Тема').fill('Не открывается дневник');
  await takenOver(stand, async () => {
    await update();
    await update();
    await update();
  });
  await expect(sverka.host.locator('[data-ticket-text]')).toContainText('Тема: Не открывается дневник');
  expect(faults).toEqual([]);
});

test('a folded panel stays folded where it was put, and an open explanation closes', async ({ stand, extensionContext }) => {
  const update = await readyToUpdate(extensionContext, stand);
  const sverka = new Sverka(stand);
  await sverka.open('antd', 'demo');
  const head = sverka.host.getByRole('button', { name: 'Переместить панель', exact: false });
  await sverka.mark('firstName').click();
  await stand.mouse.move(5, 700);
  await expect(sverka.host.getByRole('dialog')).toBeVisible();
  await takenOver(stand, update);
  await expect(sverka.host.getByRole('dialog')).toHaveCount(0);

  // The settings have been asked for anew: what is moved before they come would be where they say.
  await stand.waitForTimeout(1000);
  await head.focus();
  for (let press = 0; press < 3; press += 1) await stand.keyboard.press('ArrowUp', { delay: 100 });
  await sverka.button('Свернуть').click();
  const pill = sverka.host.locator('button[aria-expanded="false"][class*="pill"]');
  await pill.waitFor();
  const place = await pill.boundingBox();
  const settings = await openDesk(extensionContext);
  const stored = async () => Object.values((await call<AppState>(settings, 'loadState')).settings.panelPlaces);
  await expect.poll(stored).toMatchObject([{ bottom: 64, open: false }]);
  await stand.bringToFront();
  await takenOver(stand, update);
  await pill.waitFor();
  await expect.poll(() => pill.boundingBox()).toEqual(place);
  await expect(sverka.host.getByRole('region')).toHaveCount(0);
});

test('tabs in the background and frames are taken over, frames without an address are left to the page around them', async ({
  stand,
  extensionContext,
}) => {
  const update = await readyToUpdate(extensionContext, stand);
  const behind = new Sverka(await extensionContext.newPage());
  await behind.open('mui', 'demo');
  await behind.mark('firstName').waitFor();
  await stand.bringToFront();
  await stand.goto(`${standOrigin}/plain/empty`);
  await stand.evaluate(
    (path) => {
      document.body.innerHTML = `<iframe src="${path}" width="1200" height="600"></iframe><iframe srcdoc="<p>Фамилия Имя Отчество СНИЛС"></iframe>`;
    },
    cardPath('plain', 'demo'),
  );
  const inner = stand.frameLocator('iframe >> nth=0');
  await expect(inner.locator('epos-sverka [data-mark="firstName"]')).toBeAttached();
  await inner.getByRole('button', { name: 'Редактировать' }).click();
  await inner.locator('#lastName').fill('Набрано');
  const frame = stand.frames().find((one) => one.url().endsWith(cardPath('plain', 'demo')));
  await frame?.evaluate(() => Object.assign(document.querySelector('epos-sverka') ?? {}, { oldLife: true }));

  await takenOver(behind.page, update);
  await expect(behind.mark('firstName')).toBeVisible();
  await expect
    .poll(() =>
      frame?.evaluate(() =>
        [...document.querySelectorAll<HTMLElement & { oldLife?: boolean }>('epos-sverka')].map((host) => host.oldLife !== true),
      ),
    )
    .toEqual([true]);
  await expect(inner.locator('epos-sverka [data-mark="firstName"]')).toBeAttached();
  await expect(inner.locator('#lastName')).toHaveValue('Набрано');
  await expect(stand.locator('epos-sverka')).toHaveCount(0);
  await expect(stand.frameLocator('iframe >> nth=1').locator('epos-sverka')).toHaveCount(0);
});

test('a page that was left before the update stands right when the user comes back', async ({ stand, extensionContext }) => {
  const update = await readyToUpdate(extensionContext, stand);
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await sverka.mark('firstName').waitFor();
  await stand.goto(`${standOrigin}/plain/empty`);
  await update();
  await stand.evaluate(() => history.back());
  await expect(sverka.mark('firstName')).toBeVisible();
  await expect(sverka.host).toHaveCount(1);
});

test('a page that plays an update does not take the panel off, and one that hangs up its own gets nothing into it', async ({
  stand,
  extensionContext,
}) => {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await sverka.edit();
  await sverka.mark('firstName').waitFor();
  const id = new URL((await openExtensionPage(extensionContext, 'popup.html')).url()).host;
  await stand.bringToFront();
  await stand.evaluate((extension) => {
    Object.assign(document.querySelector('epos-sverka') ?? {}, { oldLife: true });
    document.dispatchEvent(new Event('epos-sverka/new-life'));
    const started = `${extension}:sentinel:wxt:content-script-started`;
    const detail = { contentScriptName: 'sentinel', messageId: 'forged' };
    document.dispatchEvent(new CustomEvent(started, { detail }));
    window.postMessage({ type: started, ...detail }, '*');
  }, id);
  await stand.locator('#firstName').fill('Алексaндра');
  await expect(sverka.mark('firstName')).toBeVisible();
  expect(await sverka.host.evaluate((host) => 'oldLife' in host)).toBe(true);
  await stand.locator('#firstName').fill('Александр');
  await expect(sverka.mark('firstName')).toHaveCount(0);

  await sverka.tab(/^Сверка/);
  await sverka.host.getByRole('textbox').first().fill('Фамилия: Иванова');
  const update = await readyToUpdate(extensionContext, stand);
  await stand.evaluate(() => {
    const decoy = document.createElement('epos-sverka');
    decoy.attachShadow({ mode: 'open' }).innerHTML = '<script type="application/json" data-kept="panel">{}</script>';
    document.body.prepend(decoy);
    Object.assign(globalThis, { decoy });
  });
  await takenOver(stand, update);
  await expect(sverka.host.getByRole('textbox').first()).toHaveValue('Фамилия: Иванова');
  const held = await stand.evaluate(() => (globalThis as unknown as { decoy: HTMLElement }).decoy.shadowRoot?.textContent);
  expect(held).toBe('{}');
});

test('many updates leave no listener and no element behind', async ({ stand, extensionContext }) => {
  const update = await readyToUpdate(extensionContext, stand);
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await sverka.mark('firstName').waitFor();
  const cdp = await extensionContext.newCDPSession(stand);
  const counters = async () => {
    await stand.waitForTimeout(1500);
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    return cdp.send('Memory.getDOMCounters');
  };
  await takenOver(stand, update);
  const first = await counters();
  for (let round = 0; round < 4; round += 1) await takenOver(stand, update);
  const last = await counters();
  // A life has some 400 listeners and 300 nodes, so five of them would be five times as many. One may be collected later than the others.
  expect(last.jsEventListeners).toBeLessThan(first.jsEventListeners * 2);
  expect(last.nodes).toBeLessThan(first.nodes * 2);
});

test('an extension that is switched off says so under the card, and comes back by itself', async ({ stand, extensionContext }) => {
  await openExtensionPage(extensionContext, 'popup.html').then((popup) => popup.close());
  const extensions = await openExtensionsPage(extensionContext);
  await stand.bringToFront();
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await sverka.edit();
  await sverka.mark('firstName').waitFor();
  await extensions.setEnabled(false);
  await stand.locator('#firstName').fill('Александра');
  await expect(sverka.host.getByText('Сверка здесь отключена', { exact: false })).toBeVisible();
  await takenOver(stand, () => extensions.setEnabled(true));
  await expect(sverka.host.getByText('Сверка здесь отключена', { exact: false })).toHaveCount(0);
  await expect(stand.locator('#firstName')).toHaveValue('Александра');
  await expect(sverka.mark('snils')).toBeVisible();
});
