import { expect, it } from 'vitest';
import { emailCyrillic } from '@/utils/rules/email/email-cyrillic';
import { issuesOf, ruleTable } from '../rule-table';

ruleTable(emailCyrillic, {
  passes: [{ email: 'ivanov@mail.ru' }, { email: 'ivan@почта.рф' }],
  fails: [
    [{ email: 'ivаnov@mail.ru' }, 'look-alike', 'ivanov@mail.ru'],
    [{ email: 'ivanov@mаil.ru' }, 'look-alike', 'ivanov@mail.ru'],
    [{ email: 'ivanov@list.ру' }, 'look-alike', 'ivanov@list.ru'],
    [{ email: 'ivanov@mail.rу' }, 'look-alike', 'ivanov@mail.ru'],
    [{ email: 'ivanov@mail.рu' }, 'look-alike', 'ivanov@mail.ru'],
    // One letter by looks, by sound or by its key: a domain that there is.
    [{ email: 'ivanov@уandex.ru' }, 'look-alike', 'ivanov@yandex.ru'],
    [{ email: 'ivanov@gmail.сom' }, 'look-alike', 'ivanov@gmail.com'],
    [{ email: 'ivanov@маil.ru' }, 'look-alike', 'ivanov@mail.ru'],
    [{ email: 'ivanov@yandex.гu' }, 'look-alike', 'ivanov@yandex.ru'],
    [{ email: 'ivanov@inвox.ru' }, 'look-alike', 'ivanov@inbox.ru'],
    [{ email: 'ivanov@list.rи' }, 'look-alike', 'ivanov@list.ru'],
    [{ email: 'ivanov@rфmbler.ru' }, 'look-alike', 'ivanov@rambler.ru'],
    [{ email: 'ivanov@vк.com' }, 'look-alike', 'ivanov@vk.com'],
    [{ email: 'ivanov@псу.ru' }, 'cyrillic', null],
    // No domain comes out, or more than one might.
    [{ email: 'ivanov@шkola1.ru' }, 'cyrillic', null],
    [{ email: 'ivanov@вk.ru' }, 'cyrillic', null],
    [{ email: 'ivanov@яндекс.ru' }, 'cyrillic', null],
    [{ email: 'иванов@mail.ru' }, 'cyrillic', null],
    [{ email: 'ivanov@майл.ru' }, 'cyrillic'],
    // A single letter between signs is an initial: s by its sound, c by its looks.
    [{ email: 'katya.с@mail.ru' }, 'look-alike', null],
    [{ email: 'k.сidorova@mail.ru' }, 'look-alike', 'k.cidorova@mail.ru'],
  ],
});

it('names both addresses where the letter is an initial', () => {
  expect(issuesOf(emailCyrillic, { email: 'katya.с@mail.ru' })[0]?.params).toEqual({
    letters: 'с:7',
    choices: 'katya.c@mail.ru, katya.s@mail.ru',
  });
});
