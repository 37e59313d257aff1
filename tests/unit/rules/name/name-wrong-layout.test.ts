import { nameWrongLayout } from '@/utils/rules/name/name-wrong-layout';
import { ruleTable } from '../rule-table';

ruleTable(nameWrongLayout, {
  passes: [
    { lastName: 'Иванов' },
    { lastName: 'Ivanov', firstName: 'Petr', middleName: 'Ivanovich' },
    { lastName: 'Smith', firstName: 'Anna' },
    { lastName: 'Иванoв' },
    { lastName: 'Lee', firstName: 'Kim' },
    { lastName: 'Иванов.' },
    { lastName: 'Рамаzанова' },
    { lastName: '12' },
  ],
  fails: [
    [{ lastName: 'Bdfyjd' }, 'word', 'Иванов'],
    [{ lastName: '{jvzrjd' }, 'word', 'Хомяков'],
    [{ lastName: ';erjdf' }, 'word', 'Жукова'],
    [{ lastName: 'bDFYJDF' }, 'word', 'Иванова'],
    [{ lastName: 'Rjdfkmxer' }, 'word', 'Ковальчук'],
    [{ lastName: 'Vfvby-Cb,bhzr' }, 'word', 'Мамин-Сибиряк'],
    [{ firstName: "'kmdbhf" }, 'word', 'Эльвира'],
    [{ firstName: '>kbz' }, 'word', 'Юлия'],
    [{ middleName: 'Tdutymtdbx' }, 'word', 'Евгеньевич'],
    [{ firstName: 'Викnjh' }, 'part', 'Виктор'],
  ],
});
