import { middleNameMissing } from '@/utils/rules/name/middle-name-missing';
import { ruleTable } from '../rule-table';

ruleTable(middleNameMissing, {
  passes: [{ middleName: 'Ильич' }, { middleName: '', noMiddleName: 'true' }, { firstName: 'Анна' }],
  fails: [
    [{ middleName: '', noMiddleName: 'false' }, 'missing'],
    [{ middleName: ' ', noMiddleName: 'false' }, 'missing'],
    [{ middleName: '' }, 'maybe-missing'],
  ],
});
