import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { nameStrangeLetters } from '@/utils/rules/name/name-strange-letters';
import { issuesOf, ruleTable } from '../rule-table';

const HE = { firstName: 'Пётр', middleName: 'Иванович' };
const SHE = { firstName: 'Анна', middleName: 'Петровна' };

ruleTable(nameStrangeLetters, {
  passes: [
    { lastName: 'Шкляева', ...SHE },
    { lastName: 'Вшивков', ...HE },
    { lastName: 'Здвижков', ...HE },
    { lastName: 'Мстиславская', ...SHE },
    { lastName: 'Пшеничников-Дзюба', ...HE },
    { lastName: 'Штейнберг', ...HE },
    { lastName: 'Черных', ...HE },
    { lastName: 'Хренников', ...HE },
    // Without a Russian patronymic the letters of any language may stand.
    { lastName: 'Ржктова', firstName: 'Анна', middleName: '' },
    { lastName: 'Бхгкташвили', firstName: 'Гиви', middleName: 'Шотаевич' },
    { lastName: 'Рожктова' },
  ],
  fails: [
    [{ lastName: 'Рожктова', ...SHE }, 'strange'],
    [{ lastName: 'Плсюнин', ...HE }, 'strange'],
    [{ lastName: 'Иванова-Кузнцова', ...SHE }, 'strange'],
  ],
});

it('speaks mildly of a surname that is of no Russian kind', () => {
  expect(issuesOf(nameStrangeLetters, { lastName: 'Бхганба', ...HE })).toMatchObject([{ severity: 'info', params: { letters: 'бхг' } }]);
  expect(issuesOf(nameStrangeLetters, { lastName: 'Рожктова', ...SHE })).toMatchObject([
    { severity: 'warning', params: { letters: 'жкт' } },
  ]);
});

it('has the runs that the word list and the names give', () => {
  expect(() => execFileSync(process.execPath, ['scripts/build-letter-runs.mjs', '--check'], { stdio: 'pipe' })).not.toThrow();
});
