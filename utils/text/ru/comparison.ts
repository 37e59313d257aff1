import type { FieldComparison } from '@/utils/domain/compare-card';
import type { LetterPart } from '@/utils/domain/compare-letters';
import { isCyrillic, isHyphen, isLatin, isShapeless, isSpace, NBSP } from '@/utils/domain/letters';
import { fieldNames } from './field-names';
import { counted } from './plural';

/** What a sign is called when it stands alone: «латинская «o»», «дефис», «цифра «0»». */
function signName(sign: string): string {
  if (sign === '-') return 'дефис';
  if (isHyphen(sign)) return 'тире';
  if (sign === ' ') return 'пробел';
  if (sign === NBSP) return 'неразрывный пробел';
  if (sign === '\t') return 'табуляция';
  if (isSpace(sign)) return 'особый пробел';
  if (isShapeless(sign)) return 'невидимый знак';
  if (isLatin(sign)) return `латинская «${sign}»`;
  if (isCyrillic(sign)) return sign.normalize('NFC') === sign ? `буква «${sign}»` : `«${sign.normalize('NFC')}» из двух знаков`;
  return /^\d$/u.test(sign) ? `цифра «${sign}»` : `знак «${sign}»`;
}

/** The same for a run of signs: one by name, more as they stand. */
function runName(run: string): string {
  const signs = [...run];
  if (signs.every(isShapeless)) return signs.length === 1 ? 'невидимый знак' : 'невидимые знаки';
  if (signs.every(isSpace)) return signs.length === 1 ? signName(run) : counted(signs.length, ['пробел', 'пробела', 'пробелов']);
  return isOneSign(run) ? signName(run) : `«${run}»`;
}

const isLetter = (sign: string) => /^\p{L}/u.test(sign);

const isOneSign = (run: string) => [...run.normalize('NFC')].length === 1;

const CHANGED: Record<NonNullable<LetterPart['note']>, (part: LetterPart) => string> = {
  latin: ({ card, source }) => {
    const letters = (run: string) => (isOneSign(run) ? `латинская «${run}»` : `латинские «${run}»`);
    return isLatin(card)
      ? `в карточке ${letters(card)}`
      : `прислана ${letters(source)}`.replace('прислана латинские', 'присланы латинские');
  },
  yo: (part) => (twoSigns(part) ? against(part) : `«${part.card}» против «${part.source}»`),
  'i-short': (part) => (twoSigns(part) ? against(part) : `«${part.card}» против «${part.source}»`),
  invisible: ({ card, source }) => (card.length > source.length ? 'в карточке невидимый знак' : 'прислано с невидимым знаком'),
  case: ({ card }) => (card === card.toLowerCase() ? `в карточке строчная «${card}»` : `в карточке прописная «${card}»`),
  hyphen: against,
  space: against,
};

const twoSigns = ({ card, source }: LetterPart) => card.normalize('NFC') !== card || source.normalize('NFC') !== source;

function against({ card, source }: LetterPart): string {
  // Two letters of one alphabet need no other name.
  const plain = isOneSign(card) && isOneSign(source) && isLatin(card) === isLatin(source) && isLetter(card) && isLetter(source);
  if (plain && !twoSigns({ kind: 'changed', card, source })) return `в карточке «${card}», прислано «${source}»`;
  return `в карточке ${runName(card)}, прислано: ${runName(source)}`;
}

/** The name of one difference, for the line under the letters: «в карточке латинская «o»», «нет пробела», «лишняя буква «н»». '' for letters that are the same. */
export function differenceName(part: LetterPart): string {
  switch (part.kind) {
    case 'same':
      return '';
    case 'changed':
      return part.note === undefined ? against(part) : CHANGED[part.note](part);
    case 'missing':
      return missingName(part.source);
    case 'extra':
      return extraName(part.card);
  }
}

function missingName(run: string): string {
  if ([...run].every(isShapeless)) return 'нет невидимого знака';
  if ([...run].every(isSpace)) return [...run].length === 1 ? 'нет пробела' : 'нет пробелов';
  if (isHyphen(run)) return 'нет дефиса';
  if (!isOneSign(run)) return `нет «${run}»`;
  return /^\p{L}/u.test(run) ? `нет буквы «${run}»` : /^\d$/u.test(run) ? `нет цифры «${run}»` : `нет знака «${run}»`;
}

function extraName(run: string): string {
  const signs = [...run];
  if (signs.every(isShapeless)) return signs.length === 1 ? 'лишний невидимый знак' : 'лишние невидимые знаки';
  if (signs.every(isSpace))
    return signs.length === 1 ? `лишний ${signName(run)}`.replace('лишний табуляция', 'лишняя табуляция') : 'лишние пробелы';
  if (isHyphen(run)) return run === '-' ? 'лишний дефис' : 'лишнее тире';
  if (!isOneSign(run)) return `лишнее «${run}»`;
  if (isLatin(run)) return `лишняя латинская «${run}»`;
  return /^\p{L}/u.test(run) ? `лишняя буква «${run}»` : /^\d$/u.test(run) ? `лишняя цифра «${run}»` : `лишний знак «${run}»`;
}

/** Below this share of equal letters two texts are simply two texts. */
const SAME_ENOUGH = 0.4;

/** Whether so few letters agree that pointing at single ones would help nobody. */
export function isMostlyOther(parts: readonly LetterPart[]): boolean {
  const length = (side: 'card' | 'source') => parts.reduce((sum, part) => sum + part[side].length, 0);
  const same = parts.reduce((sum, { kind, card }) => sum + (kind === 'same' ? card.length : 0), 0);
  return parts.length > 2 && same < SAME_ENOUGH * Math.max(length('card'), length('source'));
}

/** All differences of a field in order, each once; one word when nearly everything differs. */
export function differenceNameList(parts: readonly LetterPart[]): string[] {
  if (isMostlyOther(parts)) return ['совсем другая запись'];
  return [...new Set(parts.map(differenceName).filter((name) => name !== ''))];
}

/** The same as one line: «в карточке латинская «o»; нет пробела». */
export function differenceNames(parts: readonly LetterPart[]): string {
  return differenceNameList(parts).join('; ');
}

/** What a screen reader says of one field instead of its rows of letters. */
export function comparisonSentence({ field, card, source, state, parts }: FieldComparison): string {
  const name = fieldNames[field].is;
  switch (state) {
    case 'equal':
      return card === '' ? `${name}: нет и в карточке, и у сотрудника.` : `${name}: совпадает побуквенно.`;
    case 'differs':
      return `${name} отличается. В карточке: ${card}. Прислано: ${source === '' ? 'нет' : source}. Различия: ${differenceNames(parts)}.`;
    case 'card-empty':
      return `${name}: в карточке пусто. Прислано: ${source}.`;
    case 'card-not-found':
      return `${name}: поле не видно на странице, сравнить нельзя.`;
    case 'source-missing':
      return `${name}: в присланном нет, сравнить не с чем.`;
  }
}
