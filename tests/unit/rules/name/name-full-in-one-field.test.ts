import { nameFullInOneField } from '@/utils/rules/name/name-full-in-one-field';
import { ruleTable } from '../rule-table';

ruleTable(nameFullInOneField, {
  passes: [
    { lastName: 'Адамович Г. А.', firstName: 'Геннадий', middleName: 'Адамович' },
    { lastName: 'Бонч Бруевич', firstName: 'Ольга', middleName: 'Николаевна' },
    { lastName: 'Иванов' },
    { lastName: 'ван дер Ваальс' },
    { middleName: 'Мамед Али оглы' },
    { middleName: 'Гасан оглы' },
    { firstName: 'Тхи Хоа' },
    { lastName: 'Гарсия Маркес' },
    { lastName: 'Ли', firstName: 'Ли', middleName: 'Ильич' },
    { lastName: 'Сидорова-Анна', firstName: 'Анна' },
    { middleName: 'Абдул Хамидович' },
  ],
  fails: [
    [{ lastName: 'Иванов Иван Иванович' }, 'full-name', 'Иванов'],
    [{ firstName: 'Иван Иванович' }, 'full-name', 'Иван'],
    [{ firstName: 'Иванов Иван Иванович' }, 'full-name', 'Иван'],
    [{ middleName: 'Иванов Иван Иванович' }, 'full-name', 'Иванович'],
    [{ lastName: 'Иванов', middleName: 'Иван Иванович', firstName: 'Иван' }, 'full-name', 'Иванович'],
    [{ lastName: 'Иванов Иван', firstName: 'Иван' }, 'full-name', 'Иванов'],
    [{ lastName: 'Иванов', firstName: 'Иванов Иван' }, 'full-name', 'Иван'],
    [{ lastName: 'Алиев Али Гасан оглы' }, 'full-name'],
    [{ lastName: 'Иванова Анна Ильинична' }, 'full-name', 'Иванова'],
    [{ lastName: 'иванов иван иванович' }, 'full-name', 'Иванов'],
  ],
});
