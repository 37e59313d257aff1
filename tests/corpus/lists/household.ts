import { firstNamesFrom } from '@/utils/domain/names/first-names';
import { snilsCheckDigits } from '@/utils/domain/snils';
import { pick, type Random } from '../../unit/duplicates/random';

/** An invented person as he is, before anybody writes him down. Surnames in the order in which he bore them. */
export interface Soul {
  readonly female: boolean;
  readonly surnames: readonly string[];
  readonly first: string;
  readonly middle: string;
  /** ДД.ММ.ГГГГ */
  readonly born: string;
  readonly snils: string;
  /** Private mailboxes, the older first. */
  readonly mailboxes: readonly string[];
}

/** Where names come from: two worlds that share no surname, so that what was tuned in one is measured in the other. */
export interface World {
  readonly stems: readonly string[];
  readonly endings: readonly string[];
  /** Least commonness of first names. */
  readonly commonness: 1 | 2 | 3;
}

export const KAMA: World = {
  stems:
    'Ощеп Мехонош Вершин Лопат Гилёв Тиун Чудин Коньш Пыст Тунёг Кылос Юрк Щерб Мальц Дерен Пест Чащ Рукав Осин Кунгур Чусов Вишер Берёз Еловск Соловьёв Карпов Жуж Пьянк Зырян Пермяк Шистер Останин Бояршин Аликин Голдыр Колчан Патокин Дуроп Селиванк Бабик'.split(
      ' ',
    ),
  endings: ['ов', 'ин', 'ев', 'ский', 'ков'],
  commonness: 3,
};

export const IDEL: World = {
  stems:
    'Гайнетд Шайхутд Мифтах Зиннат Хайрутд Сабир Ракип Бадретд Фахрутд Латып Мулюк Тазетд Ганеев Ситдик Абдрахман Кутлу Рахмат Насыр Шагий Гильмутд Арслан Юнус Давлет Искандар Мурза Байрам Тухват Зарип Камал Низам Хусн Садык Вахит Якуп Габдулл Мингаз Салих Халил Фатхутд'.split(
      ' ',
    ),
  endings: ['ов', 'инов', 'ин', 'уллин', 'еев'],
  commonness: 1,
};

const MAILS = ['mail.ru', 'yandex.ru', 'bk.ru', 'inbox.ru', 'gmail.com', 'list.ru', 'rambler.ru'];
const DAY = 86_400_000;

const chance = (random: Random, share: number): boolean => random() < share;

function surnameOf(random: Random, { stems, endings }: World): string {
  const stem = pick(random, stems);
  // «Соловьёвов» is nobody.
  return /(?:[ёое]в|ин)$/u.test(stem) ? stem : stem + pick(random, endings);
}

const womans = (surname: string): string => (surname.endsWith('ский') ? surname.replace(/ий$/u, 'ая') : `${surname}а`);

function patronymicOf(father: string, female: boolean): string {
  if (/ий$/u.test(father)) return father.replace(/ий$/u, female ? 'ьевна' : 'ьевич');
  if (/[йь]$/u.test(father)) return father.slice(0, -1) + (female ? 'евна' : 'евич');
  if (/[ая]$/u.test(father)) return father.slice(0, -1) + (female ? 'ична' : 'ич');
  return father + (female ? 'овна' : 'ович');
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const pools = new Map<number, { men: string[]; women: string[] }>();

function poolOf(commonness: World['commonness']): { men: string[]; women: string[] } {
  const known = pools.get(commonness);
  if (known) return known;
  const names = firstNamesFrom(commonness).filter(({ word }) => /^[а-яё]{3,12}$/u.test(word));
  // A name comes as many times as it is common, squared.
  const repeated = (gender: 'male' | 'female') =>
    names.flatMap((name) => (name[gender] > 0 ? Array<string>(name[gender] ** 3).fill(capital(name.word)) : []));
  const pool = {
    men: repeated('male').filter((name) => !/[оеиуэю]$/u.test(name)),
    women: repeated('female').filter((name) => /[аяь]$/u.test(name)),
  };
  pools.set(commonness, pool);
  return pool;
}

function birthDay(random: Random, from: number, years: number): string {
  const day = new Date(Date.UTC(from, 0, 1) + Math.floor(random() * years * 365.25) * DAY).toISOString();
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}

function snilsOf(random: Random): string {
  const number = String(Math.floor(2_000_000 + random() * 990_000_000)).padStart(9, '0');
  return `${number.slice(0, 3)}-${number.slice(3, 6)}-${number.slice(6)} ${snilsCheckDigits(number)}`;
}

const mailbox = (random: Random): string => `${Math.floor(random() * 1e10).toString(36)}@${pick(random, MAILS)}`;

export interface Beginning {
  surname?: string;
  father?: string;
  first?: string;
  born?: string;
  female?: boolean;
  mail?: string;
}

/** One invented person; what is given in `beginning` he shares with somebody. */
export function soulOf(random: Random, world: World, beginning: Beginning = {}): Soul {
  const { men, women } = poolOf(world.commonness);
  const female = beginning.female ?? chance(random, 0.72);
  const maiden = beginning.surname ?? surnameOf(random, world);
  const own = female ? womans(maiden) : maiden;
  const husbands = womans(surnameOf(random, world));
  const married =
    female && beginning.surname === undefined && chance(random, 0.1) ? [chance(random, 0.15) ? `${own}-${husbands}` : husbands] : [];
  return {
    female,
    surnames: [own, ...married],
    first: beginning.first ?? pick(random, female ? women : men),
    middle: patronymicOf(beginning.father ?? pick(random, men), female),
    born: beginning.born ?? birthDay(random, 1956, 46),
    snils: snilsOf(random),
    mailboxes: [beginning.mail ?? mailbox(random), ...(chance(random, 0.2) ? [mailbox(random)] : [])],
  };
}

/** People who live under one roof, or only bear one name: what makes matching hard. The first is a plain person. */
export function householdOf(random: Random, world: World): Soul[] {
  const surname = surnameOf(random, world);
  const father = pick(random, poolOf(world.commonness).men);
  const one = soulOf(random, world, { surname, father });
  const kin = { surname, father };
  const lot = random();
  if (lot < 0.02) return [one, soulOf(random, world, { ...kin, born: one.born, female: one.female })].filter(differentFirst);
  if (lot < 0.03) return [one, soulOf(random, world, { ...kin, born: one.born, female: !one.female })];
  if (lot < 0.06) return [one, soulOf(random, world, kin)].filter(differentFirst);
  // Spouses with one mailbox.
  if (lot < 0.08) return [one, soulOf(random, world, { surname, female: !one.female, mail: one.mailboxes[0] ?? '' })];
  // A mother and her daughter of one name.
  if (lot < 0.09) return [one, soulOf(random, world, { surname, first: one.first, female: one.female, born: birthDay(random, 1956, 20) })];
  // Namesakes, strangers to each other.
  if (lot < 0.12) return [one, soulOf(random, world, { ...kin, first: one.first, female: one.female })];
  // Born on one day.
  if (lot < 0.15) return [one, soulOf(random, world, { born: one.born })];
  return [chance(random, 0.5) ? soulOf(random, world) : one];
}

function differentFirst(soul: Soul, at: number, all: readonly Soul[]): boolean {
  return at === 0 || soul.first !== all[0]?.first;
}
