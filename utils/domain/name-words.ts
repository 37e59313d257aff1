/** Words inside a name that are no name themselves, and the shapes of Russian surnames and patronymics. Pure. */

import { wordSet } from './word-set';

/** Follow a father's name in a patronymic of a Turkic people (docs/domain.md 4: legitimate, copy the document's form). */
const PATRONYMIC_WORDS = wordSet('оглы оглу оғлы угли угил улы уулу ули кызы кизи кзы гызы қызы кыз заде зада зода');

/** Stand before a foreign surname or inside it, and stay in lower case. */
const PARTICLES = wordSet(
  'фон фан цу цум цур ван вон ден дер тен тер де да ди до ду дю ла ле лос лас дос дас дель дела делла делло дельи деи дез дес ' +
    'эль аль ад ар ас аш ат аз ан ас эд эр эс эш ибн бен бин бинт бинти абу уль ул ус уд ур оф мак сан санта сен сент и',
);

/** Titles and suffixes that may follow a hyphen in lower case: Мамед-заде, Кызыл-оол, Ага-хан. */
const HYPHEN_SUFFIXES = wordSet('хан хон бек бей бий паша ага шах мирза джан жан оол кыс суу баши сан оглу ага');

export const isPatronymicWord = (word: string): boolean => PATRONYMIC_WORDS.has(word.toLowerCase());
export const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());
/** «Ага-хан», «Кызыл-оол», «Кара-ооловна»: a Tuvan's -оол stays small in the patronymic too. */
export const isHyphenSuffix = (word: string): boolean => HYPHEN_SUFFIXES.has(word.toLowerCase()) || /^оол(?:ович|овна)$/iu.test(word);

const SURE_PATRONYMIC = /(?:[оеё]вич|ьич|[оеё]вна|[иь]нична|ьинична|[^н]ична)$/iu;
const PATRONYMIC_SHORT = wordSet(
  'лукич кузьмич фомич ильич никитич саввич силыч фокич ионич козьмич лукинична кузьминична фоминична ильинична никитична саввична',
);
const SURNAME =
  /(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|[сц]к(?:ий|ая|ой)|енко|[аеиоуыьйяю]нко|чук|щук|люк|нюк|[иы]х|ович|евич|швили|дзе|[аяеь]нц|[ая]ян|ец|ик|ак|як|ко)$/iu;

/** Whether a word is built like a Russian patronymic: Иванович, Ильинична, Кузьмич. Surnames in -ович are built so too. */
export function looksLikePatronymic(word: string): boolean {
  const lower = word.toLowerCase();
  return lower.length >= 5 && (SURE_PATRONYMIC.test(lower) || PATRONYMIC_SHORT.has(lower));
}

/** Whether a word is built like a surname of Russia's most common kinds: Петров, Римская, Шевченко, Долгих. */
export function looksLikeSurname(word: string): boolean {
  return word.length >= 4 && SURNAME.test(word);
}

/** One syllable of a Chinese, Korean or Vietnamese name in Russian letters: Ван, Тхи, Чжун, Нгуен, Хён. */
export function looksLikeEastAsianSyllable(word: string): boolean {
  return /^(?:дж|дз|цз|чж|тх|кх|нг|пх|[бвгджзклмнпрстфхцчшщ])?(?:[аеёиоуыэюя]|[иуоюеэаы][аоеуэяиюё]|[иоу][еэа][нйу]|уеу|иеу|уау)(?:нь|нг|нх|ть|[йнмптклрхчв])?$/iu.test(
    word,
  );
}
