import { nameGenderMismatch } from '@/utils/rules/name/name-gender-mismatch';
import { ruleTable } from '../rule-table';

ruleTable(nameGenderMismatch, {
  passes: [
    { lastName: 'Иванова', firstName: 'Мария', middleName: 'Петровна', gender: 'Женский' },
    { lastName: 'Толстой', firstName: 'Никита', middleName: 'Ильич', gender: 'Мужской' },
    { lastName: 'Петрова', firstName: 'Саша', middleName: 'Ивановна', gender: 'Ж' },
    { lastName: 'Сидоренко', firstName: 'Анна', middleName: 'Петровна', gender: 'Ж' },
    { lastName: 'Черных', firstName: 'Людмила', middleName: 'Яковлевна' },
    { lastName: 'Берая', firstName: 'Гоча', middleName: 'Важаевич', gender: 'Мужской' },
    { lastName: 'Калина', firstName: 'Андрей', middleName: 'Иванович' },
    { lastName: 'Грин', firstName: 'Анна', middleName: 'Сергеевна' },
    { lastName: 'Мартин', firstName: 'Анна', middleName: 'Сергеевна' },
    { lastName: 'Абрамович', firstName: 'Анна', middleName: 'Сергеевна' },
    { lastName: 'Мамедов', firstName: 'Рашад', middleName: 'Вагиф оглы', gender: 'Мужской' },
    { lastName: 'Мамедова', firstName: 'Севиндж', middleName: 'Гасан кызы', gender: 'Женский' },
    { lastName: 'Ким', firstName: 'Ен', middleName: '', gender: 'Мужской' },
    { firstName: 'Мария', gender: '' },
    { firstName: 'Мария', gender: 'не указан' },
  ],
  fails: [
    [{ lastName: 'Иванов', firstName: 'Мария', middleName: 'Петровна' }, 'last-name', 'Иванова'],
    // Рамазанов with a letter moved, Толмачёв: more than the ending is wrong.
    [{ lastName: 'Рамазнова', firstName: 'Денис', middleName: 'Петрович' }, 'last-name', null],
    [{ lastName: 'Толмчёва', firstName: 'Иван', middleName: 'Петрович' }, 'last-name', null],
    // Иванов with the «а» moved to the end, and what a woman's surname may have lost.
    [{ lastName: 'Ивнова', firstName: 'Антон', middleName: 'Данилович' }, 'last-name', null],
    [{ lastName: 'Ковлев', firstName: 'Анна', middleName: 'Ивановна' }, 'last-name', null],
    [{ lastName: 'Кулкова', firstName: 'Антон', middleName: 'Данилович' }, 'last-name'],
    [{ lastName: 'Римский', firstName: 'Мария', middleName: 'Петровна' }, 'last-name', 'Римская'],
    [{ lastName: 'Иванова', firstName: 'Иван', middleName: 'Петрович', gender: 'Мужской' }, 'last-name', 'Иванов'],
    [{ lastName: 'Петрова', firstName: 'Анна', middleName: 'Петрович' }, 'middle-name', 'Петровна'],
    [{ lastName: 'Иванова', firstName: 'Мария', middleName: 'Петровна', gender: 'Мужской' }, 'gender', 'Женский'],
    [{ lastName: 'Ким', firstName: 'Мария', middleName: 'Петровна', gender: 'М' }, 'gender', 'Ж'],
    [{ lastName: 'Сидоренко', firstName: 'Сергей', middleName: 'Ивановна' }, 'first-name', null],
    [{ middleName: 'Ивановна', gender: 'Мужской' }, 'unclear', null],
    [{ middleName: 'Гасан кызы', gender: 'Мужской' }, 'unclear'],
    [{ firstName: 'Мария', gender: 'Мужской' }, 'first-name'],
    [{ lastName: 'Петрова', firstName: 'Женя', middleName: 'Ивановна', gender: 'Мужской' }, 'gender', 'Женский'],
    // A filling, and a surname of two letters and an ending that may be the rest of a longer one.
    [{ lastName: 'Тестов', firstName: 'Анна', middleName: 'Ивановна' }, 'last-name', null],
    [{ lastName: 'Пробный', firstName: 'Анна', middleName: 'Ивановна' }, 'last-name', null],
    [{ lastName: 'Воева', firstName: 'Юрий', middleName: 'Евгеньевич' }, 'last-name', null],
  ],
});
