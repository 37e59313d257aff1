import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longTicket, partOf } from '@/utils/app/ticket/long-text';
import { clipboardText, renderTicket } from '@/utils/tickets/registry';
import type { TicketDraft, TicketKind } from '@/utils/tickets/types';

const draft = (count: number, words: Partial<TicketDraft> = {}): TicketDraft => ({
  people: Array.from({ length: count }, (_, index) => ({
    fullName: `Иванова Анна ${index}`,
    profile: 'employee',
    birthDate: '01.01.2000',
    email: `p${index}@pochta.example`,
  })),
  organization: { kind: 'Школа', territory: 'г. Пермь', name: 'шк. 1605' },
  description: 'Беда.',
  ...words,
});
const lengthOf = (kind: TicketKind, of: TicketDraft) => clipboardText(renderTicket(kind, of)).length;
const words = (length: number) =>
  'слово '
    .repeat(length)
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length - 1, 'о')
    .concat('.');

describe('many people', () => {
  it('are parted in the fewest texts that fit, everybody once and in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 500, max: 3000 }), (count, limit) => {
        const whole = draft(count);
        const long = longTicket('general', whole, limit);
        if (lengthOf('general', whole) <= limit) {
          expect(long).toBeNull();
          return;
        }
        if (long?.way !== 'split') throw new Error('not parted');
        expect(long.length).toBe(lengthOf('general', whole));
        expect(long.groups.flat()).toEqual(Array.from({ length: count }, (_, index) => index));
        for (const group of long.groups) expect(lengthOf('general', partOf(whole, group))).toBeLessThanOrEqual(limit);
        const sizes = long.groups.map((group) => group.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('long words of one’s own', () => {
  it.each<[string, TicketKind, TicketDraft, string[] | null]>([
    ['fit', 'login', draft(1, { description: words(3000) }), null],
    ['one person', 'login', draft(1, { description: words(5000) }), ['description']],
    ['nobody yet', 'login', { description: words(5000) }, ['description']],
    ['two texts', 'login', draft(1, { description: words(3000), request: words(3500) }), ['request']],
    ['two texts, both needed', 'login', draft(1, { description: words(9000), request: words(9500) }), ['request', 'description']],
    ['three people, each too long alone', 'login', draft(3, { description: words(4500) }), ['description']],
    ['a merge takes one person', 'merge', draft(2, { description: words(5000) }), ['description']],
    [
      'what the kind does not print is not named',
      'duplicate-search',
      draft(1, { description: words(5000), request: words(6000) }),
      ['description'],
    ],
  ])('%s', (_, kind, of, expected) => {
    const long = longTicket(kind, of);
    expect(long?.way ?? null).toBe(expected && 'shorten');
    if (long?.way === 'shorten') expect(long.texts.map(({ path }) => path)).toEqual(expected);
  });

  it('shortened by as much as is said, the ticket fits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 4000, max: 12_000 }), (count, length) => {
        const whole = draft(count, { description: words(length) });
        const long = longTicket('login', whole);
        if (long?.way !== 'shorten') throw new Error('not to be shortened');
        const text = long.texts[0]?.text ?? '';
        expect(longTicket('login', { ...whole, description: words(text.length - long.by) })).toBeNull();
      }),
    );
  });

  it('hands nothing out for the file that the ticket may not hold', () => {
    const long = longTicket('login', { description: `112-233-445 95 ${'Не пускает. '.repeat(500)}` });
    if (long?.way !== 'shorten') throw new Error('not to be shortened');
    expect(long.texts[0]?.text.slice(0, 11)).toBe('Не пускает.');
  });

  it('with more people than one text holds, is shortened first and parted then', () => {
    const long = longTicket('login', draft(40, { description: words(4500) }));
    if (long?.way !== 'shorten') throw new Error('not to be shortened');
    expect(longTicket('login', draft(40, { description: words(4500 - long.by) }))?.way).toBe('split');
  });
});
