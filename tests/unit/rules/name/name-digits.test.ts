import { nameDigits } from '@/utils/rules/name/name-digits';
import { ruleTable } from '../rule-table';

ruleTable(nameDigits, {
  passes: [{ lastName: 'Иванов' }, { firstName: 'Ян' }],
  fails: [
    [{ lastName: 'Мамед-3аде' }, 'digit-as-letter', 'Мамед-заде'],
    [{ middleName: 'Рами3 оглы' }, 'digit-as-letter', 'Рамиз оглы'],
    [{ firstName: 'А3а' }, 'digit-as-letter', 'Аза'],
    [{ lastName: 'Иванова3' }, 'digits', null],
    [{ lastName: 'Петренк0' }, 'digit-as-letter', 'Петренко'],
    [{ middleName: 'Рафик 0глы' }, 'digit-as-letter', 'Рафик оглы'],
    [{ firstName: 'Жанна3' }, 'digits', null],
    [{ lastName: 'Иван0в' }, 'digit-as-letter', 'Иванов'],
    [{ firstName: '0льга' }, 'digit-as-letter', 'Ольга'],
    [{ lastName: '3айцев' }, 'digit-as-letter', 'Зайцев'],
    [{ lastName: 'Ку3нецов' }, 'digit-as-letter', 'Кузнецов'],
    [{ firstName: '6орис' }, 'digit-as-letter', 'Борис'],
    [{ lastName: 'ПЕТР0В' }, 'digit-as-letter', 'Петров'],
    [{ lastName: 'Иванов2' }, 'digits', null],
    [{ lastName: 'Иван5ов' }, 'digits', null],
    [{ lastName: 'Иванов 3' }, 'digits', null],
    [{ lastName: 'Иванов3' }, 'digits', null],
    [{ firstName: 'Рами3' }, 'digit-as-letter', 'Рамиз'],
    [{ firstName: '123' }, 'only-digits', null],
    [{ middleName: '٣' }, 'only-digits'],
  ],
});
