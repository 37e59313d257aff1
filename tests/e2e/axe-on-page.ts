import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';

/** The strip's «Заявка» is named «Скопировать заявку» or «Скопировать неполную», as every button that copies the ticket is (docs/interface.md). */
const NAMES = ['label-content-name-mismatch'];

/** Waits until the colours of another theme have faded in: on the way they are those of neither. */
export const settled = (page: Page | Frame) =>
  page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(drawn));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });

/**
 * What cannot be read or worked by everybody on a page of ours, in the light theme by every rule but `left` ones and in the dark one by what a theme can
 * change.
 */
export async function axeFaultsInBothThemes(page: Page, left: readonly string[] = []): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    const axe = new AxeBuilder({ page });
    const { violations } = await (colorScheme === 'dark'
      ? axe.withRules(['color-contrast'])
      : axe.disableRules([...NAMES, ...left])
    ).analyze();
    faults.push(...violations.map(({ id, nodes }) => `${colorScheme}, ${id}: ${nodes[0]?.html.slice(0, 120)}`));
  }
  return faults;
}
