import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLetters, graphemes, type LetterPart } from '@/utils/domain/compare-letters';

/** `same` as plain text, `[card→source:note]` for a change, `{+…}` for what only the card has, `{-…}` for what it lacks. */
function shown(parts: readonly LetterPart[]): string {
  return parts
    .map(({ kind, card, source, note }) => {
      const tail = note ? `:${note}` : '';
      if (kind === 'same') return card;
      if (kind === 'changed') return `[${card}→${source}${tail}]`;
      return kind === 'extra' ? `{+${card}${tail}}` : `{-${source}${tail}}`;
    })
    .join('');
}

describe('compareLetters', () => {
  it.each<[card: string, source: string, expected: string]>([
    ['', '', ''],
    ['Иванова', 'Иванова', 'Иванова'],
    ['Aлександр', 'Александр', '[A→А:latin]лександр'],
    ['Александр', 'Aлександр', '[А→A:latin]лександр'],
    ['Соколова', 'Cокoловa', '[С→C:latin]ок[о→o:latin]лов[а→a:latin]'],
    ['OOO', 'ООО', '[OOO→ООО:latin]'],
    ['Ivan', 'Иван', '[Ivan→Иван:latin]'],
    ['Семёнов', 'Семенов', 'Сем[ё→е:yo]нов'],
    ['Елкин', 'Ёлкин', '[Е→Ё:yo]лкин'],
    ['Сем\u0435\u0308нов', 'Семёнов', 'Сем[е\u0308→ё:yo]нов'],
    ['Сем\u0435\u0308нов', 'Семенов', 'Сем[е\u0308→е:yo]нов'],
    ['Андреи', 'Андрей', 'Андре[и→й:i-short]'],
    ['Андре\u0438\u0306', 'Андрей', 'Андре[и\u0306→й:i-short]'],
    ['Андре\u0438\u0306', 'Андреи', 'Андре[и\u0306→и:i-short]'],
    ['ИВАНОВ', 'Иванов', 'И[ВАНОВ→ванов:case]'],
    ['петров-Водкин', 'Петров-Водкин', '[п→П:case]етров-Водкин'],
    ['Иванова–Петрова', 'Иванова-Петрова', 'Иванова[–→-:hyphen]Петрова'],
    ['Иванова Петрова', 'Иванова-Петрова', 'Иванова[ →-:hyphen]Петрова'],
    ['ИвановаПетрова', 'Иванова-Петрова', 'Иванова{--:hyphen}Петрова'],
    ['Иванова - Петрова', 'Иванова-Петрова', 'Иванова{+ :space}-{+ :space}Петрова'],
    ['Иванова – Петрова', 'Иванова-Петрова', 'Иванова{+ :space}[–→-:hyphen]{+ :space}Петрова'],
    ['Тест\u00a0Тестовна', 'Тест Тестовна', 'Тест[\u00a0→ :space]Тестовна'],
    ['Тест  Тестовна', 'Тест Тестовна', 'Тест {+ :space}Тестовна'],
    ['ТестТестовна', 'Тест Тестовна', 'Тест{- :space}Тестовна'],
    [' Иванова', 'Иванова', '{+ :space}Иванова'],
    ['Ива\u200bнова', 'Иванова', 'Ива{+\u200b:invisible}нова'],
    ['Ива\u200dнова', 'Иванова', 'Ив[а\u200d→а:invisible]нова'],
    ['Ива\u00adнова', 'Иванова', 'Ива{+\u00ad:invisible}нова'],
    ['\ufeffИванова', 'Иванова', '{+\ufeff:invisible}Иванова'],
    ['Ана', 'Анна', 'Ан{-н}а'],
    ['Аннна', 'Анна', 'Анн{+н}а'],
    ['Иванова', 'Иванов', 'Иванов{+а}'],
    ['Тест', 'Тестовна', 'Тест{-овна}'],
    ['Алексанрд', 'Александр', 'Алексан[рд→др]'],
    ['Валерьевич', 'Валериевич', 'Валер[ь→и]евич'],
    ['Нина', '', '{+Нина}'],
    ['', 'Нина', '{-Нина}'],
    ['Cёма', 'Семa', '[C→С:latin][ё→е:yo]м[а→a:latin]'],
    ['anna@mail.ru', 'Anna@mail.ru', '[a→A:case]nna@mail.ru'],
    ['01.01.2000', '01.10.2000', '01.[01→10].2000'],
    ['О3', '03', '[О→0]3'],
  ])('%j against %j', (card, source, expected) => {
    const { equal, parts } = compareLetters(card, source);
    expect(shown(parts)).toBe(expected);
    expect(equal).toBe(card === source);
  });

  const letters = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...'абвАеёийИЙ- ') },
    { weight: 2, arbitrary: fc.constantFrom('a', 'o', 'e', 'И', '\u0306', '\u0308', '\u200b', '\u200d', '\u00a0', '–') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }) },
  );
  const text = fc.array(letters, { maxLength: 14 }).map((list) => list.join(''));

  it('gives both sides back exactly, and equal only for equal texts', () => {
    fc.assert(
      fc.property(text, text, (card, source) => {
        const { equal, parts } = compareLetters(card, source);
        expect(parts.map((part) => part.card).join('')).toBe(card);
        expect(parts.map((part) => part.source).join('')).toBe(source);
        expect(equal).toBe(card === source);
        expect(parts.every(({ kind }) => kind === 'same')).toBe(equal);
      }),
    );
  });

  it('gives both sides of texts that are too long for letters back exactly, whole letters in every part', () => {
    const long = fc.tuple(text, fc.constantFrom('а', 'Ива', '👩', 'й'), fc.integer({ min: 501, max: 700 }), text);
    fc.assert(
      fc.property(long, text, text, ([head, unit, count, tail], left, right) => {
        const middle = unit.repeat(count);
        const [card, source] = [head + left + middle + tail, head + middle + right + tail];
        const { equal, parts } = compareLetters(card, source);
        expect(parts.map((part) => part.card).join('')).toBe(card);
        expect(parts.map((part) => part.source).join('')).toBe(source);
        expect(equal).toBe(card === source);
        if (equal) return;
        expect(parts.length).toBeLessThanOrEqual(4);
        expect(parts.every((part) => (part.kind === 'same') === (part.card === part.source))).toBe(true);
        const whole = [card, source].every((side) => side.isWellFormed());
        expect(parts.every((part) => !whole || (part.card.isWellFormed() && part.source.isWellFormed()))).toBe(true);
      }),
    );
  });

  it('costs what an independent Levenshtein distance says', () => {
    fc.assert(
      fc.property(text, text, (card, source) => {
        const edits = compareLetters(card, source).parts.flatMap(({ kind, card, source }) =>
          kind === 'same' ? [] : [Math.max(graphemes(card).length, graphemes(source).length)],
        );
        expect(edits.reduce((sum, count) => sum + count, 0)).toBe(levenshtein(graphemes(card), graphemes(source)));
      }),
    );
  });

  it('keeps each kind true to its name', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        for (const { kind, card, source, note } of compareLetters(left, right).parts) {
          if (kind === 'same') expect([card === source, note]).toEqual([true, undefined]);
          if (kind === 'missing') expect(card).toBe('');
          if (kind === 'extra') expect(source).toBe('');
          if (kind === 'changed') expect(graphemes(card).length).toBe(graphemes(source).length);
        }
      }),
    );
  });

  it('swaps missing and extra when the sides are swapped', () => {
    const mirrored = { same: 'same', changed: 'changed', missing: 'extra', extra: 'missing' } as const;
    fc.assert(
      fc.property(text, text, (card, source) => {
        const mirror = compareLetters(card, source).parts.map((part) => ({
          ...part,
          kind: mirrored[part.kind],
          card: part.source,
          source: part.card,
        }));
        expect(compareLetters(source, card).parts).toEqual(mirror);
      }),
    );
  });
});

/** By the recursive definition, with a memo: shares nothing with the product's table. */
function levenshtein(a: readonly string[], b: readonly string[]): number {
  const memo = new Map<string, number>();
  const rest = (i: number, j: number): number => {
    if (i === a.length) return b.length - j;
    if (j === b.length) return a.length - i;
    const key = `${i} ${j}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const distance = a[i] === b[j] ? rest(i + 1, j + 1) : 1 + Math.min(rest(i + 1, j + 1), rest(i + 1, j), rest(i, j + 1));
    memo.set(key, distance);
    return distance;
  };
  return rest(0, 0);
}
