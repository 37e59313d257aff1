import { foldYo } from './fold-yo';
import type { NameLookups } from './names/name-lookups';

/** A stretch of a text that looks like somebody's name, UTF-16 units. */
export interface NameSpan {
  start: number;
  end: number;
}

interface Word extends NameSpan {
  text: string;
  first: boolean;
  patronymic: boolean;
  /** Ends as surnames do and as no plain word of an app. */
  surname: boolean;
  /** Ends as a surname may: an adjective, a noun. */
  likeSurname: boolean;
  capital: boolean;
  initial: boolean;
}

/** Words of which a first name is also made in everyday speech; in small letters they are no name. */
const EVERYDAY = new Set('вера надежда любовь роман лев слава мир май марта роза лилия мила нина вид лада том мая сара'.split(' '));
/** Words of such apps that are first names in some church calendar or end as surnames do. */
const NO_NAMES = new Set(
  (
    'логин админ магазин термин один половина машина медицина вакцина страница основа основ снова готов здоров нов права правка справка дежурная ' +
    'документов сотрудников учеников обучающихся родителей адресов классов дублей данных заявок часов уроков предметов журналов отчетов файлов ' +
    'результатов записей рублей баллов специалистов педагогов учителей студентов пользователей договоров приказов ответов вопросов разделов ' +
    'пермский пермская пермского российский российская русский русская детский детская городской городская районный краевой краевая областной ' +
    'муниципальный сельский сельская английский немецкий французский татарский башкирский физический технический педагогический медицинский ' +
    'политехнический гуманитарный экономический юридический спортивный музыкальный художественный классический родительский ученический мужской женский ' +
    'методический статистический административный технологический кировский ленинский индустриальный свердловский орджоникидзевский дзержинский мотовилихинский ' +
    'березниковский соликамский кунгурский лысьвенский чайковский краснокамский добрянский чусовской губахинский кудымкарский верещагинский'
  ).split(' '),
);
/** In so short a text a name alone is a value; in a longer one it is one only beside another part of a name. */
const SHORT = 3;
const WORD = /\p{L}[\p{L}'’ʼ]*(?:[\p{Pd}]\p{L}+)*\.?/gu;

/**
 * Names of people by the dictionary: in any case, with or without a patronymic, in either order. Known first names and patronymics with the words
 * beside them that may belong to them, surnames by their ending, two Latin words with capitals. Errs towards too many: for covering only. The
 * dictionary is handed over, for the script that covers pictures has none of its own.
 */
export const nameSpansBy =
  (known: NameLookups) =>
  (text: string): NameSpan[] => {
    const words = wordsOf(text, known);
    const whole = words.filter(({ initial }) => !initial);
    // «Иванова», «Иванова Мария», «ИВАНОВА М. П.», «иванова мария»; not «Документов нет».
    const alone = whole.length <= SHORT && (whole.every(({ capital }) => capital) || whole.every(({ capital }) => !capital));
    const marked = words.map((word, at) => {
      const near = [words[at - 1], words[at + 1]].filter((other) => other !== undefined);
      const close = [words[at - 2], words[at + 2], ...near].filter((other) => other !== undefined);
      if (word.patronymic) return true;
      if (word.first && alone && (word.text.length > 2 || (whole.length > 1 && word.capital))) return true;
      if (word.first && near.some((other) => other.surname || other.patronymic || other.initial || (word.text.length > 2 && other.capital)))
        return true;
      if (word.surname && alone && word.capital) return true;
      if (word.likeSurname && close.some((other) => other.first || other.patronymic || other.initial)) return true;
      return isLatin(word) && word.capital && near.some((other) => isLatin(other) && other.capital);
    });
    const spans: NameSpan[] = [];
    for (const [at, word] of words.entries()) {
      if (!marked[at]) continue;
      const from = reach(text, words, at, -1);
      const to = reach(text, words, at, 1);
      spans.push({ start: (words[from] ?? word).start, end: (words[to] ?? word).end });
    }
    return joined(spans);
  };

function wordsOf(text: string, { firstNameOf, patronymicOf, genderOfSurname, hasSurnameEndingOnly }: NameLookups): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const dotted = match[0].endsWith('.');
    const word = dotted ? match[0].slice(0, -1) : match[0];
    const initial = word.length === 1 && /\p{Lu}/u.test(word);
    const capital = /^\p{Lu}/u.test(word);
    const likeSurname =
      word.length > 3 && !NO_NAMES.has(foldYo(word)) && (genderOfSurname(word) !== undefined || hasSurnameEndingOnly(word));
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: word,
      capital,
      initial,
      first: !initial && !NO_NAMES.has(foldYo(word)) && firstNameOf(word) !== undefined && (capital || !EVERYDAY.has(word)),
      patronymic: word.length > 4 && patronymicOf(word) !== undefined,
      surname: likeSurname && !/(?:[аяыи]я|[иыо]й)$/iu.test(word.replace(/[сц]к(?:ий|ая)$/iu, '')),
      likeSurname,
    };
  });
}

const isLatin = ({ text }: Word) => text.length > 1 && /^[a-z'’-]+$/i.test(text);

/** The last word of the name in one direction: at most two further words, each one that can be part of a name written like this one. */
function reach(text: string, words: readonly Word[], at: number, step: 1 | -1): number {
  const start = words[at];
  let last = at;
  for (let next = at + step; Math.abs(next - at) <= 2; next += step) {
    const word = words[next];
    const before = words[last];
    if (!word || !start || !before) break;
    const [left, right] = step > 0 ? [before, word] : [word, before];
    if (text.slice(left.end, right.start).trim() !== '') break;
    const belongs = word.initial || word.first || word.patronymic || word.likeSurname || (word.capital && start.capital);
    if (!belongs) break;
    last = next;
  }
  return last;
}

function joined(spans: readonly NameSpan[]): NameSpan[] {
  const result: NameSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
