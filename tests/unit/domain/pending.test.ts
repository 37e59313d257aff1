import { describe, expect, it } from 'vitest';
import {
  addPending,
  addServerWait,
  dropExpired,
  nextWake,
  type PendingItem,
  reckonAgain,
  reminderTime,
  savedCardOf,
  serverWaitOf,
  withoutLabels,
} from '@/utils/domain/pending';
import { DAY, HOUR } from '@/utils/domain/perm-time';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import { builtInCalendar, calendarWith } from '@/utils/domain/work-calendar';

const perm = (text: string) => Date.parse(`${text}+05:00`);
const NOW = perm('2026-11-20T15:00');
const AT = perm('2026-11-23T14:00');
const saving = (savedAt: number) => ({ id: 'card', url: 'https://k.permkrai.ru/card', label: 'Ли И.', savedAt });
const list = (item: Partial<PendingItem> = {}): PendingItem[] => [
  { ...saving(NOW), checkAfter: AT, approximate: false, notifiedAt: null, ...item },
];

describe('addPending', () => {
  it.each([
    ['the same saving told twice', NOW, NOW],
    ['two messages of one saving in the wrong order', NOW - 60_000, NOW],
    ['a later saving', NOW + 60_000, NOW + 60_000],
    ['a time set by hand, a day earlier', NOW - DAY, NOW - DAY],
  ])('%s', (_, savedAt, kept) => {
    expect(addPending(list(), saving(savedAt), { at: AT, approximate: false }, NOW)).toMatchObject([{ savedAt: kept }]);
  });

  it('keeps the reminder of the same check time, and asks for one of a new', () => {
    const reminded = list({ notifiedAt: AT });
    expect(addPending(reminded, saving(NOW + 6 * 60_000), { at: AT, approximate: false }, NOW)[0]?.notifiedAt).toBe(AT);
    expect(addPending(reminded, saving(AT + 1), { at: AT + DAY, approximate: false }, AT + 1)[0]?.notifiedAt).toBeNull();
  });

  it('puts who can be checked first at the top', () => {
    const items = addPending(list(), { ...saving(NOW - DAY), id: 'other' }, { at: AT - DAY, approximate: false }, NOW);
    expect(items.map(({ id }) => id)).toEqual(['other', 'card']);
  });
});

describe('reminderTime', () => {
  const remind = (quietFrom: string, quietTo: string, onDaysOff = false) => ({ ...DEFAULT_SETTINGS.remind, quietFrom, quietTo, onDaysOff });
  it.each([
    ['2026-11-23T14:00', remind('20:00', '08:00'), '2026-11-23T14:00'],
    ['2026-11-23T20:00', remind('20:00', '08:00'), '2026-11-24T08:00'],
    ['2026-11-23T07:59', remind('20:00', '08:00'), '2026-11-23T08:00'],
    ['2026-11-23T08:00', remind('20:00', '08:00'), '2026-11-23T08:00'],
    // quiet hours within one day
    ['2026-11-23T14:00', remind('13:00', '15:30'), '2026-11-23T15:30'],
    ['2026-11-23T16:00', remind('13:00', '15:30'), '2026-11-23T16:00'],
    // none
    ['2026-11-23T03:00', remind('08:00', '08:00'), '2026-11-23T03:00'],
    ['2026-11-23T03:00', remind('', '25:00'), '2026-11-23T03:00'],
    // days off
    ['2026-11-21T12:00', remind('', ''), '2026-11-23T00:00'],
    ['2026-11-21T12:00', remind('', '', true), '2026-11-21T12:00'],
    ['2026-12-31T12:00', remind('20:00', '08:00'), '2027-01-11T08:00'],
  ])('%s with %o → %s', (moment, settings, allowed) => {
    expect(reminderTime(perm(moment), settings, builtInCalendar)).toBe(perm(allowed));
  });

  it('is held up by no calendar of days off only', () => {
    const added = Array.from({ length: 1000 }, (_, i) => ({
      date: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
      note: '',
    }));
    const calendar = calendarWith(builtInCalendar, { added, removed: [] });
    expect(reminderTime(NOW, remind('20:00', '08:00'), calendar)).toBe(NOW);
  });
});

