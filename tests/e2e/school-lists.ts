import { CAREFUL } from '../corpus/lists/hands';
import { KAMA } from '../corpus/lists/household';
import { makeLists } from '../corpus/lists/make-lists';
import { makeXlsx } from '../unit/register/make-xlsx';

/**
 * A school of sixty, invented: the register as Контингент exports it and the table of a form. Beside people like any others each trap once:
 * a Latin letter, ё and е, a married name, twins of whom one answered, namesakes, a second record, an answer sent twice, a stranger, nothing sent,
 * no e-mail, a formula for a name.
 */
const HEAD = ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'СНИЛС', 'Электронная почта'];
const TRAPS = [
  ['Кузнецова', 'М\u0061рия', 'Павловна', '23.07.1979', '112-233-445 95', 'kuznetsova@pochta.example'],
  ['Семенова', 'Анна', 'Ильинична', '01.02.1980', '123-456-789 64', 'semenova@pochta.example'],
  ['Глухова', 'Ольга', 'Петровна', '05.06.1984', '087-654-303 00', ''],
  ['Зуева', 'Вера', 'Львовна', '07.08.1991', '', ''],
  ['Зуева', 'Нина', 'Львовна', '07.08.1991', '', ''],
  ['Лыткин', 'Иван', 'Ильич', '02.03.1965', '', ''],
  ['Лыткин', 'Иван', 'Ильич', '14.11.1992', '', ''],
  ['Королёва', 'Алёна', 'Петровна', '17.05.1987', '', 'koroleva@pochta.example'],
  ['Королева', 'Алена', 'Петровна', '17.05.1987', '', ''],
  ['=Тиунов', 'Пётр', 'Олегович', '09.09.1970', '', 'tiunov@pochta.example'],
];
const ANSWERS = [
  ['Кузнецова Мария Павловна', '23.07.1979', '11223344595', 'kuznetsova@pochta.example'],
  ['Семёнова Анна Ильинична', '01.02.1980', '12345678964', 'semenova@pochta.example'],
  ['Мехоношина Ольга Петровна', '05.06.1984', '087-654-303 00', 'olga@pochta.example'],
  ['Зуева Вера Львовна', '07.08.1991', '', 'vera@pochta.example'],
  ['Лыткин Иван Ильич', '', '', 'lytkin@pochta.example'],
  ['Королёва Алёна Петровна', '17.05.1987', '', 'koroleva@pochta.example'],
  ['королёва алёна петровна', '17.05.1987', '', 'koroleva@pochta.example'],
  ['Чужестранцев Олег Никитич', '30.12.1999', '', 'oleg@pochta.example'],
];

export function schoolLists(): { register: Buffer; answers: Buffer } {
  const { register, sent } = makeLists(7, 50, KAMA, CAREFUL);
  const rows = register
    .slice(0, 50)
    .map((one) => [one.lastName, one.firstName, one.middleName, one.birthDate ?? '', one.snils ?? '', one.email ?? '']);
  const given = sent.map((one) => [
    [one.lastName, one.firstName, one.middleName].join(' ').trim(),
    one.birthDate ?? '',
    one.snils ?? '',
    one.email ?? '',
  ]);
  return {
    register: Buffer.from(makeXlsx({ Сотрудники: [['Выгрузка на 26.11.2026'], [], HEAD, ...TRAPS, ...rows] })),
    answers: Buffer.from(
      makeXlsx({
        'Ответы на форму': [
          ['ФИО сотрудника полностью', 'Дата рождения', 'СНИЛС (при наличии)', 'Почта, указанная на Госуслугах'],
          ...ANSWERS,
          ...given,
        ],
      }),
    ),
  };
}
