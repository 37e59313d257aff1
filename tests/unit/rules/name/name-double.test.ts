import { nameDouble } from '@/utils/rules/name/name-double';
import { ruleTable } from '../rule-table';

ruleTable(nameDouble, {
  passes: [{ lastName: 'Иванов' }, { lastName: 'Мамин Сибиряк' }, { middleName: '-' }],
  fails: [
    [{ lastName: 'Мамин-Сибиряк' }, 'hyphen'],
    [{ firstName: 'Анна-Мария' }, 'hyphen'],
  ],
});
