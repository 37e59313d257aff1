import type { BrowserContext, Page } from '@playwright/test';
import type { AppState } from '@/utils/app/ports';
import { holdsUpdate } from '@/utils/app/worker/hold-update';
import { cardPath } from '../stand/model/people';
import { openExtensionPage } from './browser';
import { expect, standOrigin, test } from './extension';
import { openExtensionsPage, openReloader } from './extensions-page';
import { HELD } from './held';
import { Sverka } from './sverka';
import { call, openDesk, storedEverywhere } from './worker/worker-calls';

// An extension that is reloaded, and the browser's page for it, are left to no other test.
test.use({ ownBrowser: 'of the file' });

/** What is said on the page's console or thrown there, content scripts included. */
function listenToFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  return faults;
}

/** Waits until what is ours on the page is another element than before, alone, with a view in it. `update` makes it so. */
async function takenOver(sverka: Sverka, update: () => Promise<void>): Promise<void> {
  const root = await sverka.closedRoot();
  const before = (await root.hosts()).map(({ backendNodeId }) => backendNodeId);
  await update();
  await expect.poll(async () => (await root.hosts()).map(({ backendNodeId }) => !before.includes(backendNodeId))).toEqual([true]);
  await sverka.ready();
}

/** The reloader, with the page of the stand in front again. */
async function readyToUpdate(context: BrowserContext, stand: Page): Promise<() => Promise<void>> {
  await openExtensionPage(context, 'popup.html').then((popup) => popup.close());
  const update = await openReloader(context);
  await stand.bringToFront();
  return update;
}

test('a new version takes over an open page without a reload and reads the card anew', async ({ stand, extensionContext }) => {
  const faults = listenToFaults(stand);
  const update = await readyToUpdate(extensionContext, stand);
  const sverka = new Sverka(stand);
  await sverka.open('antd', 'demo');
  await sverka.edit();
  await sverka.tab(/^Замечания/);
  await sverka.issue('snils', 'snils-checksum').getByRole('button', { name: 'Не ошибка' }).click();
  await expect(sverka.issue('snils', 'snils-checksum')).toHaveCount(0);
  const input = stand.getByRole('textbox', { name: 'Фамилия', exact: false }).first();
  await input.fill('Набрано и не сохранено');
  await input.press('ArrowLeft');
  const caret = () => input.evaluate((field: HTMLInputElement) => [document.activeElement === field, field.selectionStart]);
  const before = await caret();

  await takenOver(sverka, update);

  // What the admin has typed into the app is the app's own: nothing of it is lost, and the focus stays.
  await expect(input).toHaveValue('Набрано и не сохранено');
  expect(await caret()).toEqual(before);
  await sverka.tab(/^Замечания/);
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(1);
  await expect(sverka.issue('snils', 'snils-checksum')).toHaveCount(0);
  // The new life is whole: it follows the typing, writes into the card and stores.
  await input.fill('Иванова');
  await stand.waitForTimeout(400);
  await sverka.issue('firstName', 'name-latin').getByRole('button', { name: 'Исправить' }).click();
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(0);
  expect(await sverka.hosts()).toBe(1);
  expect(faults).toEqual([]);
});

test('a folded panel stays folded where it was put, and an open explanation closes', HELD, async ({ stand, extensionContext }) => {
  const update = await readyToUpdate(extensionContext, stand);
  const sverka = new Sverka(stand);
  await sverka.open('antd', 'demo');
  await sverka.mark('firstName').click();
  await stand.mouse.move(5, 600);
  await expect((await sverka.ready('popover')).getByRole('dialog')).toBeVisible();
  await takenOver(sverka, update);
  expect(stand.frames().filter((frame) => frame.url().includes('#popover.'))).toEqual([]);

  // The settings have been asked for anew: what is folded before they come would be as they say.
  await stand.waitForTimeout(1000);
  await sverka.button('Убрать').click();
  await sverka.button('Свернуть').click();
  const pill = () => sverka.host.locator('[data-pill]');
  await pill().waitFor();
  const settings = await openDesk(extensionContext);
  const stored = async () => Object.values((await call<AppState>(settings, 'loadState')).settings.panelPlaces);
  await expect.poll(stored).toMatchObject([{ form: 'pill' }]);
  await stand.bringToFront();
  const place = await pill().boundingBox();
  await takenOver(sverka, update);
  await pill().waitFor();
  await expect.poll(() => pill().boundingBox()).toEqual(place);
  await expect(sverka.host.getByRole('tab')).toHaveCount(0);
});

