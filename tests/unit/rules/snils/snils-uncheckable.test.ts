import { snilsUncheckable } from '@/utils/rules/snils/snils-uncheckable';
import { ruleTable } from '../rule-table';

ruleTable(snilsUncheckable, {
  passes: [{ snils: '112-233-445 95' }, { snils: '001-001-999 00' }, { snils: '000-000-000 00' }],
  fails: [
    [{ snils: '000-000-600 06' }, 'uncheckable'],
    [{ snils: '001-001-998 12' }, 'uncheckable'],
  ],
});
