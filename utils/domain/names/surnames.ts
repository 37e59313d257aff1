import { foldYo } from '../fold-yo';
import { wordSet } from '../word-set';
import { firstNameOf } from './first-names';
import { type Gender, isKnownPatronymic } from './patronymics';

/** Surnames of men that end like a woman's: undeclined nouns in -ина, -ова, -ева. */
const NOUNS = wordSet(
  'сова голова корова подкова дуброва дубова бова обнова основа острова нова кова зайкова заева лева дева королева ' +
    'калина малина глина кручина година щербина былина долина дружина осина перепелина рябина скотина ткачина яблонина половина лучина ' +
    'паутина тополина хворостина штанина журавина билина зозулина шелестина мартина равнина вершина лощина ложбина тычина сербина ' +
    'дубина рогозина верзина балабина бузина калинина гармина ярина латина мосина саркина кончина рутина мишина скрипина лозина дитина ' +
    'чуприна щетина солонина купина дрезина телятина крушина холстина личина трясина станина пластина витрина перина рванина тростина ' +
    'причина вощина мужчина пружина пучина маслина руина картина тишина середина гостина десятина псина цепина шабельна чупина чечевина',
);
/** Undeclined foreign surnames in -ин and -ов that a woman bears too. */
const FOREIGN = wordSet(
  'чаплин дарвин франклин мартин константин валентин августин берлин кельвин колин мерлин цеппелин рубин хусаин амин шин грин ' +
    'гершвин болдуин эрвин саксин гвин эльвин алвин ирвин мелвин палладин',
);

/**
 * The gender that a surname's ending tells in Russian families: -ов, -ев, -ин, -ский against -ова, -ева, -ина, -ская, -ая.
 * Undefined for every surname that men and women share (-ко, -их, -ых, -ук, -дзе, -ян, -ич, foreign ones) and for short or doubtful ones.
 * In: one surname or a double one (judged by its last part), in any case.
 */
export function genderOfSurname(text: string): Gender | undefined {
  const word =
    foldYo(text.trim())
      .split(/[\s-]+/u)
      .at(-1) ?? '';
  if (word.length < 4 || firstNameOf(word) !== undefined) return undefined;
  if (/[а-я]{2}(?:ов|ев)а$|[сц]кая$/u.test(word)) return NOUNS.has(word) || word.length < 5 ? undefined : 'female';
  if (/[бвгджзклмнпрстфхцчшщ]ина$/u.test(word)) return NOUNS.has(word) || word.length < 6 ? undefined : 'female';
  if (/[ц]ына$/u.test(word)) return word.length < 6 ? undefined : 'female';
  if (/(?:[бвджзлмнрст]ая|[нш]яя|[гкх]ая|[чшщж]ая)$/u.test(word)) return word.length < 5 ? undefined : 'female';
  if (/[а-я](?:ов|ев)$/u.test(word)) return 'male';
  if (/[сц]к(?:ий|ой)$/u.test(word)) return 'male';
  if (/[бвгджзклмнпрстфхцчшщ]ин$|цын$/u.test(word)) return FOREIGN.has(word) || word.length < 5 ? undefined : 'male';
  return /[бвгджзклмнпрстфхцчшщ]ый$/u.test(word) && word.length > 4 ? 'male' : undefined;
}

/** Whether a surname's ending is shared with few foreign names: -ов(а), -ев(а), -ский, -ская, -уллин(а). The others (-ин, -ая) want more evidence. */
export function hasSureSurnameEnding(text: string): boolean {
  return /(?:[ое]ва?|[сц]к(?:ий|ая)|уллина?)$/u.test(foldYo(text.trim()));
}

/** Whether a surname ends as no first name of any people does: -ов, -ский, -ян, -дзе, -енко; -ин, -их and -ман end first names too (Цзяньпин). */
export function hasSurnameEndingOnly(text: string): boolean {
  return hasSureSurnameEnding(text) || /(?:[бвгджзклмнпрстфхцчшщь]янц?|швили|[аеиоу]дзе|енко|[аиоуь]нко)$/u.test(foldYo(text.trim()));
}

/**
 * The same surname for the other gender: Иванов → Иванова, Римская → Римский (undefined where the man's form is not certain: Толстая).
 * Capitals of the stem stay as they are; a double surname changes in both parts.
 */
export function surnameFor(text: string, gender: Gender): string | undefined {
  const parts = text.split('-').map((part) => partFor(part, gender));
  return parts.every((part) => part !== undefined) ? parts.join('-') : undefined;
}

function partFor(text: string, gender: Gender): string | undefined {
  if (gender === 'female') {
    if (/(?:[оеё]в|[иы]н)$/u.test(text)) return `${text}а`;
    if (/[сц]к[ио]й$/u.test(text)) return `${text.slice(0, -2)}ая`;
    if (/[бвгджзклмнпрстфхцчшщ]ый$/u.test(text)) return `${text.slice(0, -2)}ая`;
    return genderOfSurname(text) === undefined || genderOfSurname(text) === 'female' ? text : undefined;
  }
  if (/(?:[оеё]в|[иы]н)а$/u.test(text)) return text.slice(0, -1);
  if (/[сц]кая$/u.test(text)) return `${text.slice(0, -2)}ий`;
  return genderOfSurname(text) === undefined || genderOfSurname(text) === 'male' ? text : undefined;
}

