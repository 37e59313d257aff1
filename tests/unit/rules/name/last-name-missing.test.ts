import { lastNameMissing } from '@/utils/rules/name/last-name-missing';
import { ruleTable } from '../rule-table';

ruleTable(lastNameMissing, {
  passes: [{ lastName: 'Ли' }, { lastName: 'Ю' }, { firstName: 'Анна' }],
  fails: [
    [{ lastName: '' }, 'missing'],
    [{ lastName: '   ' }, 'missing'],
  ],
});
