import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleOf } from '@/utils/register/people-of';
import { fieldOfHeading, recognizeColumns } from '@/utils/register/recognize-columns';
import { turnedTable } from '@/utils/register/turn-table';

const TODAY = '2026-11-26';
const OWNERS =
  'сотрудника работника педагога учителя преподавателя воспитателя обучающегося учащегося ученика студента слушателя воспитанника ребёнка школьника курсанта специалиста';
const FIELDS = [
  ['Фамилия', 'lastName'],
  ['Имя', 'firstName'],
  ['Отчество', 'middleName'],
  ['ФИО', 'fullName'],
  ['Ф. И. О.', 'fullName'],
  ['Фамилия, имя, отчество', 'fullName'],
  ['Дата рождения', 'birthDate'],
  ['СНИЛС', 'snils'],
  ['Электронная почта', 'email'],
  ['Адрес электронной почты', 'email'],
  ['E-mail', 'email'],
  ['Номер телефона', 'phone'],
] as const;

describe('headings by meaning', () => {
  it('a word for the field and a word for whose it is, in either order of case', () => {
    for (const [heading, field] of FIELDS) {
      for (const owner of OWNERS.split(' ')) {
        expect([`${heading} ${owner}`, fieldOfHeading(`${heading} ${owner}`)]).toEqual([`${heading} ${owner}`, field]);
        expect(fieldOfHeading(`${heading} ${owner}`.toUpperCase())).toBe(field);
      }
    }
  });

  it('decoration changes nothing', () => {
    const decoration = fc.constantFrom('', ' ', '\u00a0', '*', ' *', ':', ' (обязательно)', '\n', ' (как в паспорте)', ' на Госуслугах');
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS), decoration, fc.constantFrom('', '1. ', '№ ', '* '), ([heading, field], tail, start) => {
        expect(fieldOfHeading(start + heading + tail)).toBe(field);
      }),
    );
  });

  it.each([
    ['Почта, указанная на Госуслугах', 'email'],
    ['Укажите адрес электронной почты, на который зарегистрирована учётная запись Госуслуг', 'email'],
    ['Введите вашу фамилию', 'lastName'],
    ['ФИО педагогического работника', 'fullName'],
    ['Фамилия И.О.', 'fullName'],
    ['Имя и отчество', null],
    ['Сотрудник', 'fullName'],
    ['Физическое лицо', 'fullName'],
    ['Работник', 'fullName'],
    ['CНИЛС', 'snils'],
    ['Фaмилия', 'lastName'],
    ['Страховой номер индивидуального лицевого счёта (СНИЛС)', 'snils'],
    ['№ СНИЛС', 'snils'],
    ['Число, месяц, год рождения', 'birthDate'],
    ['Признак отсутствия отчества', 'noMiddleName'],
    ['ФИО пед. работника', 'fullName'],
    ['Напишите, пожалуйста, свои фамилию, имя и отчество', 'fullName'],
    ['Ф.И.O.', 'fullName'],
    ['ФИО педагога доп. образования', 'fullName'],
    ['Пед. работники', 'fullName'],
    ['СНИЛС сотр.', 'snils'],
    ['Дата рождения об-ся', 'birthDate'],
    ['СНИЛС несовершеннолетнего', 'snils'],
    ['СНИЛС ученика 5 класса', 'snils'],
    ['Номер пенсионного страхования', 'snils'],
    ['Отчество, если имеется', 'middleName'],
    ['Фамилия на данный момент', 'lastName'],
    ['На какую почту зарегистрированы Госуслуги?', 'email'],
    ['Когда вы родились?', 'birthDate'],
    ['Наличие СНИЛС', null],
    ['Почта есть?', null],
    ['Место работы', 'organization'],
    ['Сотрудник.Физическое лицо', 'fullName'],
    ['Почта для входа в Госуслуги', 'email'],
    ['ФИО педработника', 'fullName'],
    ['ФИО ребёнка полностью, как в свидетельстве о рождении', 'fullName'],
    ['Электронная почта работника образовательной организации', 'email'],
    ['Фамилия воспитанника детского сада', 'lastName'],
    ['СНИЛС учащегося школы № 5', 'snils'],
    ['Снилс физ. лица', 'snils'],
    ['фио_сотрудника', 'fullName'],
    ['ФИО учителя-предметника', 'fullName'],
    ['Дата рожд. обуч-ся', 'birthDate'],
    ['Год, месяц и число рождения', 'birthDate'],
    ['Страховой номер ПФР', 'snils'],
    ['Страх. номер', 'snils'],
    ['Сотрудники', 'fullName'],
    ['Физические лица', 'fullName'],
    ['Работник организации', 'fullName'],
    ['Фамилия на русском языке', 'lastName'],
    ['Моб. телефон', 'phone'],
    ['E–mail', 'email'],
    ['Элeктрoнная пoчта', 'email'],
    // Not the person's, or something else.
    ['Почта школы', null],
    ['Свидетельство о рождении', null],
    ['Место рождения', null],
    ['СНИЛС матери', null],
    ['ФИО (законного представителя)', null],
    ['ФИО директора', null],
    ['ФИО классного руководителя', null],
    ['Почта организации', null],
    ['Почтовый адрес', null],
    ['Имя пользователя', null],
    ['Имя файла', null],
    ['Прежняя фамилия', null],
    ['Фамилия при рождении', null],
    ['Дата рождения ребёнка сотрудника', null],
    ['Педагог', null],
    ['Дата рождения с', null],
    ['Дата выдачи', null],
    ['Преподаватель', null],
    ['Воспитатель', null],
    ['__proto__', null],
    ['constructor', null],
    ['toString', null],
    ['Иванов Иван Иванович', null],
  ])('%s → %s', (heading, field) => {
    expect(fieldOfHeading(heading)).toBe(field);
  });
});

