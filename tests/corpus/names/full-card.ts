import type { Choices } from './random.ts';
import { LATIN } from './spoil-spelling.ts';

/** As people spell themselves in an address. */
const SPELT: Readonly<Record<string, string>> = { ...LATIN, х: 'h', щ: 'sch' };

const DOMAINS = [
  'mail.ru',
  'mail.ru',
  'mail.ru',
  'yandex.ru',
  'yandex.ru',
  'bk.ru',
  'list.ru',
  'inbox.ru',
  'gmail.com',
  'rambler.ru',
  'ya.ru',
  'internet.ru',
  'vk.com',
  'school7.perm.ru',
  'lyceum2-kungur.ru',
  'mbou-sosh12.ru',
];

const latin = (text: string): string => [...text.toLowerCase()].map((letter) => SPELT[letter] ?? '').join('');

/** An address such as people make of their names; the number makes it nobody else's. */
export function emailOf(lastName: string, firstName: string, index: number, random: Choices): string {
  const [last, first] = [latin(lastName), latin(firstName)];
  const local = random.pick([`${last}.${first.slice(0, 1)}${index}`, `${first}_${last}${index}`, `${last}${index}`, `${first}-${index}`]);
  return `${local}@${random.pick(DOMAINS)}`;
}

/** A number of ten digits in the ways in which people write it. */
export function phoneOf(random: Choices): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.below(10)).join('');
  const [code, a, b, c] = [random.pick(['902', '912', '919', '922', '950', '982', '342']), digits(3), digits(2), digits(2)];
  return random.pick([
    `+7 (${code}) ${a}-${b}-${c}`,
    `8${code}${a}${b}${c}`,
    `+7${code}${a}${b}${c}`,
    `8-${code}-${a}-${b}-${c}`,
    `8 (${code}) ${a}${b}${c}`,
  ]);
}
