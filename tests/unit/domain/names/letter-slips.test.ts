import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areNeighbours } from '@/utils/domain/keyboard';
import { slipBetween } from '@/utils/domain/names/letter-slips';

const word = fc.string({ unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюя'), minLength: 1, maxLength: 12 });

describe('slipBetween', () => {
  it.each([
    ['генадий', 'геннадий', 'double'],
    ['аннна', 'анна', 'double'],
    ['дмитирй', 'дмитрий', 'swap'],
    ['игор', 'игорь', 'soft'],
    ['екатирина', 'екатерина', 'vowel'],
    ['никалай', 'николай', 'vowel'],
    ['андреи', 'андрей', 'vowel'],
    ['осиб', 'осип', 'consonant'],
    ['максин', 'максим', 'consonant'],
    ['иаан', 'иван', 'key'],
    ['алексндр', 'александр', 'missing'],
    ['олбга', 'ольга', 'key'],
    ['иваун', 'иван', 'extra'],
    ['иван', 'иван', null],
    ['иван', 'семен', null],
    ['наташа', 'наталья', null],
    ['', 'а', 'missing'],
  ])('%s for %s: %s', (typed, right, slip) => {
    expect(slipBetween(typed, right)).toBe(slip);
  });

  it('sees one step, whichever way, and nothing in a word itself', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipBetween(a, a)).toBeNull();
        expect(slipBetween(a, b) === null).toBe(slipBetween(b, a) === null);
      }),
    );
  });

  it('finds any letter taken out, doubled or swapped', () => {
    fc.assert(
      fc.property(word, fc.nat(), (right, place) => {
        const at = place % right.length;
        const letter = right[at] ?? '';
        const next = right[at + 1] ?? '';
        expect(slipBetween(right.slice(0, at) + right.slice(at + 1), right)).not.toBeNull();
        expect(slipBetween(right.slice(0, at) + letter + right.slice(at), right)).not.toBeNull();
        if (next !== '' && next !== letter) {
          expect(slipBetween(right.slice(0, at) + next + letter + right.slice(at + 2), right)).toBe('swap');
        }
      }),
    );
  });
});

describe('areNeighbours', () => {
  it.each([
    ['й', 'ц', true],
    ['й', 'ф', true],
    ['ц', 'ф', true],
    ['а', 'п', true],
    ['а', 'о', false],
    ['ж', 'э', true],
    ['я', 'ю', false],
  ])('%s and %s: %s', (a, b, are) => {
    expect(areNeighbours(a, b)).toBe(are);
    expect(areNeighbours(b, a)).toBe(are);
  });
});
