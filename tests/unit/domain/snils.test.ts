import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSnils, isPersonInn, likelySnils, looksLikePhone, snilsDigits, snilsLike } from '@/utils/domain/snils';

/** The verdict reckoned another way: products one by one, the remainder by subtraction, as a clerk would do it. */
function clerk(digits: string): 'valid' | 'uncheckable' | 'bad-checksum' | 'all-zeros' {
  if (Number(digits) === 0) return 'all-zeros';
  if (Number(digits.slice(0, 9)) <= 1_001_998) return 'uncheckable';
  const weighted = [9, 8, 7, 6, 5, 4, 3, 2, 1].map((weight, index) => weight * Number(digits.charAt(index)));
  let rest = weighted.reduce((sum, product) => sum + product, 0);
  while (rest > 101) rest -= 101;
  const control = rest === 100 || rest === 101 ? 0 : rest;
  return Number(digits.slice(9)) === control ? 'valid' : 'bad-checksum';
}

/** A seeded generator (mulberry32): the same numbers on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('checkSnils', () => {
  it.each([
    ['112-233-445 95', 'valid'],
    ['087-654-303 00', 'valid'],
    ['123-456-789 64', 'valid'],
    ['001-019-899 99', 'valid'],
    ['001-019-989 00', 'valid'],
    ['001-019-998 00', 'valid'],
    ['001-019-999 01', 'valid'],
    ['087-654-302 00', 'valid'],
    ['001-019-989 10', 'bad-checksum'],
    ['001-019-998 01', 'bad-checksum'],
    ['001-019-999 00', 'bad-checksum'],
    ['000-000-600 06', 'uncheckable'],
    ['001-001-998 00', 'uncheckable'],
    ['000-000-000 01', 'uncheckable'],
    ['001-001-999 00', 'bad-checksum'],
    ['000-000-000 00', 'all-zeros'],
    ['00000000000', 'all-zeros'],
    ['112-233-445-95', 'valid'],
    ['11223344595', 'valid'],
    ['112\u00a0233\u2009445\u00a095', 'valid'],
    ['112–233—445−95', 'valid'],
    [' 112-233-445 95 ', 'valid'],
    ['112-233-445 96', 'bad-checksum'],
    ['112-233-445 9', 'bad-length'],
    ['112-233-445 955', 'bad-length'],
    ['', 'bad-length'],
    ['000', 'bad-length'],
    ['112-233-445 9О', 'bad-characters'],
    ['112.233.445.95', 'bad-characters'],
    ['+7 912 345-67-89', 'bad-characters'],
    ['١١٢٢٣٣٤٤٥٩٥', 'bad-characters'],
    ['112-233-445\u200b95', 'bad-characters'],
  ] as const)('%j is %s', (text, verdict) => {
    expect(checkSnils(text)).toBe(verdict);
  });

  it('agrees with a clerk on 200 000 numbers, half of them with right check digits', () => {
    const next = random(20241024);
    const wrong: string[] = [];
    const seen = { valid: 0, other: 0 };
    for (let count = 0; count < 200_000; count += 1) {
      const number = String(Math.floor(next() * 1e9)).padStart(9, '0');
      let digits = number + String(Math.floor(next() * 100)).padStart(2, '0');
      if (count % 2 === 0) {
        for (let check = 0; check < 100 && clerk(digits) !== 'valid'; check += 1) digits = number + String(check).padStart(2, '0');
      }
      const verdict = checkSnils(digits);
      seen[verdict === 'valid' ? 'valid' : 'other'] += 1;
      if (verdict !== clerk(digits)) wrong.push(digits);
    }
    expect(wrong).toEqual([]);
    expect(seen.valid).toBeGreaterThan(99_000);
    expect(seen.other).toBeGreaterThan(90_000);
  });

  it('agrees with a clerk on every check number around the edges of the rule', () => {
    const numbers = [
      '000000000',
      '000000001',
      '001001997',
      '001001998',
      '001001999',
      '001019899',
      '001019989',
      '001019998',
      '001019999',
      '087654302',
      '999999999',
    ];
    for (const number of numbers) {
      for (let check = 0; check < 100; check += 1) {
        const digits = number + String(check).padStart(2, '0');
        expect([digits, checkSnils(digits)]).toEqual([digits, clerk(digits)]);
      }
    }
  });

  it('reads the same number in every format', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{11}$/), fc.constantFrom('-', ' ', '\u00a0', '–', ''), (digits, separator) => {
        const shown = [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6, 9), digits.slice(9)].join(separator);
        expect(snilsDigits(shown)).toBe(digits);
        expect(checkSnils(shown)).toBe(checkSnils(digits));
      }),
    );
  });
});

describe('what a wrong СНИЛС may be', () => {
  it('is named where one swap of neighbours or one next key makes it right, and nothing else does', () => {
    const pad = ['789', '456', '123', '0'];
    const place = (digit: string) => {
      const row = pad.findIndex((keys) => keys.includes(digit));
      return [row, digit === '0' ? 1 : (pad[row] ?? '').indexOf(digit)] as const;
    };
    /** All eleven digits one slip away that a clerk finds right. */
    const repairs = (digits: string) => {
      const swaps = [...digits.slice(1)].map((_, at) => digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2));
      const keys = [...digits].flatMap((typed, at) =>
        [...'0123456789']
          .filter((other) => {
            const [[row, column], [otherRow, otherColumn]] = [place(typed), place(other)];
            return Math.abs(row - otherRow) + Math.abs(column - otherColumn) === 1;
          })
          .map((other) => digits.slice(0, at) + other + digits.slice(at + 1)),
      );
      return new Set([...swaps, ...keys].filter((text) => text !== digits && clerk(text) === 'valid'));
    };
    const next = random(20261127);
    const seen = { one: 0, none: 0, several: 0 };
    for (let count = 0; count < 5_000; count += 1) {
      const digits = String(Math.floor(next() * 1e11)).padStart(11, '0');
      if (clerk(digits) !== 'bad-checksum') continue;
      const found = repairs(digits);
      seen[found.size === 0 ? 'none' : found.size === 1 ? 'one' : 'several'] += 1;
      expect([digits, likelySnils(digits)]).toEqual([digits, found.size === 1 ? [...found][0] : undefined]);
    }
    expect(Math.min(seen.one, seen.none, seen.several)).toBeGreaterThan(200);
  });

  it.each([
    ['87-654-303 00', '08765430300', '087-654-303 00'],
    ['8765430300', '08765430300', '08765430300'],
    ['112-233-445 95', '11223344559', '112-233-445 59'],
  ])('%s with %s reads %s', (text, digits, shown) => {
    expect(snilsLike(text, digits)).toBe(shown);
  });

  it.each([
    ['500100732259', true],
    ['500100732258', false],
    ['11223344595', false],
  ])('%s as an ИНН: %s', (digits, is) => {
    expect(isPersonInn(digits)).toBe(is);
  });

  it.each([
    ['+7 (912) 345-67-89', true],
    ['89123456789', true],
    ['8 912 345 67 89', true],
    ['791-234-567 89', false],
    ['112-233-445 95', false],
  ])('%s as a phone: %s', (text, is) => {
    expect(looksLikePhone(text)).toBe(is);
  });
});
