import { nameSurnameSpelling } from '@/utils/rules/name/name-surname-spelling';
import { ruleTable } from '../rule-table';

const HE = { firstName: 'Пётр', middleName: 'Иванович' };
const SHE = { firstName: 'Анна', middleName: 'Петровна' };

ruleTable(nameSurnameSpelling, {
  passes: [
    { lastName: 'Захарова', ...SHE },
    { lastName: 'Колегов', ...HE },
    { lastName: 'Ожегов', ...HE },
    { lastName: 'Филипов', ...HE },
    { lastName: 'Ромашова', ...SHE },
    { lastName: 'Яков', ...HE },
    { lastName: 'Ильичёв', ...HE },
    { lastName: 'Захраова', firstName: 'Гульнара', middleName: 'Ринатовна' },
    { lastName: 'Захраова' },
  ],
  fails: [
    [{ lastName: 'Захраова', ...SHE }, 'surname', 'Захарова'],
    [{ lastName: 'Петрров', ...HE }, 'surname', 'Петров'],
    [{ lastName: 'Алескеева-Шилова', ...SHE }, 'surname', 'Алексеева-Шилова'],
    [{ lastName: 'Григорев', ...HE }, 'maybe-surname', null],
    [{ lastName: 'Алексадрова', ...SHE }, 'maybe-surname', null],
  ],
});
