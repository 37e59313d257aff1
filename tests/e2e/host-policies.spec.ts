import { cardPath } from '../stand/model/people.ts';
import { openExtensionPage } from './browser';
import { expect, standOrigin, test } from './extension';
import { HELD } from './held';
import { KEPT_OUT, serveWith } from './serve-with';
import { Sverka } from './sverka';

/** Rules that a host may give for its pages, and what of ours stands under them. */

test.afterEach(({ stand }) => stand.unrouteAll({ behavior: 'ignoreErrors' }));

/** Shows the card, mends it and copies its ticket. */
async function works(sverka: Sverka): Promise<void> {
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(1);
  await sverka.edit();
  await sverka.tab(/^Замечания/);
  await sverka.issue('firstName', 'name-latin').getByRole('button', { name: 'Исправить' }).click();
  await expect(sverka.page.locator('#firstName')).toHaveValue('Александр');
  await sverka.tab(/^Заявка/);
  const ticket = await sverka.host.locator('[data-ticket-text]').first().textContent();
  await sverka.button('Скопировать неполную').click();
  await expect(sverka.host).toContainText('Скопировано');
  expect(ticket).toContain('Александр');
}

for (const [name, headers] of Object.entries({
  "Content-Security-Policy: frame-src 'none'": { 'content-security-policy': "frame-src 'none'; child-src 'none'; object-src 'none'" },
  'Content-Security-Policy: sandbox': { 'content-security-policy': 'sandbox allow-scripts allow-same-origin allow-forms' },
}))
  test(`the view stands and works under ${name}`, HELD, async ({ stand }) => {
    const sverka = await serveWith(stand, headers);
    await sverka.open('plain', 'demo');
    await works(sverka);
  });

test('the view copies where the host forbids its pages the clipboard', async ({ stand, extensionContext }) => {
  const sverka = await serveWith(stand, { 'permissions-policy': 'clipboard-write=(), clipboard-read=()' });
  await sverka.open('plain', 'demo');
  await works(sverka);
  const other = await openExtensionPage(extensionContext, 'popup.html');
  // Pasted as a person pastes: reading by script is forbidden here.
  await other.evaluate(() => {
    document.body.innerHTML = '<textarea></textarea>';
  });
  await other.locator('textarea').press('Control+v');
  await expect(other.locator('textarea')).toHaveValue(/Александр/);
  await other.close();
});

test('the view stands in a sandboxed frame of the app', HELD, async ({ stand }) => {
  const sverka = new Sverka(stand);
  await stand.goto(`${standOrigin}/plain/empty`);
  await stand.evaluate(
    (src) => {
      document.body.innerHTML = `<iframe sandbox="allow-scripts allow-same-origin allow-forms" src="${src}" style="position:fixed;inset:0;width:100vw;height:100vh;border:0"></iframe>`;
    },
    cardPath('plain', 'demo'),
  );
  await sverka.ready();
  await expect(sverka.issue('firstName', 'name-latin')).toHaveCount(1);
});

test('under COEP require-corp no dead box stands, the marks do, a press on one says where to go, and the popup serves', async ({
  stand,
  extensionContext,
}) => {
  const sverka = await serveWith(stand, KEPT_OUT);
  await stand.goto(`${standOrigin}${cardPath('plain', 'demo')}`);
  await sverka.mark('firstName').visible();
  await stand.getByRole('button', { name: 'Редактировать' }).click();
  const popup = await openExtensionPage(extensionContext, 'popup.html');
  await popup.locator('[data-rule="name-latin"]').getByRole('button', { name: 'Исправить' }).click();
  await expect(stand.locator('#firstName')).toHaveValue('Александр');
  await stand.bringToFront();
  await stand.locator('#firstName').fill('Алекс\u0061ндр');
  await sverka.mark('firstName').click();
  await expect.poll(() => popup.evaluate(badge)).toMatch(/\S/);
  expect(stand.frames().filter((frame) => frame.url().includes('/view.html'))).toEqual([]);
});

/** In a page of ours: what the toolbar's button says of the tab that was used last. */
async function badge(): Promise<string> {
  const { action, tabs } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
  const [tab] = (await tabs.query({ url: 'https://kontingent.permkrai.ru/*' })).toReversed();
  return tab?.id === undefined ? '' : action.getTitle({ tabId: tab.id });
}
