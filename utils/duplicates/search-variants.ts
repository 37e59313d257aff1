import { latinTwinOf } from '@/utils/domain/letters';
import { surnameVariants } from '@/utils/domain/names/surname-variants';
import type { Person } from '@/utils/domain/person';
import { formatRuDate, parseRuDate } from '@/utils/domain/ru-date';
import { formatSnils, snilsDigits } from '@/utils/domain/snils';

/** Letters after which a search must stop to find both spellings. */
const DOUBTFUL = /[ёйеэиыщцъь\s-]|(.)(?=\1)/iu;

/**
 * What to type into the quick search of the register, one after the other, to find a second record of a person; the surest first, none twice.
 * СНИЛС and e-mail (letter of 24.10.2024, problem 1), the birth date, then spellings of the surname after the five causes of duplicates:
 * halves of a double surname and its joints, other transcriptions of a foreign one, ё/е, й/и, doubled letters, a Latin first letter, and its beginning up to the first doubtful letter.
 */
export function searchVariants(person: Person): string[] {
  const snils = snilsDigits(person.snils ?? '') ?? '';
  const date = parseRuDate((person.birthDate ?? '').trim(), '');
  const surname = person.lastName.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const variants = [
    ...(snils.length === 11 ? [formatSnils(snils), snils] : []),
    (person.email ?? '').trim(),
    ...searchedSurnames(surname),
    ...(date.kind === 'date' ? [formatRuDate(date.date)] : []),
  ];
  return [...new Set(variants.filter((variant) => variant !== ''))];
}

function searchedSurnames(surname: string): string[] {
  if (!/\p{L}{2}/u.test(surname)) return [];
  const halves = surname.split(/\s*[-\p{Pd}]\s*|\s/u).filter((half) => half.length > 1);
  const double = halves.length > 1 ? [...halves, halves.join('-'), halves.join(' '), halves.join('')] : [];
  return [
    surname,
    ...double,
    surname.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
    surname.replaceAll('й', 'и').replaceAll('Й', 'И'),
    // «Краинев» for «Крайнев»: an и behind a vowel may be a й that lost its breve.
    surname.replace(/(?<=[аеёоуыэюя])и(?=[бвгджзклмнпрстфхцчшщ]|$)/gu, 'й'),
    surname.replace(/(\p{Ll})\1/gu, '$1'),
    ...surnameVariants(surname),
    latinStart(surname),
    beginning(surname),
  ];
}

/** The first letter of a surname is the one that is struck in the wrong layout. */
function latinStart(surname: string): string {
  const latin = latinTwinOf(surname.slice(0, 1));
  return latin === undefined ? '' : latin + surname.slice(1);
}

/** Two to five first letters, up to the first that may be written otherwise; two always stay, or the search would find everybody. */
function beginning(surname: string): string {
  const doubtful = surname.slice(2).search(DOUBTFUL);
  return surname.slice(0, doubtful < 0 ? 5 : Math.min(5, doubtful + 2));
}
