import type { FieldId } from '@/utils/domain/card';
import { foldYo } from '../fold-yo';

/** What a label announces: fields in the order of their values, or something that the comparison does not need (passport, address). */
export type Announced = readonly FieldId[] | 'aside';

export interface PastedLabel {
  start: number;
  /** Where the value may begin. */
  end: number;
  announced: Announced;
}

/**
 * Where a word is a label: `anywhere`; `marked` = before a colon or dash, or at a cell's beginning before a capital or alone;
 * `colon` = before a colon; `head` = before a colon at a line's beginning.
 */
type Place = 'anywhere' | 'marked' | 'colon' | 'head';

const BLANK = '[ \\u00a0]';
const JOIN = `(?:${BLANK}*[,/]${BLANK}*|${BLANK}+(?:и${BLANK}+)?)`;

/** Written in small letters with «е» for «ё». The first that fits at a place wins, so longer ones come first. */
const LABELS: readonly (readonly [place: Place, pattern: string, announced: Announced])[] = [
  ['anywhere', `фамилия${JOIN}имя${JOIN}отчество`, ['lastName', 'firstName', 'middleName']],
  ['anywhere', `имя${JOIN}отчество${JOIN}фамилия`, ['firstName', 'middleName', 'lastName']],
  ['anywhere', `имя${JOIN}отчество`, ['firstName', 'middleName']],
  ['anywhere', `фамилия${JOIN}имя`, ['lastName', 'firstName']],
  ['anywhere', `имя${JOIN}фамилия`, ['firstName', 'lastName']],
  ['anywhere', `ф\\.?${BLANK}?и\\.?${BLANK}?о\\.?`, ['lastName', 'firstName', 'middleName']],
  ['anywhere', 'полное имя|меня зовут', ['lastName', 'firstName', 'middleName']],
  ['marked', 'сотрудник|сотрудница|работник|учитель|педагог|воспитатель|преподаватель', ['lastName', 'firstName', 'middleName']],
  ['anywhere', 'фамилия|фам\\.', ['lastName']],
  ['colon', 'фам|ф', ['lastName']],
  ['anywhere', 'имя', ['firstName']],
  ['colon', 'и', ['firstName']],
  ['anywhere', 'отчество|отч\\.', ['middleName']],
  ['colon', 'отч|о', ['middleName']],
  [
    'anywhere',
    `дата (?:и место )?рожд(?:ени[яе]|\\.)?|день рождения|число,? месяц,? год рождения|год рождения|д\\.?${BLANK}?р\\.?|д/р|родил(?:ся|ась)|рожд\\.`,
    ['birthDate'],
  ],
  ['marked', 'место рождения', ['birthPlace']],
  ['anywhere', 'снилса?|страховой номер(?: индивидуального лицевого счета)?|страховое свидетельство', ['snils']],
  [
    'anywhere',
    `адрес электронной почты|электронн(?:ая|ой|ую) почт[аыу]|электронный адрес|эл(?:ектр)?\\.?${BLANK}?(?:почт[аыу]|адрес)|почт[аыу]|(?:e-?)?mail|[еи]?-?мейл|мыло`,
    ['email'],
  ],
  [
    'anywhere',
    `(?:(?:контактный|мобильный|сотовый|рабочий|домашний)${BLANK}+)*(?:телефон|номер телефона|номер)|тел\\.|моб(?:ильный)?\\.?${BLANK}?(?:тел\\.?)?|сот(?:овый)?\\.?${BLANK}?(?:тел\\.?)?`,
    ['phone'],
  ],
  ['marked', 'тел|моб|сот|phone', ['phone']],
  ['marked', 'второе гражданство', ['secondCitizenship']],
  ['marked', 'гражданство', ['citizenship']],
  ['marked', 'пол', ['gender']],
  ['marked', 'место работы|организация|образовательная организация|школа', ['organization']],
  [
    'anywhere',
    'паспорт(?:ные данные|а|ом)?|серия(?:[ \\d]{1,9})?(?: ?и)?(?: ?(?:номер|№))?|номер паспорта|кем выдан|дата выдачи|выдан[ао]?|код подразделения|инн|огрн|полис(?: омс)?|омс|водительское удостоверение|свидетельство о рождении',
    'aside',
  ],
  ['marked', 'адрес(?: регистрации| проживания)?|прописка|регистрация|индекс|должность|предмет|класс|логин|пароль|роль', 'aside'],
  ['marked', 'учетная запись|статус(?: учетной записи)?|тип учетной записи|уровень|стаж|№(?: п/п)?|п/п', 'aside'],
  ['head', 'от|от кого|кому|копия|тема|дата|дата и время|отправлено|from|to|subject|sent|date', 'aside'],
];

