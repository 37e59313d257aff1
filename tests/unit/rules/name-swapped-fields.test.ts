import { nameSwappedFields } from '@/utils/rules/name-swapped-fields';
import { ruleTable } from './rule-table';

ruleTable(nameSwappedFields, {
  passes: [
    { lastName: 'Петров', firstName: 'Иван', middleName: 'Сергеевич' },
    { lastName: 'Роман', firstName: 'Иван', middleName: 'Сергеевич' },
    { lastName: 'Абрамович', firstName: 'Роман', middleName: 'Аркадьевич' },
    { lastName: 'Петрович', firstName: 'Милан', middleName: '' },
    { lastName: 'Смит', firstName: 'Джон', middleName: 'Майкл' },
    { lastName: 'Петров', firstName: 'Георги', middleName: 'Иванов' },
    { lastName: 'Нгуен', firstName: 'Ань', middleName: 'Ван' },
    { lastName: 'Ким', firstName: 'Ир', middleName: 'Чен' },
    { lastName: 'Мартин', firstName: 'Лука', middleName: '' },
    { lastName: 'Ян', firstName: 'Генадий', middleName: 'Владимирович' },
    { lastName: 'Гринкевич', firstName: 'Казимир', middleName: 'Андрееаич' },
    { lastName: 'Бонч-Бруевич', firstName: 'Ольга', middleName: 'Николаева' },
    { lastName: 'Роман', firstName: 'Тхиен', middleName: 'Иванович' },
  ],
  fails: [
    [{ lastName: 'Сергей', firstName: 'Петров', middleName: 'Иванович' }, 'first-name-in-last-name'],
    [{ lastName: 'Ивановна', firstName: 'Мария', middleName: 'Петрова' }, 'patronymic-in-last-name'],
    [{ lastName: 'Петров', firstName: 'Сергеевич', middleName: 'Иван' }, 'patronymic-in-first-name'],
    [{ lastName: 'Сергеевич', firstName: 'Петров', middleName: 'Иван' }, 'first-name-in-middle-name'],
    [{ firstName: 'Ильинична' }, 'patronymic-in-first-name'],
    [{ lastName: 'Наталия', firstName: 'Гулько', middleName: 'Людвиговна' }, 'first-name-in-last-name'],
    [{ lastName: 'Светлана', firstName: 'Ли', middleName: 'Моисеевна' }, 'first-name-in-last-name'],
    [{ lastName: 'Степанович', firstName: 'Андрей', middleName: 'Ярош' }, 'patronymic-in-last-name'],
    [{ lastName: 'Мария', firstName: 'Петрова', middleName: '' }, 'first-name-in-last-name'],
    [{ lastName: 'Иванович', firstName: 'Иван', middleName: 'Петров' }, 'patronymic-in-last-name'],
    [{ lastName: 'Ильинична', firstName: 'Петрова', middleName: 'Анна' }, 'patronymic-in-last-name'],
    [{ lastName: 'Анна', firstName: 'Мария', middleName: 'Петрова' }, 'last-name-in-middle-name'],
  ],
});