describe('a changed calendar', () => {
  it('moves those who still wait, and nobody who can be checked', () => {
    const past = { ...list()[0], id: 'past', checkAfter: NOW - 1 } as PendingItem;
    const items = reckonAgain([past, ...list()], NOW, () => ({ at: AT + DAY, approximate: true }));
    expect(items.map(({ id, checkAfter, approximate }) => [id, checkAfter, approximate])).toEqual([
      ['past', NOW - 1, false],
      ['card', AT + DAY, true],
    ]);
  });

  it('labels can be taken off', () => {
    expect(withoutLabels(list())[0]?.label).toBe('');
  });
});

describe('a wait for the server', () => {
  const wait = { url: 'https://k.permkrai.ru/card', since: NOW, until: NOW + HOUR };

  it('is one, whatever the page, and no saved card', () => {
    const items = addServerWait(addServerWait(list(), wait), { url: 'https://epos.permkrai.ru/', since: NOW, until: NOW + 2 * HOUR });
    expect(items).toHaveLength(2);
    expect(serverWaitOf(items)).toMatchObject({
      url: 'https://epos.permkrai.ru/',
      checkAfter: NOW + 2 * HOUR,
      notifiedAt: null,
      label: '',
    });
    expect(savedCardOf(addServerWait([], wait), wait.url, '')).toBeNull();
    expect(savedCardOf(addServerWait(list(), wait), wait.url, '')?.id).toBe('card');
  });

  it('told twice keeps its reminder, set anew asks for another', () => {
    const reminded = addServerWait([], wait).map((item) => ({ ...item, notifiedAt: wait.until }));
    expect(serverWaitOf(addServerWait(reminded, wait))?.notifiedAt).toBe(wait.until);
    expect(serverWaitOf(addServerWait(reminded, { ...wait, until: wait.until + HOUR }))?.notifiedAt).toBeNull();
  });

  it('rings in the evening and on a day off, when it was asked for', () => {
    const saturday = perm('2026-11-21T21:30');
    const items = addServerWait([], { url: '', since: saturday, until: saturday + HOUR });
    expect(nextWake(items, saturday, DEFAULT_SETTINGS.remind, builtInCalendar)).toBe(saturday + HOUR);
    expect(nextWake(items, saturday + 2 * HOUR, DEFAULT_SETTINGS.remind, builtInCalendar)).toBe(saturday + 2 * HOUR);
  });

  it('is not reckoned by the calendar of the updates', () => {
    const items = addServerWait([], wait);
    expect(reckonAgain(items, NOW, () => ({ at: AT, approximate: true }))).toEqual(items);
  });

  it('goes a day after its reminder', () => {
    const items = addServerWait([], wait).map((item) => ({ ...item, notifiedAt: wait.until }));
    expect(dropExpired(items, wait.until + DAY)).toHaveLength(1);
    expect(dropExpired(items, wait.until + DAY + 1)).toEqual([]);
  });

  it.each([
    ['no time at all', { ...wait, until: NOW }],
    ['the wrong way round', { ...wait, until: NOW - 1 }],
    ['no moment', { ...wait, since: Number.NaN }],
  ])('of %s is refused', (_, wrong) => {
    expect(() => addServerWait([], wrong)).toThrow(RangeError);
  });
});

describe('two people at one address', () => {
  const at = (label: string) => ({ ...(list()[0] as PendingItem), url: 'https://k.permkrai.ru/card', label });
  it.each([
    ['Иванова\u00a0А.\u00a0П.', 'Иванова\u00a0А.\u00a0П.', true],
    ['Иваново\u00a0А.\u00a0П.', 'Иванова\u00a0А.\u00a0П.', true],
    ['Иванова\u00a0O.\u00a0П.', 'Иванова\u00a0О.\u00a0П.', true],
    ['', 'Иванова\u00a0А.\u00a0П.', true],
    ['Иванова\u00a0А.\u00a0П.', '', true],
    ['Иванова\u00a0А.\u00a0П.', 'Сидоров\u00a0П.\u00a0И.', false],
    ['Иванова\u00a0А.\u00a0П.', 'Иванова\u00a0М.\u00a0П.', false],
    ['Сидоров\u00a0П.\u00a0И.', 'Петров\u00a0П.\u00a0И.', false],
  ])('an entry of «%s» is that of «%s»: %s', (kept, asked, same) => {
    expect(savedCardOf([at(kept)], at(kept).url, asked) !== null).toBe(same);
  });

  it('the one whose label is the same comes first', () => {
    const items = [at('Иваново\u00a0А.\u00a0П.'), at('Иванова\u00a0А.\u00a0П.')];
    expect(savedCardOf(items, items[0]?.url, 'Иванова\u00a0А.\u00a0П.')).toBe(items[1]);
  });
});
