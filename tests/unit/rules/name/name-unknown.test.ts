import { nameUnknown } from '@/utils/rules/name/name-unknown';
import { ruleTable } from '../rule-table';

ruleTable(nameUnknown, {
  passes: [
    { firstName: 'Иван', middleName: 'Петрович' },
    { firstName: 'Гульназ', middleName: 'Петровна' },
    { firstName: 'Катя', middleName: 'Петровна' },
    // Where the rest is not Russian either, a rare name says nothing.
    { firstName: 'Тхиенфонг', middleName: '' },
    { firstName: 'Тхиенфонг' },
    { firstName: 'Ен', middleName: 'Петрович' },
  ],
  fails: [[{ firstName: 'Тхиенфонг', middleName: 'Петрович' }, 'rare', null]],
});
