import type { NameField } from '@/utils/domain/card';
import { isParticle, isPatronymicWord, looksLikePatronymic, looksLikeSurname } from '@/utils/domain/name-words';
import { commonnessOf, firstNameOf } from '@/utils/domain/names/first-names';

/** A name found in a text: letters exactly as sent. `unsure` names the parts that may stand in each other's place. */
export interface PastedName {
  start: number;
  end: number;
  values: Partial<Record<NameField, string>>;
  unsure: NameField[];
  /** How much speaks for this being the name, to choose among several. */
  score: number;
}

interface Word {
  start: number;
  end: number;
  text: string;
  /** What stands before it: a blank, the border of a line or cell, or something that no name reaches across. */
  gap: 'blank' | 'border' | 'wall';
}

const WORD = /\p{Lu}\.(?!\p{L}{2})|\p{L}(?:[\p{L}\p{M}\p{Cf}\d]|['’ʼ`](?=\p{L})|[-\p{Pd}\u2212](?=\p{L}))*/gu;
/** The border of a line, a cell, or an item of a numbered list. */
const BORDER = /^[\s;|,]*(?:\d{1,2}[.)]\s*)?$/u;
/** «Иванова - Петрова»: a hyphen with blanks around it, inside a name. */
const LOOSE_HYPHEN = /^[^\S\n\t][-\p{Pd}\u2212][^\S\n\t]?$|^[-\p{Pd}\u2212][^\S\n\t]$/u;

/** «Иванова (Петрова) Тест»: a former surname; «(внутр. совм.)», «(декрет)»: a remark of the staff list, no part of the name. */
const FORMER = /(?<=\p{L} ?)\(\s*[\p{L}-]+\s*\)(?= ?\p{L})|\(\s*\p{Ll}[^()\n]{0,40}\)/gu;

const GREETINGS = new Set(
  'здравствуйте здравствуй добрый доброе доброго день утро вечер привет приветствую уважаемый уважаемая уважаемые'.split(' '),
);
/** Words of messages that stand beside names and are none. */
const NO_NAMES = new Set(
  (
    'я мы вы вам вас мне меня мой моя мои моё мое мои он она это вот эти тут там для как так же же в во на по из от до за с со к ко у и или а но не ни да нет без ' +
    'данные данных сведения информация сверки сверка сверьте проверьте проверить исправьте исправить внесите внести высылаю отправляю присылаю пишу прошу прошу ' +
    'пожалуйста спасибо заранее уважением почта почту нужно надо есть было стало указано указана указан указаны госуслуги госуслуг госуслугах госуслугам еисa есиа эпос ' +
    'контингент контингенте личный личного личном кабинет кабинета кабинете подтверждена подтверждён подтвержден подтверждённая подтвержденная учётная учетная запись записи аккаунт ' +
    'личные основная контактная данные документы документ профиль ' +
    'учитель учительница педагог воспитатель преподаватель директор завуч секретарь заместитель классный руководитель психолог логопед методист администратор сотрудник сотрудница коллеги коллега ' +
    'математики физики химии истории музыки технологии информатики биологии географии физкультуры начальных классов языка литературы русского английского ' +
    'школа школы лицей гимназия детский сад мбоу маоу мадоу мбдоу гбпоу сош ооо пермь пермский край город село район улица россия рф российская федерация ссср ' +
    'женский мужской жен муж женщина мужчина пол года год рождения рождение родилась родился фамилия имя отчество фио девичья бывшая прежняя новая паспорт снилс инн телефон'
  ).split(' '),
);

const fold = (word: string) => word.toLowerCase();
const isStop = (word: string) => NO_NAMES.has(fold(word)) || GREETINGS.has(fold(word));
const isInitial = (word: string) => /^\p{Lu}\.?$/u.test(word);
const isPatronymic = (unit: string) => looksLikePatronymic(unit) || unit.split(/[\s-]+/u).some(isPatronymicWord);
const startsWithCapital = (word: string) => /^\p{Lu}/u.test(word);

function wordsOf(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  let last = from;
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const between = text.slice(last, start);
    const previous = words.at(-1);
    if (
      previous &&
      LOOSE_HYPHEN.test(between) &&
      startsWithCapital(match[0]) &&
      startsWithCapital(previous.text) &&
      !isStop(previous.text)
    ) {
      previous.end = end;
      previous.text = text.slice(previous.start, end);
    } else {
      const gap = /^[^\S\n\t]*$/u.test(between) ? 'blank' : BORDER.test(between) ? 'border' : 'wall';
      words.push({ start, end, text: match[0], gap });
    }
    last = end;
  }
  return words;
}

interface Looking {
  /** After a label that announces a name: any script and case will do, one word too. */
  announced?: readonly NameField[];
}

