import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { firstNameOf, firstNamesFrom, fullNamesOf } from '@/utils/domain/names/first-names';

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
