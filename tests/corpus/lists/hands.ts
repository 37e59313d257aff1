import type { Person } from '@/utils/domain/person';
import { pick, type Random } from '../../unit/duplicates/random';
import type { Soul } from './household';

/** How often the two who write a person down do what. Shares of 1. */
export interface Hands {
  /** The secretary's record: an older surname, missing data, one slip of the keyboard, of the spreadsheet. */
  readonly record: { oldSurname: number; noSnils: number; noMail: number; noDate: number; slip: number; dots: number; officeMail: number };
  /** The person's own answer from a phone. */
  readonly answer: {
    noSnils: number;
    noMail: number;
    noDate: number;
    dateSwapped: number;
    dateSlip: number;
    slip: number;
    noDots: number;
    smallLetters: number;
    shortName: number;
    otherMail: number;
    snilsSlip: number;
    noMiddle: number;
    doubleSpaces: number;
  };
}

export const CAREFUL: Hands = {
  record: { oldSurname: 0.4, noSnils: 0.3, noMail: 0.35, noDate: 0.01, slip: 0.03, dots: 0.4, officeMail: 0.05 },
  answer: {
    noSnils: 0.45,
    noMail: 0.1,
    noDate: 0.02,
    dateSwapped: 0.01,
    dateSlip: 0.01,
    slip: 0.03,
    noDots: 0.6,
    smallLetters: 0.05,
    shortName: 0.01,
    otherMail: 0.25,
    snilsSlip: 0.02,
    noMiddle: 0.02,
    doubleSpaces: 0.03,
  },
};

export const HASTY: Hands = {
  record: { oldSurname: 0.6, noSnils: 0.5, noMail: 0.6, noDate: 0.02, slip: 0.05, dots: 0.2, officeMail: 0.1 },
  answer: {
    noSnils: 0.6,
    noMail: 0.2,
    noDate: 0.04,
    dateSwapped: 0.02,
    dateSlip: 0.02,
    slip: 0.05,
    noDots: 0.8,
    smallLetters: 0.1,
    shortName: 0.02,
    otherMail: 0.35,
    snilsSlip: 0.03,
    noMiddle: 0.04,
    doubleSpaces: 0.05,
  },
};

const TOUCHING: Record<string, string> = { а: 'п', о: 'л', и: 'т', н: 'г', р: 'о', с: 'м', в: 'ы', л: 'д', е: 'н', т: 'ь', к: 'е', м: 'и' };
const SHORT: Record<string, string> = {
  Наталья: 'Наташа',
  Елена: 'Лена',
  Татьяна: 'Таня',
  Екатерина: 'Катя',
  Александр: 'Саша',
  Дмитрий: 'Дима',
  Мария: 'Маша',
  Ольга: 'Оля',
  Сергей: 'Серёжа',
};

/** One finger that misses: a letter left out, twice, swapped with the next, the key beside. Never the first. */
function slip(random: Random, word: string): string {
  if (word.length < 4) return word;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letters = [...word];
  const here = letters[at] ?? '';
  const kind = Math.floor(random() * 4);
  if (kind === 0) letters.splice(at, 1);
  else if (kind === 1) letters.splice(at, 0, here);
  else if (kind === 2) letters.splice(at, 2, letters[at + 1] ?? '', here);
  else letters[at] = TOUCHING[here] ?? 'а';
  return letters.join('');
}

function slipSomewhere(random: Random, person: Person): Person {
  const part = pick(random, ['lastName', 'firstName', 'middleName'] as const);
  return { ...person, [part]: slip(random, person[part]) };
}

const plainDots = (text: string): string => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
const mapName = (person: Person, change: (text: string) => string): Person => ({
  ...person,
  lastName: change(person.lastName),
  firstName: change(person.firstName),
  middleName: change(person.middleName),
});

/** What the register holds of a person. */
export function recordOf(random: Random, soul: Soul, { record }: Hands): Person {
  const does = (share: number) => random() < share;
  const name = does(record.oldSurname) ? soul.surnames[0] : soul.surnames.at(-1);
  let person: Person = {
    lastName: name ?? '',
    firstName: soul.first,
    middleName: soul.middle,
    birthDate: does(record.noDate) ? '' : soul.born,
    snils: does(record.noSnils) ? '' : soul.snils,
    email: does(record.noMail) ? '' : does(record.officeMail) ? 'school@mail.ru' : (soul.mailboxes[0] ?? ''),
  };
  if (does(record.slip)) person = slipSomewhere(random, person);
  return does(record.dots) ? mapName(person, plainDots) : person;
}

function answeredDate(random: Random, soul: Soul, { answer }: Hands): string {
  const [day = '', month = '', year = ''] = soul.born.split('.');
  const lot = random();
  if (lot < answer.noDate) return '';
  if (lot < answer.noDate + answer.dateSwapped) return Number(day) > 12 ? soul.born : `${month}.${day}.${year}`;
  if (lot < answer.noDate + answer.dateSwapped + answer.dateSlip) {
    return pick(random, [
      `${day}.${month}.${year.slice(0, 2)}${year[3]}${year[2]}`,
      `${day}.${month}.${Number(year) + 1}`,
      `${String((Number(day) % 28) + 1).padStart(2, '0')}.${month}.${year}`,
    ]);
  }
  return lot > 0.8 ? `${year}-${month}-${day}` : soul.born;
}

function answeredSnils(random: Random, soul: Soul, { answer }: Hands): string {
  if (random() < answer.noSnils) return '';
  const digits = soul.snils.replace(/\D/gu, '');
  if (random() < answer.snilsSlip) {
    const at = Math.floor(random() * 10);
    return digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
  }
  return random() < 0.5 ? digits : soul.snils;
}

/** What the person sends of himself: today's surname, his own mailbox. */
export function answerOf(random: Random, soul: Soul, hands: Hands): Person {
  const { answer } = hands;
  const does = (share: number) => random() < share;
  let person: Person = {
    lastName: soul.surnames.at(-1) ?? '',
    firstName: does(answer.shortName) ? (SHORT[soul.first] ?? soul.first) : soul.first,
    middleName: does(answer.noMiddle) ? '' : soul.middle,
    birthDate: answeredDate(random, soul, hands),
    snils: answeredSnils(random, soul, hands),
    email: does(answer.noMail) ? '' : ((does(answer.otherMail) ? soul.mailboxes.at(-1) : soul.mailboxes[0]) ?? ''),
  };
  if (does(answer.slip)) person = slipSomewhere(random, person);
  if (does(answer.noDots)) person = mapName(person, plainDots);
  if (does(answer.smallLetters)) person = mapName(person, (text) => text.toLowerCase());
  return does(answer.doubleSpaces) ? mapName(person, (text) => `${text} `) : person;
}
