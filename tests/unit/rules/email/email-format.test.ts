import { expect, it } from 'vitest';
import { emailFormat } from '@/utils/rules/email/email-format';
import { issuesOf, ruleTable } from '../rule-table';

ruleTable(emailFormat, {
  passes: [
    { email: 'ivanov@mail.ru' },
    { email: 'i.v-a+n_1@edu.permkrai.ru' },
    { email: 'ivan@почта.рф' },
    { email: 'Ivanov@Mail.RU' },
    { email: 'иван@mail.ru' },
    { email: ' ' },
  ],
  fails: [
    [{ email: '"ivanov"@mail.ru' }, 'syntax'],
    [{ email: 'www.mail.ru' }, 'no-at', null],
    [{ email: ' ivanov@mail.ru' }, 'spaces', 'ivanov@mail.ru'],
    [{ email: 'ivanov@mail.ru ' }, 'spaces', 'ivanov@mail.ru'],
    [{ email: 'ivanov @mail.ru' }, 'spaces', 'ivanov@mail.ru'],
    [{ email: 'ivanov\u200b@mail.ru' }, 'spaces', 'ivanov@mail.ru'],
    [{ email: 'mailto:ivanov@mail.ru' }, 'syntax', 'ivanov@mail.ru'],
    [{ email: 'Иван <ivanov@mail.ru>' }, 'spaces', 'ivanov@mail.ru'],
    [{ email: 'ivanov@mail,ru' }, 'syntax', 'ivanov@mail.ru'],
    [{ email: 'ivanov@@mail.ru' }, 'syntax', 'ivanov@mail.ru'],
    [{ email: 'ivanov@mail..ru' }, 'syntax', 'ivanov@mail.ru'],
    [{ email: 'ivanov@mail.ru.' }, 'syntax', 'ivanov@mail.ru'],
    [{ email: 'ivanov@mailru' }, 'syntax', 'ivanov@mail.ru'],
    [{ email: 'ivanovmail.ru' }, 'no-at', 'ivanov@mail.ru'],
    [{ email: 'ivanov' }, 'no-at', null],
    [{ email: 'ivanov@' }, 'syntax'],
    [{ email: '@mail.ru' }, 'syntax'],
    [{ email: 'a@mail.ru, b@mail.ru' }, 'several'],
    [{ email: 'a@mail.ru;b@mail.ru' }, 'several'],
    [{ email: 'a@mail.ru b@mail.ru' }, 'several'],
    [{ email: 'iva(nov@mail.ru' }, 'syntax'],
    // One dot too many, or two.
    [{ email: 'iva..nova@mail.ru' }, 'syntax', null],
  ],
});

it('names both addresses where one dot may be too many, or two', () => {
  expect(issuesOf(emailFormat, { email: 'iva..nova@mail.ru' })[0]?.params).toEqual({ choices: 'iva.nova@mail.ru, ivanova@mail.ru' });
});
