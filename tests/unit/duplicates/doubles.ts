import type { Person } from '@/utils/domain/person';
import { pick, type Random } from './random';
import type { FullPerson } from './register';

/** How a second record of a person comes about: the five causes of the letter and what else happens. */
export type DoubleKind =
  | 'same'
  | 'ё-е'
  | 'й-и'
  | 'latin'
  | 'invisible'
  | 'case'
  | 'hyphen to space'
  | 'hyphen lost'
  | 'half surname'
  | 'transcription'
  | 'surname slip'
  | 'first name slip'
  | 'patronymic slip'
  | 'name variant'
  | 'no birth date'
  | 'no patronymic'
  | 'anonymous surname'
  | 'anonymous name'
  | 'initials'
  | 'initials in one field'
  | 'fields swapped'
  | 'all in one field'
  | 'surname changed'
  | 'surname changed, same СНИЛС'
  | 'day and month swapped'
  | 'date slip'
  | 'birth date wrong, same СНИЛС';

interface Double {
  kind: DoubleKind;
  copy: Person;
  /** The first record, when it has to be of a certain sort. */
  original?: Person;
}

type Make = (random: Random, full: FullPerson, female: boolean) => Double | null;

/** The second record has other data beside the name: СНИЛС and e-mail are rarely in both. */
function second(random: Random, full: FullPerson): Person {
  return {
    ...full,
    snils: random() < 0.2 ? full.snils.replace(/\D/gu, '') : '',
    email: random() < 0.2 ? full.email.toUpperCase() : random() < 0.3 ? `x${full.email}` : '',
  };
}

const changed = (kind: DoubleKind, change: (person: Person, random: Random, female: boolean) => Partial<Person> | null): Make => {
  return (random, full, female) => {
    const base = second(random, full);
    const parts = change(base, random, female);
    if (parts === null || Object.entries(parts).every(([key, value]) => full[key as keyof FullPerson] === value)) return null;
    return { kind, copy: { ...base, ...parts } };
  };
};

/** One slip of the hand inside a word: a letter dropped, doubled, swapped with its neighbour, or struck for the key beside it. */
function slip(random: Random, word: string): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, next, after] = [word.slice(0, at), word[at] ?? '', word[at + 1] ?? '', word.slice(at + 2)];
  const keys = 'йцукенгшщзхъфывапролджэячсмитьбю';
  const beside = keys[keys.indexOf(letter) + 1] ?? 'о';
  return pick(random, [
    before + next + after,
    before + letter + letter + next + after,
    before + next + letter + after,
    before + beside + next + after,
  ]);
}

const LATIN: Record<string, string> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
};
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/уллин/u, 'улин'],
  [/хм/u, 'гм'],
  [/ье/u, 'ие'],
  [/о(?!в)/u, 'а'],
  [/г(?!о)/u, 'х'],
  [/е(?=[рнл])/u, 'и'],
  [/тс/u, 'ц'],
];
const VARIANTS: Record<string, string> = {
  Наталья: 'Наталия',
  Софья: 'София',
  Даниил: 'Данил',
  Рустам: 'Рустем',
  Юлия: 'Юлья',
  Татьяна: 'Татиана',
  Артём: 'Артемий',
  Мария: 'Марья',
};

