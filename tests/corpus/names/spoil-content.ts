import type { RightPerson } from './people.ts';
import type { Choices } from './random.ts';
import type { Kind, SpoiledField } from './spoil.ts';

const NAMES = ['lastName', 'firstName', 'middleName'] as const;
const GIVEN = ['firstName', 'middleName'] as const;

const hasPatronymic = (person: RightPerson) => /(?:вич|вна|ич|ична)$/u.test(person.middleName);
const initial = (name: string) => name.charAt(0);

function filling(id: string, fields: readonly SpoiledField[], fillings: readonly string[]): Kind {
  return {
    id,
    reach: 'rule',
    make: (person, random) => (person.middleName === '' ? null : { field: random.pick(fields), spoiled: random.pick(fillings) }),
  };
}

function kind(id: string, make: (person: RightPerson, random: Choices) => ReturnType<Kind['make']>): Kind {
  return {
    id,
    reach: 'rule',
    make: (person, random) => (hasPatronymic(person) && person.firstName.length > 2 ? make(person, random) : null),
  };
}

/** Something else than the name in a field of the name. All of it is to be seen without a dictionary. */
export const contentKinds: readonly Kind[] = [
  filling('same-letter', NAMES, ['Ааааа', 'ааа', 'Ххх', 'ххх', 'Ввввв', 'оооо', 'АААА', 'Ыыыы', 'ззз', 'Ппп']),
  filling('test-word', ['firstName', 'middleName'], ['Тест', 'тест', 'ТЕСТ', 'Тест1', 'Тестовый', 'Test', 'Проба']),
  filling('test-surname', ['lastName'], ['Тест', 'тест', 'Тестовый', 'Тестовая', 'test']),
  filling('keyboard', NAMES, ['фыва', 'Фыва', 'йцукен', 'Йцук', 'ячсмит', 'фывапролдж', 'qwerty', 'asdf', 'ячсм', 'олдж']),
  filling('repeated-syllable', NAMES, ['фывфыв', 'ываыва', 'абабаб', 'йцуйцу', 'хахаха', 'лалалала']),
  filling('unknown-word', NAMES, [
    'Неизвестно',
    'неизвестно',
    'Не известно',
    'Отсутствует',
    'отсутствует',
    'Не указано',
    'нет данных',
    'Аноним',
    'б/н'.replace('б/н', 'н/д'),
  ]),
  filling('service-word', NAMES, ['удалить', 'УДАЛИТЬ', 'Дубль', 'дубликат', 'Ошибка', 'Вакансия', 'админ', 'Удален']),
  filling('field-label', ['firstName', 'middleName'], ['Имя', 'Отчество', 'имя', 'отчество', 'Фамилия', 'ФИО']),
  filling('patronymic-dash', ['middleName'], ['-', '—', '–', '--', '.', '...', '_', '*', '?']),
  filling(
    'patronymic-none',
    ['middleName'],
    ['нет', 'Нет', 'НЕТ', 'б/о', 'Б/О', 'б.о.', 'без отчества', 'Без отчества', 'отсутствует', 'не имеет'],
  ),
  kind('initial-dot', (person, random) => {
    const field = random.pick(GIVEN);
    return { field, spoiled: `${initial(person[field])}.` };
  }),
  kind('initial-bare', (person, random) => {
    const field = random.pick(GIVEN);
    return { field, spoiled: initial(person[field]) };
  }),
  kind('both-initials-in-name', (person) => ({
    field: 'firstName',
    spoiled: `${initial(person.firstName)}.${initial(person.middleName)}.`,
    card: { middleName: '' },
  })),
  kind('initials-with-space', (person) => ({
    field: 'firstName',
    spoiled: `${initial(person.firstName)}. ${initial(person.middleName)}.`,
  })),
  kind('initials-after-surname', (person, random) => ({
    field: 'lastName',
    spoiled: `${person.lastName} ${initial(person.firstName)}.${random.pick(['', ' '])}${initial(person.middleName)}.`,
    certain: true,
  })),
  kind('abbreviation', (person, random) => {
    const field = random.pick(GIVEN);
    const cut = /^.{2,3}(?=[бвгджзклмнпрстфхцчшщ])/u.exec(person[field])?.[0];
    return cut === undefined || person[field].length < 6 ? null : { field, spoiled: `${cut}.` };
  }),
  kind('full-name-in-surname', (person) => ({
    field: 'lastName',
    spoiled: `${person.lastName} ${person.firstName} ${person.middleName}`,
    certain: !person.lastName.includes(' '),
  })),
  kind('full-name-others-empty', (person) =>
    person.lastName.includes(' ')
      ? null
      : {
          field: 'lastName',
          spoiled: `${person.lastName} ${person.firstName} ${person.middleName}`,
          card: { firstName: '', middleName: '' },
          certain: true,
        },
  ),
  kind('patronymic-in-first-name', (person) => ({
    field: 'firstName',
    spoiled: `${person.firstName} ${person.middleName}`,
    card: { middleName: '' },
    certain: true,
  })),
  kind('first-name-in-patronymic', (person) => ({
    field: 'middleName',
    spoiled: `${person.firstName} ${person.middleName}`,
    certain: true,
  })),
  kind('surname-in-first-name', (person) => ({ field: 'firstName', spoiled: `${person.lastName} ${person.firstName}`, certain: true })),
  kind('former-surname-in-brackets', (person, random) => ({
    field: 'lastName',
    spoiled: `${person.lastName}${random.pick([' ', ''])}(${random.pick(['Петрова', 'Сидорова', 'бывш. Орлова', 'Ким', 'дев. Белова'])})`,
    certain: true,
  })),
  kind('patronymic-missing', () => ({ field: 'middleName', spoiled: '' })),
  kind('no-patronymic-ticked', (person) => ({ field: 'middleName', spoiled: person.middleName, card: { noMiddleName: 'true' } })),
  kind('surname-missing', () => ({ field: 'lastName', spoiled: '' })),
  kind('first-name-missing', () => ({ field: 'firstName', spoiled: '' })),
  kind('blank-first-name', (_, random) => ({ field: 'firstName', spoiled: random.pick([' ', '  ', '\u00a0']) })),
  kind('space-inside', (person, random) => {
    const field = random.pick(NAMES);
    const name = person[field];
    if (!/^\p{Lu}\p{Ll}{5,}$/u.test(name)) return null;
    const at = random.pick([2, 3, name.length - 3, name.length - 2]);
    return { field, spoiled: `${name.slice(0, at)} ${name.slice(at)}`, certain: true };
  }),
  kind('letter-held-down', (person, random) => {
    const field = random.pick(NAMES);
    const at = 1 + random.below(Math.max(1, person[field].length - 2));
    const letter = person[field].charAt(at);
    if (!/^\p{Ll}$/u.test(letter)) return null;
    return { field, spoiled: person[field].slice(0, at) + letter.repeat(3 + random.below(3)) + person[field].slice(at + 1) };
  }),
  kind('first-name-twice', (person) => ({ field: 'middleName', spoiled: person.firstName })),
  kind('surname-twice', (person) => (person.lastName.length > 4 ? { field: 'firstName', spoiled: person.lastName } : null)),
  kind('hard-sign-end', (person) => (/[вн]$/u.test(person.lastName) ? { field: 'lastName', spoiled: `${person.lastName}ъ` } : null)),
  kind('emoji', (person, random) => ({ field: 'firstName', spoiled: `${person.firstName}${random.pick(['🙂', '❤', '☺️', '★'])}` })),
  kind('digits-only', (_, random) => ({ field: random.pick(NAMES), spoiled: random.pick(['1', '123', '0', '12345', '111']) })),
];
