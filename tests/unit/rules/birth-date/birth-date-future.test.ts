import { birthDateFuture } from '@/utils/rules/birth-date/birth-date-future';
import { ruleTable } from '../rule-table';

ruleTable(birthDateFuture, {
  passes: [{ birthDate: '22.11.2026' }, { birthDate: '01.01.2000' }, { birthDate: '32.01.2030' }],
  fails: [
    [{ birthDate: '23.11.2026' }, 'future'],
    [{ birthDate: '01.01.2100' }, 'future'],
    [{ birthDate: '2027-01-01' }, 'future'],
  ],
});