export const DOUBLES: Record<DoubleKind, Make> = {
  same: (random, full) => ({ kind: 'same', copy: second(random, full) }),
  'ё-е': changed('ё-е', ({ lastName, firstName, middleName }) => ({
    lastName: yo(lastName),
    firstName: yo(firstName),
    middleName: yo(middleName),
  })),
  'й-и': changed('й-и', ({ firstName, middleName }) => ({
    firstName: firstName.replace('й', 'и'),
    middleName: middleName.replace('й', 'и'),
  })),
  latin: changed('latin', ({ lastName, firstName }, random) => {
    const swap = (word: string) => [...word].map((letter) => (random() < 0.5 ? (LATIN[letter] ?? letter) : letter)).join('');
    return { lastName: swap(lastName), firstName: swap(firstName) };
  }),
  invisible: changed('invisible', ({ lastName, firstName }) => ({ lastName: `${lastName}\u200b`, firstName: `\u00a0${firstName} ` })),
  case: changed('case', ({ lastName, firstName, middleName }) => ({
    lastName: lastName.toUpperCase(),
    firstName: firstName.toUpperCase(),
    middleName: middleName.toLowerCase(),
  })),
  'hyphen to space': doubled('hyphen to space', (surname) => surname.replace('-', ' ')),
  'hyphen lost': doubled('hyphen lost', (surname) => surname.replace('-', '')),
  'half surname': doubled('half surname', (surname, random) => pick(random, surname.split('-'))),
  transcription: changed('transcription', ({ lastName }, random) => {
    const fitting = SOUNDS.filter(([letters]) => letters.test(lastName.slice(1)));
    if (fitting.length === 0) return null;
    const [letters, sound] = pick(random, fitting);
    return { lastName: lastName[0] + lastName.slice(1).replace(letters, sound) };
  }),
  'surname slip': changed('surname slip', ({ lastName }, random) => ({ lastName: slip(random, lastName) })),
  'first name slip': changed('first name slip', ({ firstName }, random) =>
    firstName.length < 5 ? null : { firstName: slip(random, firstName) },
  ),
  'patronymic slip': changed('patronymic slip', ({ middleName }, random) => ({ middleName: slip(random, middleName) })),
  'name variant': changed('name variant', ({ firstName }) => (VARIANTS[firstName] ? { firstName: VARIANTS[firstName] } : null)),
  'no birth date': changed('no birth date', () => ({ birthDate: '' })),
  'no patronymic': changed('no patronymic', () => ({ middleName: '' })),
  'anonymous surname': changed('anonymous surname', () => ({ lastName: 'Ааааа' })),
  'anonymous name': changed('anonymous name', (_, random) => ({ firstName: pick(random, ['-', 'Ххх']), middleName: '-' })),
  initials: changed('initials', ({ firstName, middleName }) => ({ firstName: `${firstName[0]}.`, middleName: `${middleName[0]}.` })),
  'initials in one field': changed('initials in one field', ({ firstName, middleName }) => ({
    firstName: `${firstName[0]}.${middleName[0]}.`,
    middleName: '',
  })),
  'fields swapped': changed('fields swapped', ({ lastName, firstName, middleName }, random) =>
    pick(random, [
      { firstName: middleName, middleName: firstName },
      { lastName: firstName, firstName: lastName },
      { lastName: firstName, firstName: middleName, middleName: lastName },
    ]),
  ),
  'all in one field': changed('all in one field', ({ lastName, firstName, middleName }) => ({
    lastName: `${lastName} ${firstName} ${middleName}`,
    firstName: '',
    middleName: '',
  })),
  'surname changed': changed('surname changed', (_, random, female) =>
    female ? { lastName: pick(random, ['Вершинина', 'Лопатина', 'Ощепкова', 'Мехоношина']) } : null,
  ),
  'surname changed, same СНИЛС': (random, full, female) => {
    if (!female) return null;
    const copy = { ...second(random, full), lastName: pick(random, ['Вершинина', 'Лопатина']), snils: full.snils.replace(/\D/gu, '') };
    return { kind: 'surname changed, same СНИЛС', copy, original: { ...full, email: '' } };
  },
  'day and month swapped': changed('day and month swapped', ({ birthDate = '' }) => {
    const [day = '', month = '', year] = birthDate.split('.');
    return Number(day) > 12 || day === month ? null : { birthDate: `${month}.${day}.${year}` };
  }),
  'date slip': changed('date slip', ({ birthDate = '' }, random) => {
    const year = birthDate.slice(6);
    return {
      birthDate:
        birthDate.slice(0, 6) +
        pick(random, [String(Number(year) + 1), String(Number(year) - 10), year.slice(0, 3) + String((Number(year[3]) + 3) % 10)]),
    };
  }),
  'birth date wrong, same СНИЛС': (random, full) => {
    const birthDate = `15.0${1 + Math.floor(random() * 9)}.1951`;
    return {
      kind: 'birth date wrong, same СНИЛС',
      copy: { ...second(random, full), snils: full.snils, birthDate },
      original: { ...full, email: '' },
    };
  },
};

const yo = (text: string) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');

/** A double surname: the first record gets one, if it has none. */
function doubled(kind: DoubleKind, change: (surname: string, random: Random) => string): Make {
  return (random, full, female) => {
    if (!female) return null;
    const lastName = full.lastName.includes('-') ? full.lastName : `${full.lastName}-Вершинина`;
    return { kind, original: { ...full, lastName, email: '' }, copy: { ...second(random, full), lastName: change(lastName, random) } };
  };
}
