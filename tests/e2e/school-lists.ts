import { CAREFUL } from '../corpus/lists/hands';
import { KAMA } from '../corpus/lists/household';
import { makeLists } from '../corpus/lists/make-lists';
import { SCHOOL } from '../stand/model/school';
import { makeXlsx } from '../unit/register/make-xlsx';

/**
 * The stand's school of sixty: the register as Контингент exports it and the table of a form. In the answers each trap once: ё and е, a married
 * name, one of twins, one of namesakes, an answer sent twice, a stranger, nothing sent, no e-mail.
 */
const HEAD = ['Фамилия', 'Имя', 'Отчество', 'Дата рождения', 'СНИЛС', 'Электронная почта'];
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
  const { sent } = makeLists(7, 50, KAMA, CAREFUL);
  const rows = SCHOOL.map((line) => line.split('|'));
  const given = sent.map((one) => [
    [one.lastName, one.firstName, one.middleName].join(' ').trim(),
    one.birthDate ?? '',
    one.snils ?? '',
    one.email ?? '',
  ]);
  return {
    register: Buffer.from(makeXlsx({ Сотрудники: [['Выгрузка на 26.11.2026'], [], HEAD, ...rows] })),
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
