import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { PATIENCE } from './browser.ts';

/** What a user sees and presses in our view, in Firefox: the release build, whose view is a frame of the extension. */

declare global {
  interface Window {
    /** Firefox alone: where the window's content begins on the screen, CSS px. */
    mozInnerScreenX: number;
    mozInnerScreenY: number;
  }
}

const LOOK = 100;
const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK));

/** Asks again and again until there is an answer; `what` names it when none comes. The protocol's own waiting sleeps in frames of an extension. */
export async function until<T>(what: string, ask: () => Promise<T | false | null | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE;
  let last = '';
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) return answer;
    } catch (error) {
      last = ` (${error instanceof Error ? error.message : error})`;
    }
    await pause();
  }
  throw new Error(`${what} does not come${last}`);
}

/**
 * Leads a page of the stand on to another address, as a link would. The driver's own navigation is told `NS_BINDING_ABORTED` now and then where it
 * breaks off a frame of ours that is still being loaded.
 */
export async function leadOn(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    location.href = address;
  }, path);
  await until(path, () => page.evaluate((address) => location.pathname === address && document.readyState === 'complete', path));
}

/** The frame of our view in the page. The protocol calls its address about:blank, so it is asked itself. */
export function viewOf(page: Page): Promise<Frame> {
  return until('the view', async () => {
    for (const frame of page.frames().slice(1).reverse()) {
      const stands = await frame
        .evaluate(
          () => location.pathname === '/view.html' && location.hash.startsWith('#panel') && document.querySelector('#root > *') !== null,
        )
        .catch(() => false);
      if (stands) return frame;
    }
    return null;
  });
}

/** Whether a view of ours stands in the page. */
export const hasView = (page: Page): boolean => page.frames().length > 1;

/** A visible element of the view whose words, or whose label's, begin so. */
export function ours(page: Page, selector: string, words = ''): Promise<ElementHandle<HTMLElement>> {
  return until(`«${selector} ${words}»`, async () => {
    const view = await viewOf(page);
    const handle = await view.evaluateHandle(
      (inside, label) => {
        const wordsOf = (element: HTMLElement) => [
          element.getAttribute('aria-label'),
          element.textContent?.trim(),
          ...[...((element as HTMLInputElement).labels ?? [])].map((one) => one.textContent?.trim()),
        ];
        const all = [...document.querySelectorAll<HTMLElement>(inside)];
        return (
          all.find((element) => wordsOf(element).some((text) => text?.startsWith(label)) && element.getBoundingClientRect().width > 0) ??
          null
        );
      },
      selector,
      words,
    );
    return handle.asElement() as ElementHandle<HTMLElement> | null;
  });
}

/** Waits until nothing in the view matches. */
export const vanishes = (page: Page, selector: string) =>
  until(`the end of «${selector}»`, async () => {
    const view = await viewOf(page);
    return view.evaluate((inside) => document.querySelector(inside) === null, selector);
  });

/** A real mouse click in the middle of it, once it is in view, stands still and nothing covers it. */
export async function press(page: Page, selector: string, words = ''): Promise<void> {
  const { x, y } = await placeOf(page, selector, words);
  await page.mouse.click(x, y);
}

/** Shows the panel: the strip is unfolded, unless the panel was left standing on this site. */
export async function unfold(page: Page): Promise<void> {
  const stands = await until('strip or panel', async () => {
    const view = await viewOf(page);
    return view.evaluate(
      (label) => (document.querySelector('[role="tab"]') ? 'panel' : document.querySelector(`button[aria-label="${label}"]`) && 'strip'),
      'Развернуть',
    );
  });
  if (stands === 'strip') await press(page, 'button', 'Развернуть');
}

/** Where in the window a press in the middle of it goes, once a press may act: it is in view, free, and has stood still for a moment. */
export async function placeOf(page: Page, selector: string, words = ''): Promise<{ x: number; y: number }> {
  let before = '';
  const place = await until(`a free and still «${selector} ${words}»`, async () => {
    const element = await ours(page, selector, words);
    // Where the frame stands is known by the screen alone: our root in the page is closed.
    const page0 = await page.evaluate(() => [window.mozInnerScreenX, window.mozInnerScreenY] as const);
    const at = await element.evaluate((node) => {
      const labels = [...((node as HTMLInputElement).labels ?? [])];
      const look = () => {
        const box = node.getBoundingClientRect();
        const [left, top] = [box.x + box.width / 2, box.y + box.height / 2];
        const hit = document.elementFromPoint(left, top);
        return { left, top, free: hit !== null && [node, ...labels].some((own) => own.contains(hit)) };
      };
      let seen = look();
      // What is free already is not scrolled: each time might move it by the rest of a pixel.
      if (!seen.free) {
        node.scrollIntoView({ block: 'center' });
        seen = look();
      }
      return { x: window.mozInnerScreenX + seen.left, y: window.mozInnerScreenY + seen.top, free: seen.free };
    });
    const now = { x: at.x - page0[0], y: at.y - page0[1] };
    const still = before === `${now.x} ${now.y}`;
    before = `${now.x} ${now.y}`;
    return at.free && still ? now : null;
  });
  // The view takes a press only when it has not moved for a moment.
  await new Promise((resolve) => setTimeout(resolve, 350));
  return place;
}

export async function type(page: Page, label: string, text: string): Promise<void> {
  await press(page, 'input', label);
  await page.keyboard.type(text);
}

export async function ticketText(page: Page): Promise<string> {
  const text = await ours(page, '[data-ticket-text]');
  return text.evaluate((node) => node.textContent ?? '');
}