test(
  'tabs in the background and frames are taken over, frames without an address are left to the page around them',
  HELD,
  async ({ stand, extensionContext }) => {
    const update = await readyToUpdate(extensionContext, stand);
    const behind = new Sverka(await extensionContext.newPage());
    await behind.open('mui', 'demo');
    await behind.mark('firstName').visible();
    await stand.bringToFront();
    await stand.goto(`${standOrigin}/plain/empty`);
    await stand.evaluate(
      (path) => {
        document.body.innerHTML = `<iframe src="${path}" width="1200" height="600"></iframe><iframe srcdoc="<p>Фамилия Имя Отчество СНИЛС"></iframe>`;
      },
      cardPath('plain', 'demo'),
    );
    const inner = stand.frameLocator('iframe >> nth=0');
    const sverka = new Sverka(stand);
    await sverka.ready();
    await inner.getByRole('button', { name: 'Редактировать' }).click();
    await inner.locator('#lastName').fill('Набрано');

    await takenOver(behind, update);
    await behind.mark('firstName').visible();
    await sverka.ready();
    await sverka.mark('firstName').visible();
    await expect(inner.locator('#lastName')).toHaveValue('Набрано');
    // One element in the frame with a card, none in the page around it nor in the frame without an address.
    expect(await sverka.hosts()).toBe(1);
  },
);

test('a page that was left before the update stands right when the user comes back', HELD, async ({ stand, extensionContext }) => {
  const update = await readyToUpdate(extensionContext, stand);
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await sverka.mark('firstName').visible();
  await stand.goto(`${standOrigin}/plain/empty`);
  await update();
  // The page may go before its answer to us is there.
  await stand.evaluate(() => setTimeout(() => history.back()));
  await sverka.mark('firstName').visible();
  expect(await sverka.hosts()).toBe(1);
});

test('a page that plays an update does not take us off', async ({ stand, extensionContext }) => {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await sverka.edit();
  await sverka.mark('firstName').visible();
  const id = new URL((await openExtensionPage(extensionContext, 'popup.html')).url()).host;
  await stand.bringToFront();
  const [before] = await (await sverka.closedRoot()).hosts();
  await stand.evaluate((extension) => {
    document.dispatchEvent(new Event('epos-sverka/new-life'));
    const started = `${extension}:sentinel:wxt:content-script-started`;
    const detail = { contentScriptName: 'sentinel', messageId: 'forged' };
    document.dispatchEvent(new CustomEvent(started, { detail }));
    window.postMessage({ type: started, ...detail }, '*');
  }, id);
  await stand.locator('#firstName').fill('Алексaндра');
  await sverka.mark('firstName').visible();
  expect((await (await sverka.closedRoot()).hosts()).map(({ backendNodeId }) => backendNodeId)).toEqual([before?.backendNodeId]);
  await stand.locator('#firstName').fill('Александр');
  await sverka.mark('firstName').hidden();
});

test('many updates leave no listener and no element behind', HELD, async ({ stand, extensionContext }) => {
  const update = await readyToUpdate(extensionContext, stand);
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await sverka.mark('firstName').visible();
  const cdp = await extensionContext.newCDPSession(stand);
  const counters = async () => {
    await stand.waitForTimeout(1500);
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    return cdp.send('Memory.getDOMCounters');
  };
  await takenOver(sverka, update);
  const first = await counters();
  for (let round = 0; round < 4; round += 1) await takenOver(sverka, update);
  const last = await counters();
  // A life has some 400 listeners and 300 nodes, so five of them would be five times as many. One may be collected later than the others.
  expect(last.jsEventListeners).toBeLessThan(first.jsEventListeners * 2);
  expect(last.nodes).toBeLessThan(first.nodes * 2);
});

test('an extension that is switched off leaves nothing on the page, and comes back by itself', async ({ stand, extensionContext }) => {
  await openExtensionPage(extensionContext, 'popup.html').then((popup) => popup.close());
  const extensions = await openExtensionsPage(extensionContext);
  await stand.bringToFront();
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'demo');
  await sverka.edit();
  await sverka.mark('firstName').visible();
  await extensions.setEnabled(false);
  await sverka.gone();
  await stand.locator('#firstName').fill('Александра');
  await extensions.setEnabled(true);
  await sverka.ready();
  await expect(stand.locator('#firstName')).toHaveValue('Александра');
  await sverka.mark('snils').visible();
});

test('a new version waits while a ticket is being written or a card is edited', async ({ stand, extensionContext }) => {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'all-well');
  const desk = await openDesk(extensionContext);
  const holds = async () => {
    const { session } = await storedEverywhere(desk);
    const of = <T>(key: string) => ((session[key] as { data?: T[] } | undefined)?.data ?? []) as T[];
    return holdsUpdate({ drafts: of('drafts'), basket: of('basket'), frames: of('frames') });
  };
  await expect.poll(holds).toBe(false);
  await stand.bringToFront();
  await sverka.edit();
  await expect.poll(holds).toBe(true);
  await stand.getByRole('button', { name: 'Отменить' }).click();
  await expect.poll(holds).toBe(false);
  await sverka.tab(/^Заявка/);
  await sverka.button('Изменить данные заявки').click();
  await sverka.host.getByLabel('Тема').fill('Не открывается журнал');
  await expect.poll(holds).toBe(true);
  await call(desk, 'saveDraft', { card: `${standOrigin}${cardPath('plain', 'all-well')}` }, null);
  await expect.poll(holds).toBe(false);
});
