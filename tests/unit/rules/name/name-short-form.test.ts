import { describe, expect, it } from 'vitest';
import { nameShortForm } from '@/utils/rules/name/name-short-form';
import { issuesOf, ruleTable } from '../rule-table';

ruleTable(nameShortForm, {
  passes: [{ firstName: 'Екатерина', middleName: 'Петровна' }, { firstName: 'Лия' }, { firstName: 'Майя', middleName: 'Ивановна' }],
  fails: [
    [{ firstName: 'Катя', middleName: 'Петровна' }, 'short', null],
    [{ firstName: 'Вова' }, 'short'],
    [{ firstName: 'Саша', middleName: 'Петровна' }, 'short'],
  ],
});

describe('name-short-form', () => {
  it('is a note beside an Armenian or Georgian surname, where short forms are names', () => {
    const severity = (lastName: string) =>
      issuesOf(nameShortForm, { lastName, firstName: 'Володя', middleName: 'Иванович' }).map((issue) => issue.severity);
    expect([severity('Агаджанян'), severity('Гургенидзе'), severity('Петров')]).toEqual([['info'], ['info'], ['warning']]);
  });

  it('is a warning only for a form that is no name of its own, beside a Russian patronymic', () => {
    const severityOf = (firstName: string, middleName: string) => issuesOf(nameShortForm, { firstName, middleName })[0]?.severity;
    expect(severityOf('Катя', 'Петровна')).toBe('warning');
    expect(severityOf('Саша', 'Петровна')).toBe('info');
    expect(severityOf('Катя', '')).toBe('info');
  });
});
