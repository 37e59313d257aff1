import { nameBrackets } from '@/utils/rules/name-brackets';
import { ruleTable } from './rule-table';

ruleTable(nameBrackets, {
  passes: [{ lastName: 'Иванова' }, { middleName: '()' }],
  fails: [
    [{ lastName: 'Иванова (Петрова)' }, 'brackets', 'Иванова'],
    [{ lastName: 'Иванова(Петрова)' }, 'brackets', 'Иванова'],
    [{ firstName: 'Наталья (Наталия)' }, 'brackets', 'Наталья'],
    [{ lastName: 'Иванова (Петрова' }, 'brackets', 'Иванова'],
    [{ lastName: 'Иванова [дубль]' }, 'brackets', 'Иванова'],
    [{ lastName: '(Иванова)' }, 'brackets', null],
  ],
});
