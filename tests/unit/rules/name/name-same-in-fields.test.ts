import { nameSameInFields } from '@/utils/rules/name/name-same-in-fields';
import { ruleTable } from '../rule-table';

ruleTable(nameSameInFields, {
  passes: [
    { lastName: 'Иванов', firstName: 'Иван', middleName: 'Иванович' },
    { lastName: 'Ли', firstName: 'Ли', middleName: '' },
    { lastName: 'Кан', firstName: 'Кан' },
    { lastName: 'Абрамович', firstName: 'Роман', middleName: 'Абрамович' },
    { firstName: 'Анна' },
  ],
  fails: [
    [{ firstName: 'Иван', middleName: 'Иван' }, 'first-and-middle'],
    [{ lastName: 'Иванов', firstName: 'Иванов' }, 'last-and-first'],
    [{ lastName: 'Иванов', firstName: 'Иван', middleName: 'Иванов' }, 'last-and-middle'],
  ],
});
