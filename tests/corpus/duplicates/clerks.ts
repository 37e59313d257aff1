import type { Person } from '@/utils/domain/person';
import { snilsCheckDigits } from '@/utils/domain/snils';
import { pick, type Random, randomOf } from '../../unit/duplicates/random';
import { type LabelledRegister, saysNothingAgainst } from '../../unit/duplicates/register';
import { shuffled } from '../lists/make-lists';

/** Names that neither of the other makers of registers uses together: of the Upper Kama, of Tatar and Caucasian families. */
const SURNAMES =
  'Плешков Онянов Цыпуштанов Вавилин Кетов Чечулин Югов Лядов Собянин Накаряков Субботин Чагин Бушуев Якимов Истомин Шардаков Нохрин Кашин Ташлыков Черемных Мичурин Гладких Вшивков Мясников Снигирёв Баландин Тетерин Ёлохов Щеглов Рассохин Пепеляев Тупицын Радостев Губин Сыропятов Заякин Ремянников Хамитов Муллагалеев Шайдуллин Фазлыев Галлямов Тимирязов Мусабиров Абдулов Ризванов Гусейнов Оганесян Саркисян Джафаров Рагимов Кулиев Магомедов Бегларян'.split(
    ' ',
  );
const GIRLS =
  'Наталия Софья Ульяна Варвара Елизавета Вероника Кира Маргарита Евгения Римма Гульшат Миляуша Рушания Флюра Земфира Лейла Асмик Снежана Жанна Эльмира'.split(
    ' ',
  );
const BOYS =
  'Всеволод Ярослав Геннадий Аркадий Валерий Лев Захар Савелий Родион Эдуард Фанис Ильшат Рашит Мидхат Вагиф Тигран Ашот Расим Семён Артём'.split(
    ' ',
  );
const FATHERS =
  'Аркадьев Валерьев Геннадьев Захаров Эдуардов Львов Родионов Савельев Фаритов Рашитов Мидхатов Ильшатов Вагифов Тигранов Расимов Артёмов Семёнов Ярославов'.split(
    ' ',
  );
const SCHOOLS = Array.from({ length: 60 }, (_, at) => `МБОУ «Школа № ${at + 1}»`);
const MAILS = ['mail.ru', 'yandex.ru', 'bk.ru', 'list.ru'];

interface Full extends Required<Person> {}

const two = (number: number): string => String(number).padStart(2, '0');
const dateOf = (random: Random): string =>
  `${two(1 + Math.floor(random() * 28))}.${two(1 + Math.floor(random() * 12))}.${1958 + Math.floor(random() * 44)}`;

function snilsOf(random: Random): string {
  const number = String(2_000_000 + Math.floor(random() * 190_000_000)).padStart(9, '0');
  return `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)} ${snilsCheckDigits(number)}`;
}

function someone(random: Random): Full {
  const woman = random() < 0.75;
  const surname = pick(random, SURNAMES);
  return {
    // Half of the people have a double surname or one of another stem, so that a region holds more than sixty surnames.
    lastName: bent(random() < 0.5 ? surname : `${pick(random, SURNAMES).slice(0, 4)}${surname.slice(2)}`, woman),
    firstName: pick(random, woman ? GIRLS : BOYS),
    middleName: pick(random, FATHERS) + (woman ? 'на' : 'ич'),
    birthDate: dateOf(random),
    snils: snilsOf(random),
    email: `${pick(random, ['a', 'k', 'm'])}${Math.floor(random() * 1e8).toString(36)}@${pick(random, MAILS)}`,
    organization: pick(random, SCHOOLS),
  };
}

const bent = (surname: string, woman: boolean): string => (woman && /(?:[оеё]в|[иы]н)$/u.test(surname) ? `${surname}а` : surname);

/** What a clerk has at hand: rarely all. */
const known = (random: Random, person: Person): Person => ({
  ...person,
  snils: random() < 0.6 ? (person.snils ?? '') : '',
  email: random() < 0.5 ? (person.email ?? '') : '',
});

/** A finger that misses, anywhere behind the first letter. */
function missed(random: Random, word: string): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const way = Math.floor(random() * 3);
  if (way === 0) return word.slice(0, at) + word.slice(at + 1);
  if (way === 1) return word.slice(0, at) + pick(random, [...'аоиенрлт']) + word.slice(at + 1);
  return word.slice(0, at - 1 || 1) + word.charAt(at) + word.charAt(at - 1 || 1) + word.slice(at + 1);
}

type Way = (random: Random, person: Person) => Partial<Person> | null;

const replaced =
  (field: 'lastName' | 'firstName' | 'middleName', from: RegExp, to: string): Way =>
  (_, person) =>
    from.test(person[field]) ? { [field]: person[field].replace(from, to) } : null;

