/**
 * Builds the held-out corpora: people and slips that were written down by hand before the rules were measured on them, and that no
 * rule, list or weight was made from. See README.md beside.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { emailOf, phoneOf } from './full-card.ts';
import { type Spoil, WAYS } from './held-out-ways.ts';
import { type Choices, choices } from './random.ts';
import { TYPING_WAYS } from './typing-ways.ts';

export type HeldOutBatch = 'second' | 'third' | 'fourth' | 'fifth';
type Register = 'employee' | 'pupil' | 'parent';

export interface HeldOutCard {
  lastName: string;
  firstName: string;
  middleName: string;
  noMiddleName: 'true' | 'false';
  birthDate: string;
  gender: string;
  snils: string;
  email: string;
  /** The cards of the later batches are full. */
  phone?: string;
}

export type HeldOutField = keyof HeldOutCard;

export interface HeldOutRight {
  origin: string;
  register: Register;
  card: HeldOutCard;
}

export interface HeldOutSpoiled {
  kind: string;
  register: Register;
  field: HeldOutField;
  /** The right text of the field; '' where the spoiled card cannot tell it. */
  right: string;
  spoiled: string;
  card: HeldOutCard;
}

/** ␠ stands for a space and ⍽ for a no-break space, which at an end or within a column could not be seen. */
const open = (text: string): string => text.replaceAll('␠', ' ').replaceAll('⍽', '\u00a0');

type Section<Row> = { title: string; rows: Row[] };

/** Lines of a list under their `# titles`. */
function sectionsOf(batch: HeldOutBatch, file: string): Section<string>[] {
  const sections: Section<string>[] = [];
  for (const line of readFileSync(resolve(import.meta.dirname, 'held-out', batch, file), 'utf8').split('\n')) {
    if (line === '') continue;
    if (line.startsWith('# ')) sections.push({ title: line.slice(2), rows: [] });
    else (sections.at(-1) ?? sections[sections.push({ title: '', rows: [] }) - 1])?.rows.push(line);
  }
  return sections;
}

/** Nine digits with the two check digits of the law, counted here anew so that the rule is not measured by itself. */
function snilsWith(random: Choices): string {
  const digits = Array.from({ length: 9 }, (_, index) => (index === 0 ? 1 + random.below(2) : random.below(10)));
  let check = digits.reduce((sum, digit, index) => sum + digit * (9 - index), 0) % 101;
  if (check === 100) check = 0;
  const text = digits.join('');
  return `${text.slice(0, 3)}-${text.slice(3, 6)}-${text.slice(6)} ${String(check).padStart(2, '0')}`;
}

/** Batches whose cards have a phone and an address of the person's own. */
const FULL: readonly HeldOutBatch[] = ['fourth', 'fifth'];

const YEARS: Record<Register, readonly [number, number]> = { employee: [1951, 2005], pupil: [2006, 2024], parent: [1962, 2003] };

