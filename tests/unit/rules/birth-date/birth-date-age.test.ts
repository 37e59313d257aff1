import { birthDateAge } from '@/utils/rules/birth-date/birth-date-age';
import { ruleTable } from '../rule-table';

ruleTable(birthDateAge, {
  passes: [{ birthDate: '22.11.2012' }, { birthDate: '22.11.1926' }, { birthDate: '01.01.2030' }, { birthDate: 'нет' }],
  fails: [
    [{ birthDate: '23.11.2012' }, 'too-young'],
    [{ birthDate: '01.01.2024' }, 'too-young'],
    [{ birthDate: '21.11.1925' }, 'too-old'],
    [{ birthDate: '01.01.1085' }, 'too-old'],
  ],
});

ruleTable(birthDateAge, {
  register: 'pupil',
  passes: [{ birthDate: '01.11.2026' }, { birthDate: '01.01.2012' }, { birthDate: '01.01.1980' }],
  fails: [[{ birthDate: '01.01.1950' }, 'too-old']],
});

ruleTable(birthDateAge, {
  register: 'parent',
  passes: [{ birthDate: '01.01.1990' }, { birthDate: '01.01.1945' }],
  fails: [
    [{ birthDate: '01.01.2015' }, 'too-young'],
    [{ birthDate: '01.01.1915' }, 'too-old'],
  ],
});

ruleTable(birthDateAge, {
  register: 'unknown',
  passes: [{ birthDate: '01.01.2020' }, { birthDate: '01.01.1930' }],
  fails: [[{ birthDate: '01.01.1910' }, 'too-old']],
});
