import { emailPlaceholder } from '@/utils/rules/email/email-placeholder';
import { ruleTable } from '../rule-table';

ruleTable(emailPlaceholder, {
  passes: [
    { email: 'ivanov@mail.ru' },
    { email: 'notaria@mail.ru' },
    { email: 'nonna@mail.ru' },
    { email: 'testov@mail.ru' },
    { email: 'user1979@mail.ru' },
    { email: 'qwerty2001@mail.ru' },
    { email: ' ' },
  ],
  fails: [
    [{ email: '-' }, 'none'],
    [{ email: 'нет' }, 'none'],
    [{ email: 'test@mail.ru' }, 'filler'],
    [{ email: 'test1@mail.ru' }, 'filler'],
    [{ email: 'ivan@test.ru' }, 'filler'],
    [{ email: 'no@no.ru' }, 'filler'],
    [{ email: 'aaa@mail.ru' }, 'filler'],
    [{ email: '123@mail.ru' }, 'filler'],
  ],
});
