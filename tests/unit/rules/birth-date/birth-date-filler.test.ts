import { birthDateFiller } from '@/utils/rules/birth-date/birth-date-filler';
import { ruleTable } from '../rule-table';

ruleTable(birthDateFiller, {
  passes: [{ birthDate: '01.01.2000' }, { birthDate: '02.01.1970' }, { birthDate: 'нет' }],
  fails: [
    [{ birthDate: '01.01.1900' }, 'filler'],
    [{ birthDate: '01.01.1970' }, 'filler'],
    [{ birthDate: '11.11.1111' }, 'filler'],
    [{ birthDate: '22.11.2026' }, 'today'],
    [{ birthDate: '01.01.0001' }, 'filler'],
  ],
});
