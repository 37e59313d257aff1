/**
 * People for the batches of the clerk: surnames, first names and fathers of lists with a free licence (README.md beside) and of the region,
 * put together by lot, and rare names that are right as they stand.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { emailOf, phoneOf } from '../full-card.ts';
import type { HeldOutRight } from '../held-out.ts';
import { type Choices, choices } from '../random.ts';

type Lists = Readonly<Record<string, readonly string[]>>;

function listsOf(file: string): Lists {
  const lists: Record<string, string[]> = {};
  let words: string[] = [];
  for (const line of readFileSync(resolve(import.meta.dirname, file), 'utf8').split('\n')) {
    if (line.startsWith('# ')) {
      words = [];
      lists[line.slice(2)] = words;
    } else words.push(...line.split(' ').filter((word) => word !== ''));
  }
  return lists;
}

/** A woman's form of a surname; those that do not decline stay. */
const womans = (surname: string): string =>
  /(?:[оеё]в|[иы]н)$/u.test(surname) ? `${surname}а` : /[сц]к[ио]й$/u.test(surname) ? `${surname.slice(0, -2)}ая` : surname;

function daughters(son: string): string {
  if (son === 'Ильич') return 'Ильинична';
  if (/[оеё]вич$/u.test(son)) return `${son.slice(0, -2)}на`;
  return `${son.slice(0, -1)}нична`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Nine digits and the two check digits of the law, counted here anew so that the rule is not measured by itself. */
function snilsOf(random: Choices): string {
  const digits = Array.from({ length: 9 }, (_, at) => (at === 0 ? 1 + random.below(2) : random.below(10)));
  const check = (digits.reduce((sum, digit, at) => sum + digit * (9 - at), 0) % 101) % 100;
  const text = digits.join('');
  return `${text.slice(0, 3)}-${text.slice(3, 6)}-${text.slice(6)} ${two(check)}`;
}

function person(origin: string, gender: string, names: readonly [string, string, string], index: number, random: Choices): HeldOutRight {
  const [lastName, firstName, middleName] = names;
  return {
    origin,
    register: random.pick(['employee', 'employee', 'parent'] as const),
    card: {
      lastName,
      firstName,
      middleName,
      noMiddleName: middleName === '' ? 'true' : 'false',
      birthDate: `${two(1 + random.below(28))}.${two(1 + random.below(12))}.${1960 + random.below(40)}`,
      gender,
      snils: snilsOf(random),
      email: emailOf(lastName, firstName, index, random),
      phone: phoneOf(random),
    },
  };
}

/** So many people made by lot, two of three Russian, and the rare ones of rare.txt after them. */
export function clerkPeople(seed: number, count: number): HeldOutRight[] {
  const random = choices(seed);
  const [surnames, men, women, fathers] = ['surnames.txt', 'men.txt', 'women.txt', 'fathers.txt'].map(listsOf) as [
    Lists,
    Lists,
    Lists,
    Lists,
  ];
  const people: HeldOutRight[] = [];
  for (let index = 0; index < count; index += 1) {
    const origin = random.below(3) === 0 ? 'volga' : 'russian';
    const group = origin === 'volga' ? 'volga' : random.pick(['common', 'common', 'rare', 'rare', 'other']);
    const surname = random.pick(surnames[group] ?? []);
    const father = random.pick(fathers[origin] ?? []);
    const woman = random.below(2) === 0;
    people.push(
      woman
        ? person(origin, 'Женский', [womans(surname), random.pick(women[origin] ?? []), daughters(father)], index, random)
        : person(origin, 'Мужской', [surname, random.pick(men[origin] ?? []), father], index, random),
    );
  }
  for (const line of readFileSync(resolve(import.meta.dirname, 'rare.txt'), 'utf8')
    .split('\n')
    .filter((text) => text !== '')) {
    const [lastName = '', firstName = '', middleName = ''] = line.slice(2).split('|');
    people.push(person('rare', line.startsWith('f') ? 'Женский' : 'Мужской', [lastName, firstName, middleName], people.length, random));
  }
  return people;
}