/** Endings of surnames that no usual first name has: Петров, Римская, Шевченко, Долгих, Ткачук, Акопян, Шварцман. */
const SURNAME_ENDING = new RegExp(
  `(?:${[
    '[ое]ва?',
    '[бвгджзклмнпрстфхцчшщь]ина?',
    'цына?',
    '[сц]к(?:ий|ая|ой)',
    '[бвгджзклмнпрстфхцчшщ](?:ый|ая)',
    'енко',
    '[аиоуь]нко',
    '[чщлнрд]юк',
    '[чщр]ук',
    '[иы]х',
    'швили',
    '[аеиоу]дзе',
    '[ая]ного',
    '[бвгджзклмнпрстфхцчшщь]янц?',
    'ман',
    'штейн',
    'берг',
    '[ое]вич',
  ].join('|')})$`,
  'u',
);

/** Built like a surname and like nothing else; of a double surname one part is enough. No first name, no patronymic of a known father. */
export function isSurnameOnly(text: string): boolean {
  return foldYo(text.trim())
    .split('-')
    .some(
      (word) =>
        word.length >= 5 &&
        firstNameOf(word) === undefined &&
        !isKnownPatronymic(word) &&
        !/[ое]вна$/u.test(word) &&
        SURNAME_ENDING.test(word),
    );
}

/**
 * -ов, -ова, -ев, -ева with a letter lost, doubled or moved: Петрво, Смирнва, Козлоов, Иваонва. Kept to what no surname of another people
 * ends in: Мордва, Савва, Хитрово, Мальва and Минерва are right.
 */
const SPOILT_SURNAME_ENDING =
  /^(?!мордва$).{2,}(?:[бгджзклмнпрфхцчшщ]во|цве|[бдзмнпц]ва|[бвгджзклмнпрстфхцчшщ]оова?|[оеё]вва|[оеё]ваа|[оеё]нва|[бвгджзклмнпрстфхцчшщ]в[ое]а|[бвгджзклмнпрстфхцчшщ]авеа|[бгдзкмнцл]в|[оеё]вв)$/u;

/** What is wrong with the letters of a surname, see `spoiltSurname`. */
export type SurnameFault = { kind: 'letters' | 'ending' } | { kind: 'pair'; typed: string; usual: string };

const USUAL_VOWEL: Readonly<Record<string, string>> = { ы: 'и', я: 'а', ю: 'у', э: 'е' };

/**
 * Letters that no Russian surname has, or the pairs that are spelt otherwise: Заыцев, Имакйин, Шырокова, Никитинаа, Вороббьёв.
 * True of Russian surnames only: ask it beside a Russian patronymic. In: one word of Russian letters in any case; undefined = nothing.
 */
export function spoiltSurname(text: string): SurnameFault | undefined {
  const word = foldYo(text);
  // Фазлыев, Батыев: another language's vowel.
  if (/[аеиоэюя]ы|ы(?!ева?$)[аеиоуэюя]|[бвгджзклмнпрстфхцчшщ]й|^й[еиюя]|[уыэюя]{3}|([бгджзмрф])\1ь/u.test(word)) return { kind: 'letters' };
  if (/^(?:([бгдзклмнпртфхцчшщ])\1|сс(?!ор|ыл|уд))/u.test(word)) return { kind: 'letters' };
  const russian = /(?:[ое]ва?|[иы]на?|[сц]к(?:ий|ая))$/u.test(word);
  // Приимков and Даниилов are right.
  if (russian && /уу|ии[бвгджзкпрстфхцчшщ]/u.test(word)) return { kind: 'letters' };
  if (NOT_SPOILT.test(word)) return undefined;
  if (word.length > 5 && /(?:[иы]н(?:аа|на?|[йюэ])|[ое]в(?:[йюэщшчхцжфъ]|на|а[йюьъщхжэ])|[бвгджзклмнпрстфхцчшщ]оав)$/u.test(word))
    return { kind: 'ending' };
  const pair = russian && word.length > 4 && !/ыева?$/u.test(word) ? /[жшчщ][ыюяэ]/u.exec(word)?.[0] : undefined;
  return pair === undefined ? undefined : { kind: 'pair', typed: pair, usual: `${pair[0]}${USUAL_VOWEL[pair[1] ?? ''] ?? ''}` };
}

/** Words in -нна and -вна that are surnames as they stand. */
const NOT_SPOILT = /^(?:королевна|поповна|царевна|осанна|финн|гривна)$|(?:манн|ленн)а?$/u;

/** Whether a surname ends in a mistyped -ов, -ова, -ев or -ева. In: one word in small letters. */
export function hasSpoiltSurnameEnding(word: string): boolean {
  return word.length >= 6 && SPOILT_SURNAME_ENDING.test(word);
}
