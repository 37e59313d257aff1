import { nameShortI } from '@/utils/rules/name/name-short-i';
import { ruleTable } from '../rule-table';

ruleTable(nameShortI, {
  passes: [{ lastName: 'Невский' }, { lastName: 'Иванов' }, { firstName: 'Михаил' }, { lastName: 'Рай' }],
  fails: [
    [{ lastName: 'Зайцев' }, 'short-i'],
    [{ lastName: 'Исмаилов' }, 'full-i'],
  ],
});
