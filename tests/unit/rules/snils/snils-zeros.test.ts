import { snilsZeros } from '@/utils/rules/snils/snils-zeros';
import { ruleTable } from '../rule-table';

ruleTable(snilsZeros, {
  passes: [{ snils: '112-233-445 95' }, { snils: '000-000-600 06' }, { snils: '000' }],
  fails: [
    [{ snils: '000-000-000 00' }, 'all-zeros'],
    [{ snils: '00000000000' }, 'all-zeros'],
  ],
});
