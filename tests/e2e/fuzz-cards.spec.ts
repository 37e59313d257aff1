import { HER_WINDOW } from '../her-window';
import { makeCard, randomOf } from './card-generator';
import { expect, test } from './extension';
import { pageBundle } from './page-bundle';

/**
 * 1 000 cards of random make: no exception and no wrong reading. The seed is the one that found the last wrong reading, so that a change is judged by
 * what it changes; search on with `SVERKA_SEED=…`. Of fewer cards the share of right ones would hang on one or two that are not seen at all.
 */
const SEED = Number(process.env.SVERKA_SEED ?? 31_337);
const COUNT = 1000;
/** Random make leaves some fields unsure; fewer right ones than this mean that the reader has gone blind. */
const LEAST_RIGHT = 0.995;

interface Reading {
  state: string;
  text?: string;
  why?: string;
}

test(`reads ${COUNT} random cards without a wrong value`, async ({ bare }) => {
  console.log(`seed ${SEED}`);
  const random = randomOf(SEED);
  const cards = Array.from({ length: COUNT }, () => makeCard(random));
  const page = await bare.newPage({ viewport: HER_WINDOW });
  await page.setContent('<!doctype html><html lang="ru"><body></body></html>');
  await page.addScriptTag({ content: await pageBundle(['read-card']) });
  const readings = await page.evaluate(
    (pages) => {
      const { readCard } = (
        globalThis as unknown as { sverka: { readCard(d: Document): { fields: Record<string, Reading>; mode: string } | null } }
      ).sverka;
      return pages.map((html) => {
        document.body.setHTMLUnsafe(html);
        try {
          return { card: readCard(document), error: '' };
        } catch (error) {
          return { card: null, error: String((error as Error).stack) };
        }
      });
    },
    cards.map(({ html }) => html),
  );
  await page.close();

  const faults: string[] = [];
  const tally = { right: 0, missed: 0 };
  for (const [i, { card, error }] of readings.entries()) {
    const made = cards[i];
    if (!made) continue;
    if (error) faults.push(`card ${i}: ${error}`);
    if (card && card.mode !== made.mode) faults.push(`card ${i}: mode ${card.mode}, made ${made.mode}\n${made.html}`);
    for (const [field, reading] of Object.entries(card?.fields ?? {})) {
      const want = made.truth[field];
      if (reading.state === 'not-found') continue;
      const right = want !== undefined && (reading.state === 'empty' ? want === '' : reading.text === want);
      if (!right) faults.push(`card ${i}: ${field} reads ${JSON.stringify(reading)}, made ${JSON.stringify(want)}\n${made.html}`);
    }
    for (const field of Object.keys(made.truth)) {
      if ((card?.fields[field]?.state ?? 'not-found') === 'not-found') tally.missed++;
      else tally.right++;
    }
  }
  const share = tally.right / (tally.right + tally.missed);
  console.log(`right ${tally.right}, not-found ${tally.missed} (${(100 * share).toFixed(1)} % right), wrong ${faults.length}`);
  expect(faults.slice(0, 3)).toEqual([]);
  expect(share).toBeGreaterThan(LEAST_RIGHT);
});
