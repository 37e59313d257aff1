import { birthDateMissing } from '@/utils/rules/birth-date/birth-date-missing';
import { ruleTable } from '../rule-table';

ruleTable(birthDateMissing, {
  passes: [{ birthDate: '01.01.2000' }, { lastName: 'Ли' }],
  fails: [
    [{ birthDate: '' }, 'missing'],
    [{ birthDate: ' ' }, 'missing'],
  ],
});
