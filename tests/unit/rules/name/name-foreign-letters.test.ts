import { nameForeignLetters } from '@/utils/rules/name/name-foreign-letters';
import { ruleTable } from '../rule-table';

ruleTable(nameForeignLetters, {
  passes: [{ lastName: 'Иванов' }, { lastName: 'Ivanov' }, { firstName: 'Гульназ' }],
  fails: [
    [{ lastName: 'Κим' }, 'look-alike', 'Ким'],
    [{ lastName: 'Ρыбин' }, 'look-alike', 'Рыбин'],
    [{ firstName: 'Алексѐй' }, 'look-alike', 'Алексей'],
    [{ lastName: 'Іванов' }, 'not-russian', null],
    [{ firstName: 'Гөлназ' }, 'not-russian', null],
    [{ firstName: 'Їван' }, 'not-russian'],
    [{ lastName: 'გელა' }, 'other-alphabet', null],
    [{ firstName: '李' }, 'other-alphabet'],
  ],
});
