import { describe, expect, it } from 'vitest';
import type { CardWorker } from '@/utils/app/card/card-actions';
import type { FrameState } from '@/utils/app/card/card-state';
import { createCardStore } from '@/utils/app/card/card-store';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import { cardOf, fakePorts, LATIN, PERSON, settled } from './fake-ports';

const BAD_SNILS = { ...PERSON, snils: '112-233-445 96' };
const rulesOf = (issues: readonly { rule: string }[]) => issues.map((issue) => issue.rule);

/** The card comes while the worker is still being asked, as it does in a page; null = it does not answer. */
function coming(values: Parameters<typeof cardOf>[0], told: Partial<Awaited<ReturnType<CardWorker['frameState']>>> | null) {
  const fake = fakePorts(cardOf(values));
  const { frameState } = fake.worker;
  fake.worker.frameState = async () => (told === null ? new Promise(() => {}) : { ...(await frameState()), ...told });
  const store = createCardStore(fake.ports);
  const seen: FrameState[] = [];
  store.state.subscribe((state) => seen.push(state));
  void store.actions.reload();
  store.actions.cardChanged(fake.page.card);
  return { ...fake, store, seen, now: () => store.state.getState() };
}

const NAMES_LATIN = { ...LATIN, lastName: 'Иванoва' };

describe('a card that has just come', () => {
  it('shows what is wrong with the names first, and the rest a moment later', async () => {
    const { now, calls, runTimers } = coming(NAMES_LATIN, { silences: false });
    await settled();
    expect(now()).toMatchObject({ judged: false, issues: [], report: { issues: [] } });
    expect(rulesOf(now().early ?? [])).toEqual(['name-latin', 'name-latin']);
    expect(calls.shows).toEqual([{ kind: 'nothing' }]);
    runTimers();
    await settled();
    expect(now()).toMatchObject({ judged: true, early: null });
    expect(rulesOf(now().issues)).toEqual(['name-latin', 'name-latin', 'snils-checksum']);
    expect(calls.shows.at(-1)).toMatchObject({ issues: 3 });
  });

  it.each([
    ['something is silenced on some card', NAMES_LATIN, { silences: true }, ['name-latin', 'name-latin', 'snils-checksum']],
    ['nothing is wrong with the names', BAD_SNILS, { silences: false }, ['snils-checksum']],
    ['the site is switched off', NAMES_LATIN, { silences: false, paused: true }, []],
    [
      'the rule is switched off',
      NAMES_LATIN,
      { silences: false, settings: { ...DEFAULT_SETTINGS, place: null, rulesOff: ['name-latin'] } },
      ['snils-checksum'],
    ],
  ] as const)('shows nothing beforehand where %s', async (_, values, told, rules) => {
    const { now, seen } = coming(values, told as Parameters<typeof coming>[1]);
    await settled();
    expect(seen.map(({ early }) => early).filter(Boolean)).toEqual([]);
    expect(rulesOf(now().issues)).toEqual(rules);
  });

  it('judges the whole at once where the card changes before it has been, or the worker is slow', async () => {
    const changing = coming(NAMES_LATIN, { silences: false });
    await settled();
    changing.store.actions.cardChanged(cardOf({ ...NAMES_LATIN, lastName: 'Иванова' }));
    await settled();
    expect(changing.now().issues.map(({ field }) => field)).toEqual(['firstName', 'snils']);
    const slow = coming(NAMES_LATIN, null);
    slow.runTimers();
    slow.runTimers();
    await settled();
    expect(rulesOf(slow.now().issues)).toEqual(['name-latin', 'name-latin', 'snils-checksum']);
  });
});