const ONE_LABEL = `(?<![\\p{L}\\p{N}_@№])(?:${LABELS.map(([, pattern]) => `(${pattern})`).join('|')})(?![\\p{L}\\p{N}_@])`;
/** A long pattern, so it is made when something is pasted and not when the module is loaded. */
const oneLabel = (flags: string) => new RegExp(ONE_LABEL, flags);

/** What stands between label and value: «(как в паспорте):», «на Госуслугах -», « № ». A dash directly before a letter is a part of the value. */
const NOTE = /^[^\S\n\t]*\([^()\n]{0,60}\)/u;
const QUALIFIER = /^[^\S\n\t][^:;|\n\t@\d\ue000]{1,60}(?=:)/u;
const SIGNS = /^[^\S\n\t]*(?:[-\p{Pd}]+[^\S\n\t]*(?=[\n\t]|$)|(?:[:=№*][^\S\n\t]*|[-\p{Pd}]+[^\S\n\t]*(?=[\d\ue000\p{L}«"]))*)/u;

/** Every label of the text in order, none overlapping. Signs that are no text of the labels' should be masked by U+E000 beforehand. */
export function pastedLabels(text: string): PastedLabel[] {
  const folded = foldYo(text);
  // A text whose small letters are longer than the capitals («İ») would shift every place.
  const searched = folded.length === text.length ? folded : text;
  const labels: PastedLabel[] = [];
  for (const match of searched.matchAll(oneLabel('gu'))) {
    const index = LABELS.findIndex((_, at) => match[at + 1] !== undefined);
    const [place, , announced] = LABELS[index] ?? [];
    if (!place || !announced) continue;
    const wordEnd = match.index + match[0].length;
    const end = valueStart(text, wordEnd);
    const signs = text.slice(wordEnd, end);
    if (stands(place, text.slice(0, match.index), signs, text.slice(end))) labels.push({ start: match.index, end, announced });
  }
  return labels;
}

function valueStart(text: string, from: number): number {
  let at = from;
  at += NOTE.exec(text.slice(at))?.[0].length ?? 0;
  const qualifier = QUALIFIER.exec(text.slice(at, at + 62))?.[0];
  // «Почта Госуслуг:», «ФИО сотрудника:», but not «ФИО Иванова Тест, почта:».
  if (qualifier && !/[,]|(?<![\p{L}])(?!Госуслуг|ЕСИА|ЕПГУ|Контингент|ЭПОС)\p{Lu}/u.test(qualifier) && !oneLabel('u').test(qualifier)) {
    at += qualifier.length;
  }
  return at + (SIGNS.exec(text.slice(at))?.[0].length ?? 0);
}

function stands(place: Place, before: string, signs: string, after: string): boolean {
  if (place === 'anywhere') return true;
  if (place === 'colon') return signs.includes(':');
  if (place === 'head') return signs.includes(':') && /(?:^|\n)[^\S\n]*$/u.test(before);
  if (/[:=№]|[-–—]/u.test(signs)) return true;
  return /(?:^|[\n\t;|])[^\S\n\t]*$/u.test(before) && /^(?:$|[\n\t;|]|\p{Lu})/u.test(after);
}

/** What a whole cell announces, or null when it is no label: for the head row of a table. */
export function announcedBy(cell: string): Announced | null {
  const trimmed = cell.trim();
  const [label, ...more] = pastedLabels(trimmed);
  return label && more.length === 0 && label.start === 0 && label.end >= trimmed.replace(/[\s*.:]+$/u, '').length ? label.announced : null;
}
