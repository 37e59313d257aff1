import { nameBrackets } from '@/utils/rules/name/name-brackets';
import { ruleTable } from '../rule-table';

ruleTable(nameBrackets, {
  passes: [
    { lastName: 'Новый' },
    { lastName: 'Иванова-Новая' },
    { lastName: 'Дубль' },
    { lastName: 'Иванова' },
    { middleName: '()' },
    { firstName: 'Зи новий' },
  ],
  fails: [
    [{ lastName: 'Иванов дубль' }, 'remark', 'Иванов'],
    [{ lastName: 'Иванова ДУБЛЬ' }, 'remark', 'Иванова'],
    [{ lastName: 'Иванова, уволена 01.09' }, 'remark', 'Иванова'],
    [{ lastName: 'Иванова новая' }, 'remark', 'Иванова'],
    [{ lastName: 'Иванова (Петрова)' }, 'brackets', 'Иванова'],
    [{ lastName: 'Иванова(Петрова)' }, 'brackets', 'Иванова'],
    [{ firstName: 'Наталья (Наталия)' }, 'brackets', 'Наталья'],
    [{ lastName: 'Иванова (Петрова' }, 'brackets', 'Иванова'],
    [{ lastName: 'Иванова [дубль]' }, 'brackets', 'Иванова'],
    [{ lastName: '(Иванова)' }, 'brackets', null],
  ],
});
