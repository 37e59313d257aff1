import { execFileSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import { firstNameOf, firstNamesFrom, fullNamesOf } from '@/utils/domain/names/first-names';
import { FIRST_NAMES } from '@/utils/domain/names/first-names.generated';

describe('the dictionary of first names', () => {
  it('is what the lists and the packages give', () => {
    expect(() => execFileSync(process.execPath, ['scripts/build-name-dictionary.mjs', '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  it.each([
    ['Александр', 4, 0, true],
    ['МАРИЯ', 0, 4, true],
    ['Гульназ', 0, 2, false],
    ['Айнур', 2, 2, false],
    ['Саша', 2, 2, true],
    ['Анна-Мария', 0, 2, true],
  ])('%s: %i as a man’s, %i as a woman’s name', (word, male, female, russian) => {
    expect(firstNameOf(word)).toMatchObject({ male, female, russian });
  });

  it('knows where ё belongs, and takes the word without it for the same', () => {
    expect(firstNameOf('Артем')?.word).toBe('артём');
    expect(firstNameOf('Фёкла')?.word).toBe('фёкла');
    expect(firstNameOf('Елена')?.word).toBe('елена');
  });

  it.each(['Генадий', 'Екатирина', 'Смирнова', 'Катюша', 'Фриск', '', 'constructor'])('does not hold %j', (word) => {
    expect(firstNameOf(word)).toBeUndefined();
  });

  it('holds hundreds of common names of both genders', () => {
    const common = firstNamesFrom(2);
    expect(common.filter(({ male }) => male > 0).length).toBeGreaterThan(500);
    expect(common.filter(({ female }) => female > 0).length).toBeGreaterThan(500);
  });

  it('knows short forms', () => {
    expect(fullNamesOf('Катя')).toEqual(['Екатерина']);
    expect(fullNamesOf('саша')).toEqual(['Александр', 'Александра']);
    expect(fullNamesOf('Екатерина')).toBeUndefined();
  });
});

describe('a dictionary that is not decoded yet', () => {
  const KNOWN = [...new Set(Object.values(FIRST_NAMES).flatMap((words) => words.split(' ')))];
  const STRANGE = KNOWN.filter((_, at) => at % 40 === 0).flatMap((word) => [
    word.slice(0, -1),
    `${word}а`,
    `${word} `,
    `а${word}`,
    '',
    ' ',
    'а',
    'яяяя',
    'a',
    'zz',
  ]);

  /** A dictionary of which nothing has been asked. */
  async function fresh() {
    vi.resetModules();
    return (await import('@/utils/domain/names/first-names')).firstNameOf;
  }

  it('answers as the decoded one does', async () => {
    const words = [...KNOWN.filter((_, at) => at % 3 === 0), ...STRANGE];
    for (const word of words) firstNameOf(word);
    for (let at = 0; at < words.length; at += 90) {
      const ask = await fresh();
      for (const word of words.slice(at, at + 90)) expect([word, ask(word)]).toEqual([word, firstNameOf(word)]);
    }
  });
});
