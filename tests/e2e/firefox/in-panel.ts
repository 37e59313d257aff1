import type { ElementHandle, Page } from 'puppeteer-core';

/** What a user sees and presses in our panel, in Firefox (build with an open root). */

export const WAIT = { timeout: 20_000 };

/** A visible element of ours whose words, or whose label's, begin so. */
export async function ours(page: Page, selector: string, words: string): Promise<ElementHandle<HTMLElement>> {
  const found = page.waitForFunction(
    (inside, label) => {
      const found = [...(document.querySelector('epos-sverka')?.shadowRoot?.querySelectorAll<HTMLElement>(inside) ?? [])];
      const wordsOf = (element: HTMLElement) => [
        element.getAttribute('aria-label'),
        element.textContent?.trim(),
        ...[...((element as HTMLInputElement).labels ?? [])].map((one) => one.textContent?.trim()),
      ];
      return (
        found.find((element) => wordsOf(element).some((text) => text?.startsWith(label)) && element.getBoundingClientRect().width > 0) ??
        false
      );
    },
    WAIT,
    selector,
    words,
  );
  return (await found.catch(async (cause) => {
    throw new Error(`«${words}» is not there. In the panel: ${await panelText(page)}`, { cause });
  })) as ElementHandle<HTMLElement>;
}

/** What can be pressed of ours at the moment, for the message of a failure. */
const panelText = (page: Page) =>
  page.evaluate(() =>
    [...(document.querySelector('epos-sverka')?.shadowRoot?.querySelectorAll('button, [role="tab"]') ?? [])]
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent?.trim() || one.getAttribute('aria-label'))
      .join(' | '),
  );

/** A real mouse click in the middle of it, once it stands still and nothing covers it. */
export async function press(page: Page, selector: string, words: string): Promise<void> {
  let before = '';
  for (let look = 0; look < 40; look += 1) {
    const element = await ours(page, selector, words);
    const { x, y, free } = await element.evaluate((node) => {
      node.scrollIntoView({ block: 'nearest' });
      const box = node.getBoundingClientRect();
      const [left, top] = [box.x + box.width / 2, box.y + box.height / 2];
      const hit = (node.getRootNode() as ShadowRoot).elementFromPoint(left, top);
      const labels = [...((node as HTMLInputElement).labels ?? [])];
      return { x: left, y: top, free: hit !== null && [node, ...labels].some((own) => own.contains(hit)) };
    });
    if (free && before === `${x} ${y}`) return page.mouse.click(x, y);
    before = `${x} ${y}`;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`«${words}» does not stand still`);
}

export async function type(page: Page, label: string, text: string): Promise<void> {
  await press(page, 'input', label);
  await page.keyboard.type(text);
}

export const ticketText = (page: Page) =>
  page.evaluate(() => document.querySelector('epos-sverka')?.shadowRoot?.querySelector('[data-ticket-text]')?.textContent ?? '');
