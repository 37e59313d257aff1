import type { Keyboard } from '@playwright/test';

/**
 * Types letter by letter («\b» = Backspace), `every` ms apart; false = on a busy machine some letter came `pause` ms or later after the one before. The
 * product may take that for a pause of hers, as she would mean it: what was typed so shows nothing of steady typing, and is to be typed again.
 */
export async function typeSteadily(
  keyboard: Keyboard,
  text: string,
  { pause, every = 0 }: { pause: number; every?: number },
): Promise<boolean> {
  let longest = 0;
  let before = Number.POSITIVE_INFINITY;
  for (const letter of text) {
    const began = performance.now();
    await (letter === '\b' ? keyboard.press('Backspace') : keyboard.type(letter));
    longest = Math.max(longest, performance.now() - before);
    before = began;
    if (every > 0) await new Promise((done) => setTimeout(done, every));
  }
  return longest < pause;
}
