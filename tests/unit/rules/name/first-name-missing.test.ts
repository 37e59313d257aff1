import { firstNameMissing } from '@/utils/rules/name/first-name-missing';
import { ruleTable } from '../rule-table';

ruleTable(firstNameMissing, {
  passes: [{ firstName: 'Ян' }, { lastName: 'Ли' }],
  fails: [
    [{ firstName: '' }, 'missing'],
    [{ firstName: '\u00a0' }, 'missing'],
  ],
});
