import { describe, expect, it } from 'vitest';
import { searchVariants } from '@/utils/duplicates/search-variants';

const variants = (lastName: string, more: { snils?: string; email?: string; birthDate?: string } = {}) =>
  searchVariants({ lastName, firstName: 'Тест', middleName: 'Тестовна', ...more });

describe('searchVariants', () => {
  it('begins with what only one person has', () => {
    expect(variants('Лим', { snils: '112 233 445 95', email: ' test@mail.ru ', birthDate: '2000-01-01' })).toEqual([
      '112-233-445 95',
      '11223344595',
      'test@mail.ru',
      'Лим',
      '01.01.2000',
    ]);
  });

  it.each<[surname: string, expected: string[]]>([
    ['Семёнова', ['Семёнова', 'Семенова', 'Сем']],
    ['Иванова-Петрова', ['Иванова-Петрова', 'Иванова', 'Петрова', 'Иванова Петрова', 'ИвановаПетрова']],
    ['Аль Хамид', ['Хамид', 'Аль-Хамид', 'АльХамид']],
    ['Крайнев', ['Краинев']],
    ['Краинев', ['Крайнев']],
    ['Хабибуллина', ['Хабибулина']],
    ['Соколова', ['Cоколова']],
    ['Чернышёв', ['Чернышев']],
  ])('%s → %j among others', (surname, expected) => {
    expect(variants(surname)).toEqual(expect.arrayContaining(expected));
  });

  it('offers the beginning up to the first letter that may be written otherwise', () => {
    expect(variants('Королёва')).toContain('Корол');
    expect(variants('Зуева')).toContain('Зу');
  });

  it('says nothing twice and nothing of what is missing', () => {
    const found = variants('Иванова-Иванова', { snils: '123', email: '', birthDate: 'нет' });
    expect(new Set(found).size).toBe(found.length);
    expect(found.every((text) => text.trim() !== '')).toBe(true);
    expect(variants('')).toEqual([]);
    expect(variants('-')).toEqual([]);
  });
});
