import { birthDateFormat } from '@/utils/rules/birth-date/birth-date-format';
import { ruleTable } from '../rule-table';

ruleTable(birthDateFormat, {
  passes: [
    { birthDate: '01.01.2000' },
    { birthDate: '29.02.2000' },
    { birthDate: '2000-01-01' },
    { birthDate: ' ' },
    { birthDate: '01.01.2030' },
  ],
  fails: [
    [{ birthDate: '31.02.2000' }, 'impossible', null],
    [{ birthDate: '29.02.1900' }, 'impossible', null],
    [{ birthDate: '25.13.1999' }, 'impossible', null],
    [{ birthDate: '12.25.1999' }, 'impossible', '25.12.1999'],
    [{ birthDate: '00.00.0000' }, 'impossible', null],
    [{ birthDate: '1.1.2000' }, 'other-shape', '01.01.2000'],
    [{ birthDate: '01/02/2000' }, 'other-shape', '01.02.2000'],
    [{ birthDate: '1 января 2000 г.' }, 'other-shape', '01.01.2000'],
    [{ birthDate: '01-мая-1999' }, 'other-shape', '01.05.1999'],
    [{ birthDate: '01.01.2000 0:00:00' }, 'other-shape', '01.01.2000'],
    [{ birthDate: '2000-01-01T00:00:00' }, 'other-shape', '01.01.2000'],
    [{ birthDate: ' 01.01.2000' }, 'other-shape', '01.01.2000'],
    [{ birthDate: 'О1.О1.2ООО' }, 'other-shape', '01.01.2000'],
    [{ birthDate: '01012000' }, 'other-shape', '01.01.2000'],
    [{ birthDate: '01.01.85' }, 'short-year', '01.01.1985'],
    [{ birthDate: '01.01.05' }, 'short-year', '01.01.2005'],
    [{ birthDate: '01.01.26' }, 'short-year'],
    [{ birthDate: '36526' }, 'serial', '01.01.2000'],
    [{ birthDate: '2000' }, 'malformed'],
    [{ birthDate: 'вчера' }, 'malformed'],
    [{ birthDate: '01.01.20000' }, 'malformed'],
    [{ birthDate: '01.01.200' }, 'malformed'],
    [{ birthDate: '01.2000' }, 'malformed'],
  ],
});
