/**
 * What `npm test` leaves to `npm run hold -- browser` (docs/adr/0023-each-thing-once-in-the-suite.md): what another test of the suite shows already, the rest of a sweep of which
 * the suite runs a sample, repeats by the dozen, and what takes minutes by its nature.
 */
export const HELD = { tag: '@held' };

/** Whether everything is run, as many times as promised (docs/guarantees.md). */
export const FULL = process.env.SVERKA_FULL === '1';

/** The details of a test that is held but for the one case that the suite runs. */
export const heldBut = (inSuite: boolean) => (inSuite ? {} : HELD);
