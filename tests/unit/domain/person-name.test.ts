import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRussianLetter } from '@/utils/domain/letters';
import { repairName } from '@/utils/domain/names/repair-name';
import { caseFault, nameParts, nameWords } from '@/utils/domain/person-name';
import { LATIN_TWINS } from '../../corpus/names/spoil-characters';

const NAMES = ['Иванов', 'Анна-Мария', 'Зайцев', 'Соловьёв', 'Чижов', 'Объедков', 'Озеров', 'Мамин-Сибиряк', 'Рамиз', 'Ли', 'Ян', 'Юй'];
const name = fc.constantFrom(...NAMES);

describe('repairName', () => {
  it('leaves a right name alone', () => {
    for (const right of [...NAMES, 'фон Берг', 'Гасан оглы', 'Тхи Хоа', "О'Нил", 'Мамед-заде', 'Кызыл-оол', 'ван дер Ваальс'])
      expect(repairName(right, 'lastName')).toBe(right);
  });

  it('undoes invisible signs at any place', () => {
    fc.assert(
      fc.property(
        name,
        fc.nat(20),
        fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u202e', '\ufe0f', '\u0301'),
        (right, at, sign) => {
          const place = 1 + (at % right.length);
          expect(repairName(right.slice(0, place) + sign + right.slice(place), 'lastName')).toBe(right);
        },
      ),
    );
  });

  it('undoes look-alikes of any letters, or leaves them', () => {
    fc.assert(
      fc.property(name, fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), (right, which) => {
        const spoiled = [...right].map((letter, index) => (which[index] ? (LATIN_TWINS[letter] ?? letter) : letter)).join('');
        fc.pre([...spoiled].some(isRussianLetter));
        // One letter alone may have been struck on its key (Pамиз, Замиз): then nothing is certain, but never another text.
        const repaired = repairName(spoiled, 'lastName');
        if (repaired !== null) expect(repaired).toBe(right);
      }),
    );
  });

  it('undoes another normal form, blanks and case', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('', ' ', '\u00a0', '\t', '  '), fc.boolean(), (right, blank, upper) => {
        const spoiled = blank + (upper ? right.toUpperCase() : right).normalize('NFD') + blank;
        expect(repairName(spoiled, 'lastName')).toBe(right);
      }),
    );
  });

  it('answers two initials with a hyphen with themselves', () => {
    expect(repairName('а–И', 'firstName')).toBe('А-И');
    expect(repairName('А-И', 'firstName')).toBe('А-И');
  });

  it('answers a repaired name with itself, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'Иванa -–.()03\u0306\u200b') })), (text) => {
        const repaired = repairName(text, 'firstName');
        if (repaired !== null) expect(repairName(repaired, 'firstName')).toBe(repaired);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the parts of a name', () => {
  it('splits at blanks and dashes', () => {
    expect(nameParts('Анна – Мария  фон Берг-')).toEqual([
      { text: 'Анна', before: '' },
      { text: 'Мария', before: '-' },
      { text: 'фон', before: ' ' },
      { text: 'Берг', before: ' ' },
    ]);
    expect(nameWords('\u00a0Гасан\tоглы ')).toEqual(['Гасан', 'оглы']);
  });

  it('finds no fault with a name in capitals and small letters', () => {
    fc.assert(
      fc.property(name, (right) => {
        expect(caseFault(right)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(name, (right) => {
        expect(caseFault(right.toLowerCase())).toBe('lower');
      }),
    );
    fc.assert(
      fc.property(name, (right) => {
        expect(caseFault(right.toUpperCase())).toBe('upper');
      }),
    );
  });
});
