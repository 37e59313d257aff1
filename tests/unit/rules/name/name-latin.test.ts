import { nameLatin } from '@/utils/rules/name/name-latin';
import { ruleTable } from '../rule-table';

ruleTable(nameLatin, {
  passes: [{ lastName: 'Иванов' }, { firstName: 'Анна-Мария' }, { middleName: 'Мамед оглы' }, { lastName: 'Иван0в' }],
  fails: [
    [{ lastName: 'Ивaнов' }, 'look-alike', 'Иванов'],
    [{ firstName: 'Aлександр' }, 'look-alike', 'Александр'],
    [{ lastName: 'ИBAHOB' }, 'look-alike', 'Иванов'],
    [{ middleName: 'Пeтpoвич' }, 'look-alike', 'Петрович'],
    [{ lastName: 'Иваnов' }, 'mixed', null],
    [{ lastName: 'Ольbга' }, 'mixed', null],
    [{ lastName: 'Ivanov' }, 'whole-word', null],
    [{ firstName: 'Мapк' }, 'look-alike', 'Марк'],
    [{ lastName: 'Сoлoвьëв' }, 'look-alike', 'Соловьёв'],
    [{ lastName: 'Ｏрлов' }, 'look-alike', 'Орлов'],
  ],
});