describe('whose register', () => {
  it.each([
    [['ФИО', 'СНИЛС учащегося'], '', 'pupil'],
    [['Фамилия слушателя', 'Имя'], '', 'pupil'],
    [['ФИО студента', 'Дата рождения'], 'Сотрудники колледжа.xlsx', 'pupil'],
    [['ФИО ребёнка', 'ФИО родителя'], '', 'pupil'],
    [['ФИО родителя', 'СНИЛС родителя'], '', 'parent'],
    [['ФИО', 'Группа'], '', 'pupil'],
    [['ФИО', 'Должность'], 'Список педагогов', 'employee'],
    [['ФИО', 'Класс', 'Нагрузка'], '', 'employee'],
    [['ФИО', 'Классный руководитель'], '', 'pupil'],
    [['ФИО', 'Класс, литера'], '', 'pupil'],
    [['ФИО', 'СНИЛС'], 'Сведения о родителях обучающихся', 'parent'],
    [['ФИО', 'СНИЛС'], 'Воспитанники (воспитатель Петрова)', 'pupil'],
    [['ФИО педагогического работника', 'СНИЛС'], 'Обучающиеся', 'employee'],
  ] as const)('%j, «%s» → %s', (headings, title, register) => {
    expect(recognizeColumns([headings], title)).toMatchObject({ register, doubt: null });
  });
});

const read = (rows: readonly (readonly string[])[]) => {
  const columns = recognizeColumns(rows);
  return { columns, people: peopleOf(rows, columns, TODAY).people.map(({ values }) => values) };
};

describe('heads of two rows', () => {
  it.each([
    ['letters', ['Ф', 'И', 'О']],
    ['words', ['Фамилия', 'Имя', 'Отчество']],
  ])('%s under a merged «ФИО»', (_, [last = '', first = '', middle = '']) => {
    const { columns, people } = read([
      ['Сведения о сотрудниках'],
      ['№', 'ФИО', '', '', 'Дата рождения', 'Документы', ''],
      ['', last, first, middle, '', 'СНИЛС', 'ИНН'],
      ['1', '2', '3', '4', '5', '6', '7'],
      ['1', 'Ли', 'Анна', 'Павловна', '17.05.1987', '112-233-445 95', ''],
    ]);
    expect(columns).toMatchObject({ headRow: 2, doubt: null });
    expect(people).toEqual([
      { lastName: 'Ли', firstName: 'Анна', middleName: 'Павловна', birthDate: '17.05.1987', snils: '112-233-445 95' },
    ]);
  });

  it('a parent over the same words is another person', () => {
    const { columns } = read([
      ['Обучающийся', '', '', 'Мать', '', ''],
      ['Фамилия', 'Имя', 'СНИЛС', 'Фамилия', 'Имя', 'СНИЛС'],
      ['Ли', 'Анна', '112-233-445 95', 'Ли', 'Ольга', '123-456-789 64'],
    ]);
    expect(columns).toMatchObject({
      headRow: 1,
      fields: ['lastName', 'firstName', 'snils', null, null, null],
      register: 'pupil',
      doubt: null,
    });
  });

  it('the first person is no second row of the head', () => {
    const { columns, people } = read([
      ['ФИО', 'Должность', 'СНИЛС'],
      ['Ли Анна Павловна', 'учитель', '112-233-445 95'],
    ]);
    expect(columns.headRow).toBe(0);
    expect(people).toHaveLength(1);
  });
});

describe('several columns for one field', () => {
  it('takes the person of 1С apart from a role of the same name', () => {
    expect(
      read([
        ['Сотрудник', 'Физическое лицо'],
        ['Ли Анна Павловна (осн.)', 'Ли Анна Павловна'],
      ]).columns.fields,
    ).toEqual([null, 'fullName']);
    expect(
      read([
        ['ФИО', 'Сотрудник'],
        ['Ли Анна Павловна', 'да'],
      ]).columns.fields,
    ).toEqual(['fullName', null]);
  });

  it('takes the mailbox of Госуслуги', () => {
    expect(
      read([
        ['ФИО', 'Электронная почта', 'Почта на Госуслугах'],
        ['Ли Анна', 'a@pochta.example', 'b@pochta.example'],
      ]).columns,
    ).toMatchObject({ fields: ['fullName', null, 'email'], doubt: null });
  });

  it('asks where it cannot know', () => {
    expect(
      read([
        ['ФИО', 'СНИЛС', 'ФИО', 'СНИЛС'],
        ['Ли Анна', '1', 'Ким Олег', '2'],
      ]).columns.doubt,
    ).toBe('twice');
  });
});

