import { workerOf } from './browser';
import { expect, test } from './extension';
import { Sverka } from './sverka';

declare const chrome: typeof import('wxt/browser').browser;

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
      return contexts.map(({ documentUrl }) => new URL(documentUrl ?? '').pathname);
    });
  await expect.poll(asides).toEqual(['/sidepanel.html']);
  await expect(sverka.host.locator('[data-rule]').first()).toBeHidden();
});
