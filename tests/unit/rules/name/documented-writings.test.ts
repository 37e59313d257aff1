/** What the tables call a writing that documents hold, no rule calls misspelt: a note at most, and no fix. */
import { describe, expect, it } from 'vitest';
import { snapshotOf } from '@/utils/domain/card';
import { firstNameOf } from '@/utils/domain/names/first-names';
import { NAME_WRITINGS } from '@/utils/domain/names/name-writings';
import { womanForm } from '@/utils/domain/names/surname-slips';
import { SURNAME_WRITINGS } from '@/utils/domain/names/surname-writings';
import { runRules } from '@/utils/rules/run-rules';

const linesOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

function faultsOf(lastName: string, firstName: string, middleName: string) {
  const { issues } = runRules(snapshotOf({ lastName, firstName, middleName, noMiddleName: 'false' }), { today: '2026-11-27' });
  return issues
    .filter(({ severity, suggestion }) => severity !== 'info' || suggestion !== undefined)
    .map(({ field, rule, suggestion }) => [lastName, firstName, middleName, field, rule, suggestion].join(' '));
}

describe('the writings of the tables', () => {
  it('of first names, in families of both kinds', () => {
    const found = linesOf(NAME_WRITINGS).flatMap((words) => {
      const known = words.map((word) => firstNameOf(word)).find((name) => name !== undefined);
      const families =
        (known?.female ?? 0) > (known?.male ?? 0)
          ? [
              ['Иванова', 'Ивановна'],
              ['Ахметова', 'Рашидовна'],
            ]
          : [
              ['Иванов', 'Иванович'],
              ['Ахметов', 'Рашидович'],
            ];
      return words
        .filter((word) => !word.startsWith('~'))
        .flatMap((word) => families.flatMap(([lastName = '', middleName = '']) => faultsOf(lastName, word, middleName)));
    });
    expect(found).toEqual([]);
  });

  it('of surnames, men’s and women’s', () => {
    const found = linesOf(SURNAME_WRITINGS)
      .flat()
      .flatMap((word) => [...faultsOf(word, 'Иван', 'Иванович'), ...faultsOf(womanForm(word), 'Анна', 'Ивановна')]);
    expect(found).toEqual([]);
  });
});