/** How the second clerk writes the same person. */
const WAYS: Record<string, Way> = {
  'word for word': () => ({}),
  'Фаридовна for Фаритовна': replaced('middleName', /ит(?=ов)/u, 'ид'),
  'Семенов for Семёнов': (_, { lastName, firstName, middleName }) => ({
    lastName: lastName.replaceAll('ё', 'е'),
    firstName: firstName.replaceAll('ё', 'е'),
    middleName: middleName.replaceAll('ё', 'е'),
  }),
  'Наталья for Наталия': replaced('firstName', /ия$/u, 'ья'),
  'ь lost before ев': replaced('middleName', /ь(?=ев)/u, 'и'),
  'Latin letters': (_, { lastName }) => ({ lastName: lastName.replace('а', 'a').replace('о', 'o').replace('е', 'e') }),
  'a finger in the surname': (random, { lastName }) => ({ lastName: missed(random, lastName) }),
  'a finger in the patronymic': (random, { middleName }) => ({ middleName: missed(random, middleName) }),
  'no date': () => ({ birthDate: '' }),
  'no patronymic': () => ({ middleName: '' }),
  initials: (_, { firstName, middleName }) => ({ firstName: `${firstName[0]}.`, middleName: `${middleName[0]}.` }),
  'another year': (random, { birthDate = '' }) => ({
    birthDate: birthDate.slice(0, 6) + String(Number(birthDate.slice(6)) + pick(random, [1, -1, 10])),
  }),
  'day and month': (_, { birthDate = '' }) =>
    Number(birthDate.slice(0, 2)) > 12 ? null : { birthDate: birthDate.replace(/^(..)\.(..)/u, '$2.$1') },
  'no surname told': () => ({ lastName: 'Ааааа' }),
  'all in the surname': (_, { lastName, firstName, middleName }) => ({
    lastName: `${lastName} ${firstName} ${middleName}`,
    firstName: '',
    middleName: '',
  }),
};

/** Who is somebody else. */
const OTHERS: Record<string, (random: Random, person: Full, more: Full) => Person> = {
  'twin of the same mailbox': (random, person, more) => ({
    ...person,
    snils: more.snils,
    firstName: pick(
      random,
      (/на$/u.test(person.middleName) ? GIRLS : BOYS).filter((name) => name !== person.firstName),
    ),
  }),
  namesake: (_, person, more) => ({ ...more, lastName: person.lastName, firstName: person.firstName, middleName: person.middleName }),
  'namesake of the same school': (_, person, more) => ({ ...person, birthDate: more.birthDate, snils: more.snils, email: '' }),
  'husband of the same mailbox': (_, person, more) => ({ ...more, lastName: person.lastName, email: person.email }),
};

/**
 * A region as two clerks have written it down: of every fifteen people one stands twice or, spoiled in two ways, three times; and of every fifteen
 * one has a twin, a namesake or a husband. Made when the weights stood, and looked at once: nothing is tuned on it.
 */
export function clerksRegister(seed: number, size: number): LabelledRegister {
  const random = randomOf(seed);
  const rows: { person: Person; who: number; way?: string }[] = [];
  const others: { of: Person; other: Person; kind: string }[] = [];
  for (let who = 0; rows.length < size; who += 1) {
    const full = someone(random);
    const person = known(random, full);
    rows.push({ person, who });
    if (who % 15 === 1) {
      const copies = random() < 0.2 ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1) {
        const way = pick(random, Object.keys(WAYS));
        const change = WAYS[way]?.(random, full);
        if (change) rows.push({ person: { ...known(random, full), ...change }, who, way });
      }
    } else if (who % 15 === 8) {
      const kind = pick(random, Object.keys(OTHERS));
      const other = known(random, OTHERS[kind]?.(random, full, someone(random)) ?? full);
      others.push({ of: person, other, kind });
      rows.push({ person: other, who: -1 - who });
    }
  }
  const mixed = shuffled(random, rows);
  const placeOf = new Map(mixed.map(({ person }, at) => [person, at]));
  const pair = (a: Person, b: Person): string => [placeOf.get(a) ?? 0, placeOf.get(b) ?? 0].sort((x, y) => x - y).join(' ');
  const doubles = new Map<string, string>();
  for (const [at, { person, who, way }] of rows.entries()) {
    if (way === undefined) continue;
    for (const before of rows.slice(Math.max(0, at - 2), at)) {
      if (before.who === who) doubles.set(pair(before.person, person), before.way === undefined ? way : 'two spoiled copies');
    }
  }
  const [traps, untold] = [new Map<string, string>(), new Map<string, string>()];
  for (const { of, other, kind } of others) (saysNothingAgainst(of, other) ? untold : traps).set(pair(of, other), kind);
  return { people: mixed.map(({ person }) => person), doubles, traps, untold };
}
