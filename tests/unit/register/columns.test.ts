import { describe, expect, it } from 'vitest';
import { columnsDoubt } from '@/utils/register/columns';
import { peopleOf } from '@/utils/register/people-of';
import { readDelimited } from '@/utils/register/read-delimited';
import { fieldOfHeading, recognizeColumns } from '@/utils/register/recognize-columns';

const TODAY = '2026-11-23';

describe('headings', () => {
  it.each([
    ['Фамилия', 'lastName'],
    ['ФАМИЛИЯ*', 'lastName'],
    ['\u00a0Имя : ', 'firstName'],
    ['Отчество (при наличии)', 'middleName'],
    ['ФИО', 'fullName'],
    ['Ф.И.О. сотрудника', 'fullName'],
    ['Фамилия, имя, отчество', 'fullName'],
    ['Дата рождения', 'birthDate'],
    ['Дата рожд.', 'birthDate'],
    ['Д.р.', 'birthDate'],
    ['СНИЛС', 'snils'],
    ['Страховой номер', 'snils'],
    ['E-mail', 'email'],
    ['Адрес электронной почты', 'email'],
    ['Организация', 'organization'],
    ['Наименование ОО', 'organization'],
    ['Без отчества', 'noMiddleName'],
    ['Телефон', 'phone'],
    ['Пол', 'gender'],
    ['ФИО родителя', null],
    ['Фамилия матери', null],
    ['Дата рождения по', null],
    ['Дата приёма', null],
    ['Паспорт', null],
    ['№ п/п', null],
    ['Номер', null],
    ['учитель', null],
    ['Полное имя', 'fullName'],
    ['Иванова', null],
    ['', null],
  ])('%s → %s', (heading, field) => {
    expect(fieldOfHeading(heading)).toBe(field);
  });
});

describe('the table', () => {
  it('finds the headings below titles', () => {
    const rows = [['МБОУ «Школа»'], [], ['Сведения на 23.11.2026'], ['№', 'Фамилия', 'Имя', 'Должность'], ['1', 'Ли', 'Анна', 'учитель']];
    expect(recognizeColumns(rows)).toEqual({
      headRow: 3,
      fields: [null, 'lastName', 'firstName', null],
      doubt: null,
      register: 'employee',
    });
  });

  it.each([
    [[['Фамилия', 'Имя', 'Класс']], 'pupil'],
    [[['Обучающиеся'], ['Фамилия', 'Имя']], 'pupil'],
    [[['Родители (законные представители)'], ['ФИО', 'СНИЛС']], 'parent'],
    [[['ФИО', 'СНИЛС']], 'employee'],
  ] as const)('knows whose register it is: %j', (rows, register) => {
    expect(recognizeColumns(rows).register).toBe(register);
  });

  it('asks when two columns claim one field, when there is no name, when there are no headings', () => {
    expect(recognizeColumns([['ФИО', 'Фамилия', 'СНИЛС']]).doubt).toBe('twice');
    expect(recognizeColumns([['СНИЛС', 'E-mail']]).doubt).toBe('no-name');
    expect(
      recognizeColumns([
        ['Товар', 'Цена'],
        ['Мел', '10'],
      ]),
    ).toMatchObject({ headRow: 0, doubt: 'no-head', fields: [null, null] });
    expect(
      recognizeColumns([
        ['Кто', 'Номер', 'Ещё'],
        ['Ли Анна', '112-233-445 96', 'учитель'],
      ]),
    ).toMatchObject({ headRow: 0, fields: ['fullName', 'snils', null], doubt: 'no-head' });
    expect(columnsDoubt(['lastName', 'lastName'])).toBe('twice');
    expect(columnsDoubt(['lastName', null])).toBeNull();
  });

  it('guesses by the values where there are no headings, and is not sure', () => {
    const rows = [
      ['Королёва', 'Алёна', 'Петровна', '17.05.1987', '112-233-445 95', 'a@pochta.example'],
      ['Петров', 'Иван', 'Ильич', '01.02.1990', '087-654-303 00', 'b@pochta.example'],
    ];
    expect(recognizeColumns(rows)).toMatchObject({
      headRow: -1,
      fields: ['lastName', 'firstName', 'middleName', 'birthDate', 'snils', 'email'],
      doubt: 'no-head',
    });
    expect(recognizeColumns([['Королёва Алёна Петровна', '17.05.1987']]).fields).toEqual(['fullName', 'birthDate']);
  });
});

