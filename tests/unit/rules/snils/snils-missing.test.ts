import { snilsMissing } from '@/utils/rules/snils/snils-missing';
import { ruleTable } from '../rule-table';

ruleTable(snilsMissing, {
  passes: [{ snils: '112-233-445 95' }, { lastName: 'Ли' }],
  fails: [[{ snils: '' }, 'missing']],
});
