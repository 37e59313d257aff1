import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameField } from '@/utils/domain/card';
import { firstNamesFrom } from '@/utils/domain/names/first-names';
import { withCapitals } from '@/utils/domain/names/person-context';
import { repair } from '@/utils/domain/names/repair-name';

type Row = readonly [field: NameField, typed: string, fix: string | readonly string[] | null];

describe('repair', () => {
  it.each<Row>([
    // The first or one key struck in the English layout.
    ['firstName', 'Kюдмила', 'Людмила'],
    ['firstName', 'Yадежда', 'Надежда'],
    ['firstName', ':анна', 'Жанна'],
    ['firstName', 'Алексtй', 'Алексей'],
    ['middleName', 'Юрьевyа', 'Юрьевна'],
    ['middleName', 'Фндреевич', 'Фндреевич'],
    ['lastName', 'Xернов', ['Чернов', 'Хернов']],
    ['lastName', 'Hиколаев', 'Николаев'],
    ['lastName', 'Сoкoлова', 'Соколова'],
    ['firstName', 'Hаиля', ['Наиля', 'Раиля']],
    ['lastName', 'Вяземsкий', null],
    // Broken lines.
    ['lastName', 'Констан-тинова', 'Константинова'],
    ['middleName', 'Влади- мирович', 'Владимирович'],
    ['firstName', 'Са\u00acрия', 'Сария'],
    ['lastName', 'Габ-дуллина', 'Габдуллина'],
    ['lastName', 'Рыж-кина', ['Рыжкина', 'Рыж-Кина']],
    ['lastName', 'Мамин - Сибиряк', 'Мамин-Сибиряк'],
    ['firstName', 'Анна-мария', 'Анна-Мария'],
    ['lastName', 'иванова-петрова', 'Иванова-Петрова'],
    ['middleName', 'Абдул - Хакимович', 'Абдул-Хакимович'],
    ['firstName', 'Митро- фан', 'Митрофан'],
    // What is no name.
    ['middleName', 'Фомич - директор', 'Фомич'],
    ['lastName', 'Ильина, учитель', 'Ильина'],
    ['lastName', '12. Африкантов', 'Африкантов'],
    ['lastName', 'Шарипова, Зуева', null],
  ])('%s %s → %j', (field, typed, wanted) => {
    const found = repair(typed, field);
    expect(found === null ? null : 'fix' in found ? found.fix : found.choices).toEqual(wanted);
  });

  it('never makes another known name of one whose key was struck in the other layout', () => {
    const KEYS: Record<string, string> = { а: 'f', е: 't', и: 'b', н: 'y', о: 'j', р: 'h', т: 'n', л: 'k', с: 'c', в: 'd', м: 'v' };
    fc.assert(
      fc.property(fc.constantFrom(...firstNamesFrom(3)), fc.nat(), ({ word }, at) => {
        const name = withCapitals(word);
        const place = at % name.length;
        const key = KEYS[word.charAt(place)];
        fc.pre(key !== undefined);
        const typed = name.slice(0, place) + (place === 0 ? (key ?? '').toUpperCase() : key) + name.slice(place + 1);
        const found = repair(typed, 'firstName');
        if (found !== null && 'fix' in found) expect(found.fix).toBe(name);
        if (found !== null && 'choices' in found) expect(found.choices).toContain(name);
      }),
      { numRuns: 2000 },
    );
  });
});
