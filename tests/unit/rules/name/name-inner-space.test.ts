import { nameInnerSpace } from '@/utils/rules/name/name-inner-space';
import { ruleTable } from '../rule-table';

ruleTable(nameInnerSpace, {
  passes: [
    { middleName: 'Нурланкызы' },
    { lastName: 'Гасаноглы' },
    { lastName: 'Иванов' },
    { middleName: 'Гасан оглы' },
    { lastName: 'Мамин-Сибиряк' },
  ],
  fails: [
    [{ lastName: 'Левина Коган', middleName: 'Ильинична' }, 'lost-hyphen', 'Левина-Коган'],
    [{ middleName: 'Мамедоглы' }, 'joined-word', 'Мамед оглы'],
    [{ firstName: 'Айсель', middleName: 'Азеркызы' }, 'joined-word', null],
    [{ lastName: 'И в а н о в' }, 'torn-word', 'Иванов'],
    [{ lastName: 'И В А Н О В' }, 'torn-word', 'Иванов'],
    [{ firstName: 'Уль яна' }, 'torn-word', 'Ульяна'],
    [{ lastName: 'Ива нов' }, 'torn-word', 'Иванов'],
    [{ middleName: 'Петро вич' }, 'torn-word', 'Петрович'],
    [{ firstName: 'Анна мария' }, 'torn-word', null],
    [{ lastName: 'Римский Корсаков' }, 'lost-hyphen', 'Римский-Корсаков'],
    [{ lastName: 'Иванова Петрова' }, 'lost-hyphen', 'Иванова-Петрова'],
    [{ lastName: 'фон Берг' }, 'several-words'],
    [{ firstName: 'Тхи Хоа' }, 'several-words'],
    [{ lastName: 'Гарсия Маркес' }, 'several-words'],
    [{ firstName: 'Анна Мария' }, 'several-words'],
  ],
});
