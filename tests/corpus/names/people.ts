import { type Choices, choices } from './random.ts';
import type { Stratum } from './strata.ts';

export interface PersonName {
  lastName: string;
  firstName: string;
  middleName: string;
  /** 'true' if the person has no patronymic. */
  noMiddleName: 'true' | 'false';
}

export interface RightPerson extends PersonName {
  stratum: string;
  gender: 'm' | 'f' | '';
}

/** People of every stratum: the written ones, and as many combined ones as it asks for; no two alike. */
export function peopleOf(strata: readonly Stratum[], seed: number): RightPerson[] {
  const random = choices(seed);
  const seen = new Set<string>();
  return strata.flatMap((stratum) => {
    const people = (stratum.people ?? []).map((line) => written(stratum.id, line));
    while (people.length < (stratum.count ?? 0) + (stratum.people?.length ?? 0)) {
      const person = combined(stratum, random);
      const key = [person.lastName, person.firstName, person.middleName].join(' ');
      if (!seen.has(key)) people.push(person);
      seen.add(key);
    }
    return people;
  });
}

function written(stratum: string, line: string): RightPerson {
  const [lastName = '', firstName = '', middleName = ''] = line.split('|');
  return { stratum, lastName, firstName, middleName, noMiddleName: middleName === '' ? 'true' : 'false', gender: '' };
}

function combined(stratum: Stratum, random: Choices): RightPerson {
  const gender = random.next() < 0.35 ? 'm' : 'f';
  const surname = random.pick(stratum.last ?? []);
  const firstName = random.pick(stratum[gender] ?? []);
  const share = stratum.p === undefined ? 1 : (stratum.oglyShare ?? 0);
  const middleName =
    stratum.ogly !== undefined && random.next() < share
      ? `${random.pick(stratum.ogly)} ${random.pick(stratum.words?.[gender] ?? [])}`
      : genderedPatronymic(random.pick(stratum.p ?? []), gender);
  const lastName = gender === 'f' && !stratum.invariable ? femaleSurname(surname) : surname;
  return { stratum: stratum.id, lastName, firstName, middleName, noMiddleName: 'false', gender };
}

/** Иванов → Иванова, Трубецкой → Трубецкая, Долгих and Шевченко stay; each part of a double one, but the first of Тер-, Бонч-, Сухово-. */
export function femaleSurname(surname: string): string {
  return surname
    .split('-')
    .map((part) => {
      if (/(?:[оеё]в|[иы]н)$/u.test(part)) return `${part}а`;
      return part.replace(
        /([сцд]к)(?:ий|ой)$|([вндрлбтх])(?:ой|ый)$/u,
        (_, soft: string | undefined, hard: string | undefined) => `${soft ?? hard}ая`,
      );
    })
    .join('-');
}

const FEMALE_PATRONYMICS: Readonly<Record<string, string>> = {
  Ильич: 'Ильинична',
  Лукич: 'Лукинична',
  Кузьмич: 'Кузьминична',
  Фомич: 'Фоминична',
  Никитич: 'Никитична',
  Саввич: 'Саввична',
};

/** Иванович → Ивановна, Юрьевич → Юрьевна, Ильич → Ильинична. */
export function genderedPatronymic(male: string, gender: 'm' | 'f'): string {
  if (gender === 'm') return male;
  return FEMALE_PATRONYMICS[male] ?? male.replace(/([ое])вич$/u, '$1вна');
}
