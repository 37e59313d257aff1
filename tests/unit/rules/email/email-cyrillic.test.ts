import { emailCyrillic } from '@/utils/rules/email/email-cyrillic';
import { ruleTable } from '../rule-table';

ruleTable(emailCyrillic, {
  passes: [{ email: 'ivanov@mail.ru' }, { email: 'ivan@почта.рф' }],
  fails: [
    [{ email: 'ivаnov@mail.ru' }, 'look-alike', 'ivanov@mail.ru'],
    [{ email: 'ivanov@mаil.ru' }, 'look-alike', 'ivanov@mail.ru'],
    [{ email: 'ivanov@list.ру' }, 'look-alike', 'ivanov@list.ru'],
    [{ email: 'ivanov@mail.rу' }, 'look-alike', 'ivanov@mail.ru'],
    [{ email: 'ivanov@mail.рu' }, 'look-alike', 'ivanov@mail.ru'],
    [{ email: 'иванов@mail.ru' }, 'cyrillic', null],
    [{ email: 'ivanov@майл.ru' }, 'cyrillic'],
  ],
});
