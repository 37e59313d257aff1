import { nameYo } from '@/utils/rules/name/name-yo';
import { ruleTable } from '../rule-table';

ruleTable(nameYo, {
  passes: [{ lastName: 'Королев' }, { firstName: 'Петр' }],
  fails: [
    [{ lastName: 'Королёв' }, 'yo'],
    [{ firstName: 'Пётр' }, 'yo'],
    [{ lastName: 'ЁЛКИН' }, 'yo'],
    [{ lastName: 'Короле\u0308в' }, 'yo'],
  ],
});