describe('the people', () => {
  const people = (rows: string[][]) => peopleOf(rows, recognizeColumns(rows), TODAY);

  it('takes the number of the row, a link and the blanks beside strokes for no part of a value', () => {
    const rows = readDelimited(
      'ФИО | Дата рождения | Почта\n1. Ли Анна | 17.05.1987 | mailto:a@pochta.example\n2) Цой Олег | 18.05.1987 | o@pochta.example',
    );
    expect(people(rows).people.map(({ values }) => Object.values(values))).toEqual([
      ['Ли', 'Анна', '', '17.05.1987', 'a@pochta.example'],
      ['Цой', 'Олег', '', '18.05.1987', 'o@pochta.example'],
    ]);
  });

  it('keeps texts, splits whole names, reads serial dates and cuts midnights off', () => {
    const found = people([
      ['ФИО', 'Дата рождения', 'СНИЛС'],
      ['Гасанов Али Мамед оглы', '36526', '8765430300'],
      ['Ли  Анна', '17.05.1987 0:00:00', '—'],
      ['Ким О.И.', '1987-05-17T00:00:00', ' 112-233-445 95'],
      ['Цой Олег', '99999', 'не указано'],
    ]);
    expect(found.serialDates).toBe(1);
    expect(found.people.map(({ row, values }) => [row, ...Object.values(values)])).toEqual([
      [2, 'Гасанов', 'Али', 'Мамед оглы', '01.01.2000', '8765430300'],
      [3, 'Ли', 'Анна', '', '17.05.1987', ''],
      [4, 'Ким', 'О.', 'И.', '1987-05-17', ' 112-233-445 95'],
      [5, 'Цой', 'Олег', '', '99999', ''],
    ]);
  });

  it.each([
    ['36526', '01.01.2000'],
    ['36526.0', '01.01.2000'],
    ['31914', '17.05.1987'],
    // The day after tomorrow is no birth date, a year is no number of days.
    ['46351', '46351'],
    ['1987', '1987'],
    ['17.05.1987', '17.05.1987'],
    ['17.05.1987 12:30', '17.05.1987 12:30'],
  ])('birth date %s → %s', (text, birthDate) => {
    expect(
      people([
        ['Фамилия', 'Дата рождения'],
        ['Ли', text],
      ]).people[0]?.values.birthDate,
    ).toBe(birthDate);
  });

  it('leaves out what is no person, says how many, and keeps a person of whom nothing is known', () => {
    const found = people([
      ['Фамилия', 'Имя', 'Дата рождения'],
      ['1', '2', '3'],
      ['', '', ''],
      ['Ааааа', '', ''],
      ['', '', '01.01.2000'],
      ['Фамилия', 'Имя', 'Дата рождения'],
      ['МБОУ «Школа № 5»', '', ''],
      ['Итого', '', ''],
      ['Всего:', '12', ''],
      ['Директор', 'Иванова', ''],
    ]);
    expect(found.people).toEqual([{ row: 4, values: { lastName: 'Ааааа', firstName: '', birthDate: '' } }]);
    expect(found.skipped).toBe(7);
  });

  it('keeps a hyphen for a patronymic, which somebody typed, and spaces, unless the export pads every cell', () => {
    const typed = people([
      ['Фамилия', 'Имя', 'Отчество'],
      ['Ли ', 'Анна', '-'],
      ['Ким', 'Олег', '—'],
      ['Цой', 'Яна', 'нет'],
    ]);
    expect(typed.people.map(({ values }) => [values.lastName, values.middleName])).toEqual([
      ['Ли ', '-'],
      ['Ким', ''],
      ['Цой', 'нет'],
    ]);
    const padded = people([
      ['Фамилия', 'Имя'],
      ['Ли   ', 'Анна'],
      ['Ким  ', 'Олег'],
      ['Цой  ', 'Яна'],
    ]);
    expect(padded.people.map(({ values }) => values.lastName)).toEqual(['Ли', 'Ким', 'Цой']);
  });
});
