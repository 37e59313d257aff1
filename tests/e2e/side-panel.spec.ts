import { openExtensionPage, workerOf } from './browser';
import { expect, test } from './extension';
import { Sverka } from './sverka';

declare const chrome: typeof import('wxt/browser').browser;

test('the context menu of a page compares its card and copies its ticket', async ({ stand, extensionContext }) => {
  const sverka = new Sverka(stand);
  await sverka.open('plain', 'all-well');
  const worker = await workerOf(extensionContext);
  const choose = (menuItemId: string) =>
    worker.evaluate(async (id) => {
      const [tab] = await chrome.tabs.query({ url: 'https://kontingent.permkrai.ru/*' });
      (chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object | undefined): void }).dispatch(
        { menuItemId: id, pageUrl: tab?.url },
        tab,
      );
    }, menuItemId);
  await choose('compare');
  await expect(sverka.host.getByRole('textbox', { name: 'Вставьте, что прислал сотрудник' })).toBeVisible();
  // What she pastes next is meant for the box, wherever she was before.
  await stand.evaluate(() => navigator.clipboard.writeText('Кузнецова Мария Павловна, 23.07.1979'));
  await stand.keyboard.press('ControlOrMeta+V');
  await expect(sverka.host.locator('[data-compared="lastName"]')).toHaveAttribute('data-state', 'equal');
  await choose('copy');
  await expect.poll(() => sverka.clipboard()).toContain('Тема: ');
});

test.describe('beside the page', () => {
  // The panel beside the page stays open in its window, which is narrower then than the size that the next test draws: presses on its right would miss.
  test.use({ ownBrowser: true });

  test('moves into the side panel of the browser at a click, and out of the page', async ({ stand, extensionContext }) => {
    const sverka = new Sverka(stand);
    await sverka.open('plain', 'demo');
    await sverka.tab(/^Замечания/);
    await sverka.button('В боковую панель браузера').click();
    const worker = await workerOf(extensionContext);
    const asides = () =>
      worker.evaluate(async () => {
        const contexts = await (
          chrome.runtime as unknown as { getContexts(filter: object): Promise<{ documentUrl?: string }[]> }
        ).getContexts({ contextTypes: ['SIDE_PANEL'] });
        // A panel that has just been opened has no document yet.
        return contexts.map(({ documentUrl }) => (documentUrl ? new URL(documentUrl).pathname : ''));
      });
    await expect.poll(asides).toEqual(['/sidepanel.html']);
    await expect(sverka.host.locator('[data-rule]').first()).toBeHidden();

    // The panel's own page cannot be entered there. Low and wide it scrolls inside, with its foot in sight, and fills the width.
    const aside = await openExtensionPage(extensionContext, 'sidepanel.html');
    await aside.setViewportSize({ width: 520, height: 400 });
    await expect(aside.locator('footer')).toBeInViewport({ ratio: 1 });
    const sizes = () => aside.evaluate(() => [document.documentElement.scrollHeight, document.querySelector('footer')?.clientWidth]);
    expect(await sizes()).toEqual([400, 520]);
  });
});