/** The likeliest name between two places of a text, or null. Takes lines, cells and words in any of the usual orders. */
export function pastedName(text: string, from: number, to: number, { announced }: Looking = {}): PastedName | null {
  const words = wordsOf(
    text.replace(FORMER, (bracket) => ' '.repeat(bracket.length)),
    from,
    to,
  );
  const names: PastedName[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (announced && first > 0) break;
    for (let count = 1; count <= 6 && first + count <= words.length; count += 1) {
      const window = words.slice(first, first + count);
      const [head, ...others] = window;
      if (!head || others.some(({ gap }) => gap === 'wall') || window.some(({ text: word }) => isStop(word))) break;
      const found = judge(window, announced);
      if (!found) continue;
      const score = found.score - circumstances(words, first, count);
      const bracketed = /\(\s*\p{Lu}/u.test(text.slice(found.start, found.end));
      if (score >= ENOUGH) names.push({ ...found, score, unsure: bracketed ? (Object.keys(found.values) as NameField[]) : found.unsure });
    }
  }
  return likeliest(names);
}

const ENOUGH = 35;
/** Two names whose scores lie this close are rivals. */
const CLOSE = 5;

/** The first name of the highest score; not sure when another name elsewhere in the text is as likely. */
function likeliest(names: readonly PastedName[]): PastedName | null {
  const [first, ...others] = [...names].sort((a, b) => b.score - a.score || a.start - b.start);
  if (!first) return null;
  const rival = others.some(
    ({ start, end, score, values }) =>
      score > first.score - CLOSE && (start >= first.end || end <= first.start) && JSON.stringify(values) !== JSON.stringify(first.values),
  );
  return rival ? { ...first, unsure: Object.keys(first.values) as NameField[] } : first;
}

/** What speaks against a window from outside: a greeting before it, words of the same line left over, borders crossed. */
function circumstances(words: readonly Word[], first: number, count: number): number {
  const [before, head, after] = [words[first - 1], words[first], words[first + count]];
  const borders = words.slice(first + 1, first + count).filter(({ gap }) => gap === 'border').length;
  const joined = (word: Word | undefined, gap: Word['gap'] | undefined) => word !== undefined && gap === 'blank' && !isStop(word.text);
  const leftOver = (joined(before, head?.gap) ? 15 : 0) + (joined(after, after?.gap) ? 15 : 0);
  const greeted = before !== undefined && GREETINGS.has(fold(before.text)) && head?.gap !== 'wall' ? 60 : 0;
  return borders + leftOver + greeted;
}

function judge(window: readonly Word[], announced: readonly NameField[] | undefined): PastedName | null {
  const units = unitsOf(window);
  const texts = units.map(({ text }) => text);
  const assigned = announced ? assignAnnounced(texts, announced) : assign(texts);
  if (!assigned) return null;
  const patronymic = texts.some(isPatronymic);
  if (!announced) {
    if (!texts.every((text) => /\p{Script=Cyrillic}/u.test(text))) return null;
    if (!patronymic && !texts.every(startsWithCapital)) return null;
  }
  const [start, end] = [window[0]?.start ?? 0, window.at(-1)?.end ?? 0];
  const values: Partial<Record<NameField, string>> = {};
  assigned.order.forEach((field, index) => {
    const text = texts[index];
    if (text !== undefined) values[field] = values[field] === undefined ? text : `${values[field]} ${text}`;
  });
  const lower = texts.every(startsWithCapital) ? 0 : 10;
  return { start, end, values, unsure: assigned.unsure ? [...new Set(assigned.order)] : [], score: assigned.score - lower };
}

/** Words that belong together: «Мамед оглы», «фон Берг», and the words of one cell where the cells are the three parts. */
function unitsOf(window: readonly Word[]): { text: string }[] {
  const cells = window.reduce<Word[][]>((groups, word, index) => {
    if (index === 0 || word.gap === 'border') groups.push([word]);
    else groups.at(-1)?.push(word);
    return groups;
  }, []);
  const joinWords = (words: readonly Word[]) => ({ text: words.map(({ text }) => text).join(' ') });
  const whole = cells.map(joinWords);
  if (cells.length === 3 && window.length > 3 && (isPatronymic(whole[2]?.text ?? '') || isPatronymic(whole[1]?.text ?? ''))) return whole;
  const units: { text: string }[] = [];
  let waiting = '';
  for (const { text } of window) {
    const last = units.at(-1);
    if (isPatronymicWord(text) && last) last.text += ` ${text}`;
    else if (isParticle(text) && !startsWithCapital(text)) waiting += `${text} `;
    else {
      units.push({ text: waiting + text });
      waiting = '';
    }
  }
  return units;
}

interface Assigned {
  order: readonly NameField[];
  unsure: boolean;
  score: number;
}

const FIO: readonly NameField[] = ['lastName', 'firstName', 'middleName'];
const IOF: readonly NameField[] = ['firstName', 'middleName', 'lastName'];
const MIO: readonly NameField[] = ['middleName', 'firstName', 'lastName'];

/** How common a first name is in the dictionary, a double one by its rarer part; 0 = none: «Роман» is one, «Романов» is none. */
const asFirstName = (unit: string): number =>
  Math.min(
    ...unit.split(/[\s-]+/u).map((word) => {
      const name = firstNameOf(word);
      return name === undefined ? 0 : commonnessOf(name);
    }),
  );
const isFirstName = (unit: string): boolean => asFirstName(unit) > 0;
/** «Ли Виктор»: a first name so much commoner than the other is the first name. */
const CLEARLY = 2;

/**
 * The usual order, or the turned one where only the unit that would be the surname is a first name: sure then if the other is built like a
 * surname. `second` = what the later of the two units is in the usual order. Both or neither in the dictionary («Мария Сергей Петрович»): a guess.
 */
function byDictionary(
  usual: readonly NameField[],
  second: NameField,
  [one, other]: readonly [string, string],
  turned: readonly NameField[],
): Assigned {
  const [name, surname] = second === 'firstName' ? [other, one] : [one, other];
  if (isFirstName(surname) && !isFirstName(name)) return { order: turned, unsure: !looksLikeSurname(name), score: 100 };
  const told =
    looksLikeSurname(surname) || asFirstName(name) - asFirstName(surname) >= CLEARLY || (isFirstName(name) && !isFirstName(surname));
  return { order: usual, unsure: !told, score: 100 };
}

/**
 * Which unit is which part. The patronymic tells the order: last in «Иванова Тест Тестовна», in the middle in «Тест Тестовна Иванова»
 * (the order of Госуслуги); the dictionary of first names tells the other two apart («Соколова Григорьевна Мария»), and where it knows
 * neither or both the usual order is a guess. Surnames are built like patronymics too (Абрамович), so two of them are not sure.
 */
function assign(units: readonly string[]): Assigned | null {
  const [a = '', b = '', c = ''] = units;
  const patronymics = units.map(isPatronymic);
  switch (units.length) {
    case 2:
      return assignTwo(a, b);
    case 3:
      if (isInitial(b) && isInitial(c)) return { order: FIO, unsure: true, score: 45 };
      if (isInitial(a) && isInitial(b)) return { order: IOF, unsure: true, score: 45 };
      if (patronymics[2] && patronymics[1]) return { order: looksLikeSurname(a) && !patronymics[0] ? FIO : IOF, unsure: true, score: 98 };
      if (patronymics[2]) return byDictionary(FIO, 'firstName', [a, b], ['firstName', 'lastName', 'middleName']);
      if (patronymics[1]) return byDictionary(IOF, 'lastName', [a, c], ['lastName', 'middleName', 'firstName']);
      if (patronymics[0] && /[внч]на$/iu.test(a))
        return { order: isFirstName(c) && !isFirstName(b) ? ['middleName', 'lastName', 'firstName'] : MIO, unsure: true, score: 60 };
      return { order: FIO, unsure: true, score: 55 };
    case 4:
      if (patronymics[3]) return { order: ['lastName', 'lastName', 'firstName', 'middleName'], unsure: true, score: 105 };
      if (patronymics[1]) return { order: ['firstName', 'middleName', 'lastName', 'lastName'], unsure: true, score: 105 };
      if (patronymics[2]) return { order: ['firstName', 'firstName', 'middleName', 'lastName'], unsure: true, score: 90 };
      return null;
    default:
      return null;
  }
}

function assignTwo(a: string, b: string): Assigned {
  if (isPatronymic(b) && !isPatronymic(a)) return { order: ['firstName', 'middleName'], unsure: true, score: 50 };
  const [first, second] = [looksLikeSurname(a), looksLikeSurname(b)];
  if (isInitial(a)) return { order: ['firstName', 'lastName'], unsure: true, score: 40 };
  if (isInitial(b)) return { order: ['lastName', 'firstName'], unsure: true, score: 40 };
  if (second && !first) return { order: ['firstName', 'lastName'], unsure: true, score: 60 };
  return { order: ['lastName', 'firstName'], unsure: first === second, score: first && !second ? 60 : 50 };
}

/** After a label: the patronymic still tells the order, the label's own order helps where there is none. */
function assignAnnounced(units: readonly string[], announced: readonly NameField[]): Assigned | null {
  const guess = assign(units);
  if (units.length === announced.length && (!units.some(isPatronymic) || announced.length < 3)) {
    return { order: announced, unsure: guess?.unsure === true && announced.length === 3 && units.some(isInitial), score: 100 };
  }
  if (guess) return guess;
  if (units.length === 1) return { order: announced.slice(0, 1), unsure: announced.length > 1, score: 40 };
  return null;
}
