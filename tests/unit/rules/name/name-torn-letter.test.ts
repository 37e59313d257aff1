import { nameTornLetter } from '@/utils/rules/name/name-torn-letter';
import { ruleTable } from '../rule-table';

ruleTable(nameTornLetter, {
  passes: [{ firstName: 'Андрей' }, { lastName: 'Соловьёв' }, { firstName: 'Анна\ufe0f' }],
  fails: [
    [{ firstName: 'Андреи\u0306' }, 'torn', 'Андрей'],
    [{ lastName: 'Соловье\u0308в' }, 'torn', 'Соловьёв'],
    [{ lastName: 'И\u0306ованов' }, 'torn', 'Йованов'],
    [{ lastName: 'Ива\u0301нов' }, 'stress', 'Иванов'],
  ],
});