function birthDateOf(register: Register, random: Choices): string {
  const [from, to] = YEARS[register];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(1 + random.below(28))}.${two(1 + random.below(12))}.${from + random.below(to - from + 1)}`;
}

/** Addresses that real people have, beside one right name: what is said of them is said of the address alone. */
export function rightEmails(batch: HeldOutBatch, person: HeldOutRight): HeldOutRight[] {
  return sectionsOf(batch, 'emails.txt').flatMap(({ title, rows }) =>
    rows.map((email) => ({ ...person, origin: title, card: { ...person.card, email } })),
  );
}

/** A title is an origin and, where they are not left to chance, the register (`pupil`) and a want of СНИЛС (`no-snils`: foreign pupils). */
export function rightPeople(batch: HeldOutBatch, seed: number): HeldOutRight[] {
  const random = choices(seed);
  const people: HeldOutRight[] = [];
  for (const { title, rows } of sectionsOf(batch, 'people.txt')) {
    const [origin = '', ...marks] = title.split(' ');
    for (const row of rows) {
      const [lastName = '', firstName = '', middleName = ''] = row.slice(2).split('|');
      const register = marks.length > 0 ? 'pupil' : random.pick(['employee', 'employee', 'pupil', 'parent'] as const);
      people.push({
        origin,
        register,
        card: {
          lastName,
          firstName,
          middleName,
          noMiddleName: middleName === '' ? 'true' : 'false',
          birthDate: birthDateOf(register, random),
          gender: row.startsWith('f') ? 'Женский' : 'Мужской',
          snils: marks.includes('no-snils') ? '' : snilsWith(random),
          ...(FULL.includes(batch)
            ? { email: emailOf(lastName, firstName, people.length, random), phone: phoneOf(random) }
            : { email: `sverka.${people.length + 1}@mail.ru` }),
        },
      });
    }
  }
  return people;
}

const kindAndField = (title: string): [string, HeldOutField] => title.split(' ') as [string, HeldOutField];

export function spoiledPeople(batch: HeldOutBatch, right: readonly HeldOutRight[], seed: number, share = 1): HeldOutSpoiled[] {
  const random = choices(seed);
  const rows: HeldOutSpoiled[] = [];
  const common = right.filter(({ origin }) => origin === 'russian');
  const add = (kind: string, person: HeldOutRight, field: HeldOutField, change: Partial<HeldOutCard>, told: boolean) =>
    rows.push({
      kind,
      register: person.register,
      field,
      right: told ? (person.card[field] ?? '') : '',
      spoiled: change[field] ?? '',
      card: { ...person.card, ...change },
    });
  const ways: readonly [string, number, Spoil][] = FULL.includes(batch) ? [...WAYS, ...TYPING_WAYS] : WAYS;
  for (const [kind, count, spoil] of ways) {
    const wanted = Math.max(2, Math.round(count * share));
    for (let made = 0, tries = 0; made < wanted && tries < wanted * 400; tries += 1) {
      const person = random.pick(kind.startsWith('slip-') ? common : right);
      if (kind.startsWith('snils') && person.card.snils === '') continue;
      const spoiled = spoil(person.card, random);
      if (spoiled === null) continue;
      add(kind, person, spoiled.field, spoiled.card, spoiled.told ?? false);
      made += 1;
    }
  }
  for (const { title, rows: lines } of sectionsOf(batch, 'slips.txt')) {
    const [kind, field] = kindAndField(title);
    for (const line of lines) {
      const [sex, whole = '', broken = ''] = [line.slice(0, 1), ...line.slice(2).split(' ')];
      const person = random.pick(common.filter(({ card }) => card.gender === (sex === 'f' ? 'Женский' : 'Мужской')));
      add(kind, { ...person, card: { ...person.card, [field]: whole } }, field, { [field]: broken }, true);
    }
  }
  for (const { title, rows: lines } of sectionsOf(batch, 'fillers.txt')) {
    const [kind, field] = kindAndField(title);
    for (const line of lines)
      add(
        `${kind}-${field}`,
        random.pick(right),
        field,
        { [field]: line, ...(field === 'middleName' ? { noMiddleName: 'false' } : {}) },
        false,
      );
  }
  for (const { title, rows: lines } of sectionsOf(batch, 'values.txt')) {
    const [kind, field] = kindAndField(title);
    const register = (['employee', 'pupil', 'parent'] as const).find((name) => kind.endsWith(name)) ?? 'employee';
    for (const line of lines) {
      const gap = line.indexOf(' ');
      const [whole, broken] = [open(line.slice(0, gap)), open(line.slice(gap + 1))];
      const person = random.pick(common);
      const told = whole !== '-';
      const right = told ? whole : '';
      add(kind, { ...person, register, card: { ...person.card, [field]: right } }, field, { [field]: broken }, told);
    }
  }
  return rows;
}