describe('a column that was not read', () => {
  it.each([
    ['Номер', '112-233-445 95', 'snils'],
    ['Идентификатор', '="11223344595"', 'snils'],
    ['Когда', '17.05.1987', 'birthDate'],
    ['Связь', 'a@pochta.example', 'email'],
  ])('«%s» with %s raises a doubt', (heading, value, field) => {
    const { columns } = read([
      ['ФИО', heading],
      ['Ли Анна', value],
    ]);
    expect(columns).toMatchObject({ fields: ['fullName', field], doubt: 'unread' });
  });

  it.each([
    ['Дата приёма', '17.05.2017'],
    ['Телефон', '79001234567'],
    ['Табельный номер', '0001'],
    ['СНИЛС матери', '112-233-445 95'],
  ])('«%s» does not', (heading, value) => {
    expect(
      read([
        ['ФИО', 'СНИЛС', heading],
        ['Ли Анна', '123-456-789 64', value],
      ]).columns.doubt,
    ).toBeNull();
  });
});

describe('what spreadsheets do to values', () => {
  it.each([
    ['="11223344595"', '11223344595'],
    ["'11223344595", '11223344595'],
    ['11223344595.0', '11223344595'],
    ['11223344595,0', '11223344595'],
    ['№ 112-233-445 95', '112-233-445 95'],
    ['112-233-445 95', '112-233-445 95'],
    ['112 233 445 9Б', '112 233 445 9Б'],
  ])('СНИЛС %s → %s', (text, snils) => {
    expect(
      read([
        ['ФИО', 'СНИЛС'],
        ['Ли Анна', text],
      ]).people[0]?.snils,
    ).toBe(snils);
  });

  it.each([
    ['1985-03-13T19:00:00Z', '14.03.1985'],
    ['1985-03-13T19:00:00.000Z', '14.03.1985'],
    ['1985-03-13T21:00:00+00:00', '14.03.1985'],
    ['1985-03-14T00:00:00Z', '1985-03-14'],
    ['1985-03-14T00:00:00+05:00', '1985-03-14'],
    ['14-мар-85', '14.03.1985'],
    ['14 марта 1985 г.', '14.03.1985'],
    ['14.мая.15', '14.05.2015'],
    // Whether it is 1985 or a slip only she knows.
    ['14.03.85', '14.03.85'],
    ['14-мур-85', '14-мур-85'],
  ])('birth date %s → %s', (text, birthDate) => {
    expect(
      read([
        ['ФИО', 'Дата рождения'],
        ['Ли Анна', text],
      ]).people[0]?.birthDate,
    ).toBe(birthDate);
  });

  it('counts bare days from 1904 where the workbook does', () => {
    const rows = [
      ['ФИО', 'Дата рождения'],
      ['Ли Анна', '29655'],
    ];
    const columns = recognizeColumns(rows);
    expect(peopleOf(rows, columns, TODAY).people[0]?.values.birthDate).toBe('10.03.1981');
    expect(peopleOf(rows, { ...columns, date1904: true }, TODAY).people[0]?.values.birthDate).toBe('11.03.1985');
  });
});

describe('tables of another shape', () => {
  it('reads people that stand in columns', () => {
    const turned = turnedTable([
      ['Карточки'],
      ['Фамилия', 'Ли', 'Ким'],
      ['Имя', 'Анна', 'Олег'],
      ['Дата рождения', '17.05.1987', '01.02.1990'],
    ]);
    expect(turned).toEqual([
      ['Фамилия', 'Имя', 'Дата рождения'],
      ['Ли', 'Анна', '17.05.1987'],
      ['Ким', 'Олег', '01.02.1990'],
    ]);
  });

  it('reads forms one under the other', () => {
    const form = (last: string, first: string) => [['', 'Фамилия', last], ['', 'Имя', first], ['', 'СНИЛС', '112-233-445 95'], []];
    expect(turnedTable([...form('Ли', 'Анна'), ...form('Ким', 'Олег')])).toHaveLength(3);
  });

  it('leaves upright tables alone', () => {
    expect(
      turnedTable([
        ['Фамилия', 'Имя', 'Дата рождения'],
        ['Ли', 'Анна', '17.05.1987'],
      ]),
    ).toBeNull();
    expect(turnedTable([[]])).toBeNull();
  });

  it('reads a second table with other headings below the first', () => {
    const { people } = read([
      ['Фамилия', 'Имя', 'Дата рождения'],
      ['Ли', 'Анна', '17.05.1987'],
      [],
      ['Совместители'],
      ['Дата рождения', 'ФИО'],
      ['01.02.1990', 'Ким Олег Ильич'],
    ]);
    expect(people).toEqual([
      { lastName: 'Ли', firstName: 'Анна', birthDate: '17.05.1987' },
      { lastName: 'Ким', firstName: 'Олег', middleName: 'Ильич', birthDate: '01.02.1990' },
    ]);
  });
});
