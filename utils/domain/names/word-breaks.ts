import type { NameField } from '../card';
import { isHyphenSuffix, isParticle, isPatronymicWord, looksLikeSurname } from '../name-words';
import { wordSet } from '../word-set';
import { areDoubleName, withLostHyphen } from './double-names';
import { commonnessOf, firstNameOf } from './first-names';
import type { Gender } from './patronymics';
import { standingOf } from './standing';

/** Short words that stand before a hyphen in surnames of many peoples: Кара-Мурза, Тер-Оганесян, Шах-Назаров. */
const HEADS = wordSet(
  'аб абд абду абдул ага аль ах бек бен беш бин гаджи джан ибн кара кул кызыл мирза нур сан сен тер тэр хан хаджи шах эль',
);

/**
 * What a name of two pieces may have been: two words with a hyphen between, or one word that a line's end or a slip has broken. «Констан-тинова»
 * is Константинова, «Анна-мария» is Анна-Мария, of «Габ-дуллина» either may be meant. In: a text of Russian letters, plain hyphens and blanks.
 * Out: the texts that it may stand for, the likelier first; [] = none is likely; any other text as it is, blanks at hyphens taken out.
 */
export function wordsOrOne(text: string, field: NameField, gender?: Gender): string[] {
  if (/^[А-Яа-яЁё](?: [А-Яа-яЁё]){3,}$/u.test(text)) return [text.replaceAll(' ', '')];
  const [, head = '', sign = '', tail = ''] = /^([А-ЯЁа-яё]+)( ?- ?| )([А-ЯЁа-яё]+)$/u.exec(text) ?? [];
  if (head === '') return [text.replaceAll(/ ?- ?/g, '-')];
  // Two initials are no name in capitals.
  const hyphened = `${head}-${tail}`;
  const word = head + tail.toLowerCase();
  const capitals = text === text.toUpperCase() && word.length > 2;
  const whole = standingOf(word, field, gender);
  if (!capitals && /^[А-ЯЁ]/u.test(tail)) {
    if (sign === ' ') return [text];
    const twoNames = field === 'lastName' && standingOf(head, field).possible && standingOf(tail, field).possible;
    return sign === '-' || twoNames || areNames(head, tail, field) ? [hyphened] : [];
  }
  if (isParticle(tail) || isPatronymicWord(tail)) {
    // «Азам ат» is no name with a particle.
    if (sign === ' ' || sign === '-') return whole.known && isParticle(tail) ? [word, text] : [text];
    return whole.known ? [word] : [];
  }
  if (sign === ' ') return capitals ? [text] : torn(text, word, head, tail, field, gender);
  if (sign === '-' && isHyphenSuffix(tail)) return [hyphened];
  // «Аб-рамычева» may be one of the words that stand before a hyphen, or a line that ended there.
  if (sign === '-' && !capitals && /^[А-ЯЁ]/u.test(head) && HEADS.has(head.toLowerCase()))
    return whole.known ? [word, hyphened] : whole.possible ? [hyphened, word] : [hyphened];
  const names = areNames(head, tail, field);
  // A blank behind the hyphen, and small letters on: a line ended here, or one hand wrote two names carelessly.
  if (names && sign === '- ' && !capitals) return whole.known ? [word] : [];
  // Two rare names in one may be a longer name that nobody knows: «Мин-загит», «Годов-ников».
  const listed = withLostHyphen(hyphened) !== undefined || [head, tail].some((piece) => standingOf(piece, field).known);
  const sure = field === 'firstName' ? isCommon(head) && isCommon(tail) : listed;
  const rare = !sure && /^[А-ЯЁ]/u.test(head) && /^[а-яё]/u.test(tail);
  if (names) return (whole.known || (rare && whole.possible)) && !capitals ? [word, hyphened] : [hyphened];
  if (whole.known) return [word];
  if (sign !== '-') return [];
  // A whole surname, and behind it no mere ending.
  const afterSurname =
    field === 'lastName' && standingOf(head, field).known && tail.length > 4 && !/^(?:[оеё]в|ин|ск|цк|енк|ан)/u.test(tail);
  if (capitals || afterSurname) return [hyphened];
  return whole.possible ? [word, hyphened] : [];
}

/** «Ива нов», «Влади мирович»: a piece in small letters after a blank, if the whole is a name or one side is no word by its length. */
function torn(text: string, word: string, head: string, tail: string, field: NameField, gender: Gender | undefined): string[] {
  // A name that is small throughout is left to the rule about capitals.
  if (/^[а-яё]/u.test(head)) return [text];
  const whole = standingOf(word, field, gender);
  if (areNames(head, tail, field)) return whole.known ? [word, `${head}-${tail}`] : [];
  if (whole.known) return [word];
  return (head.length <= 3 || tail.length <= 3) && whole.possible ? [word] : [];
}

function isCommon(name: string): boolean {
  const entry = firstNameOf(name);
  return entry !== undefined && commonnessOf(entry) > 2;
}

/** Whether two pieces are names each by itself. */
function areNames(head: string, tail: string, field: NameField): boolean {
  if (HEADS.has(head.toLowerCase())) return true;
  if (field === 'firstName') return areDoubleName(head, tail) || (firstNameOf(head) !== undefined && firstNameOf(tail) !== undefined);
  if (field === 'middleName') return firstNameOf(head) !== undefined && standingOf(tail, field).known;
  return [head, tail].every((piece) => looksLikeSurname(piece) || standingOf(piece, field).known);
}
