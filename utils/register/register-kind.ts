import type { RegisterKind } from './columns';
import { headingWords } from './heading-words';

const WORDS: readonly (readonly [RegisterKind, RegExp])[] = [
  ['parent', / (?:родител\p{L}*|законн\p{L}+ представител\p{L}*) /u],
  [
    'pupil',
    / (?:обучающ(?:его|ей|ая|ий)ся|обучающи(?:е|х|м)ся|учащ\p{L}*ся|учени[кц]\p{L}*|воспитанни[кц]\p{L}*|студент\p{L}*|слушател\p{L}*|ребен\p{L}*|дет(?:и|ей)|(?:до)?школьни[кц]\p{L}*|курсант\p{L}*|кадет\p{L}*|абитуриент\p{L}*|гимназист\p{L}*|лицеист\p{L}*|выпускни[кц]\p{L}*) /u,
  ],
  [
    'employee',
    / (?:сотрудни[кц]\p{L}*|работни[кц]\p{L}*|педагог\p{L}*|педсостав\p{L}*|учител\p{L}*|преподавател\p{L}*|воспитател\p{L}*|персонал\p{L}*|кадр\p{L}*) /u,
  ],
];

/** The register that a text speaks of first, or null. «Сведения о родителях обучающихся» speaks of parents. */
function firstNamed(text: string): RegisterKind | null {
  const words = headingWords(text).replaceAll(' ', '  ');
  const found = WORDS.flatMap(([kind, pattern]) => {
    const at = words.search(pattern);
    return at < 0 ? [] : [{ kind, at }];
  }).sort((left, right) => left.at - right.at);
  return found[0]?.kind ?? null;
}

/** A column of what only who works there has. */
const JOB = / (?:должност\p{L}*|ставка|нагрузка|стаж|квалификаци\p{L}*|разряд|табельный номер) /u;
/** A column of what only who learns there has: a class, a group, whose class teacher it is. */
const OF_CLASS = / (?:(?:класс|группа|параллель|курс)(?: литера?)?|классн(?:ый|ого) руководител[ья]) $/u;

/**
 * Whose register it is: by the words beside the fields («Дата рождения учащегося»), a column «Должность» or «Класс», then what stands above the table and
 * the name of sheet or file. Employees, if nothing is said: an employee without an e-mail cannot sign in.
 */
export function registerKindOf(nameHeadings: readonly string[], headings: readonly string[], title: string): RegisterKind {
  const own = firstNamed(nameHeadings.join(' '));
  if (own !== null) return own;
  const words = headings.map(headingWords);
  if (words.some((heading) => JOB.test(heading))) return 'employee';
  if (words.some((heading) => OF_CLASS.test(heading) && heading.split(' ').length <= 5)) return 'pupil';
  return firstNamed(title) ?? 'employee';
}
