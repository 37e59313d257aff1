import { noMiddleNameContradiction } from '@/utils/rules/name/no-middle-name-contradiction';
import { ruleTable } from '../rule-table';

ruleTable(noMiddleNameContradiction, {
  passes: [
    { middleName: 'Ильич', noMiddleName: 'false' },
    { middleName: '', noMiddleName: 'true' },
    { middleName: 'Ильич' },
    { middleName: '  ', noMiddleName: 'true' },
  ],
  fails: [[{ middleName: 'Ильич', noMiddleName: 'true' }, 'filled']],
});
