import type { NameField } from '@/utils/domain/card';
import { initialsKind } from '@/utils/domain/initials';
import { inRussianLayout, russianOnKey } from '@/utils/domain/keyboard';
import { isApostrophe, isDash, isInvisible, isLetter, lookAlike } from '@/utils/domain/letters';
import { placeholderKind } from '@/utils/domain/placeholder';
import { soundKey } from './keys';
import { inRussianLetters } from './neighbour-letters';

/** One spelling of one part of a name, taken apart once for the whole register. */
export interface NameForm {
  readonly id: number;
  /** As the row has it, blanks at the ends aside. */
  readonly text: string;
  /** `none` = empty, or a mere filling such as «Ааааа»: neither agrees nor disagrees. `initial` = only first letters are known. */
  readonly kind: 'name' | 'initial' | 'none';
  /** A filling or «-» stands where a name should: cause 5 of the letter, «обезличенное написание». */
  readonly anonymous: boolean;
  /** Small letters with look-alikes mended, as dictionaries write it. */
  readonly word: string;
  /** Letters only, folded: small, ё as е, й as и, Latin look-alikes as Cyrillic. */
  readonly folded: string;
  /** The same of what its keys give in the Russian layout: «Fyyf» and «:анна» struck with the English one on; '' = no such sign in it. */
  readonly keyed: string;
  /** The same for the parts between hyphens and blanks. */
  readonly halves: readonly string[];
  /** What stands between the parts: «-» or « » each, '' = one part. */
  readonly joints: string;
  /** How it sounds, and how its halves sound: numbers of the keys of `soundKey`, 0 = nothing. */
  readonly sound: number;
  readonly halfSounds: readonly number[];
}

const TRANSLITERATION: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'щ'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/ts/g, 'ц'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/yu|iu|ju/g, 'ю'],
  [/ya|ia|ja/g, 'я'],
  [/yo|jo/g, 'е'],
];
const SINGLE = 'aаbбcкdдeеfфgгhхiиjиkкlлmмnнoоpпqкrрsсtтuуvвwвxкyиzз';

/** Nothing to mend, as in nearly every row. */
const PLAIN = /^[А-Яа-яЁё -]*$/u;

/** A word as it was meant: small letters, Latin look-alikes and whole Latin words as Cyrillic, invisible signs gone. */
function mended(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const visible = [...text.normalize('NFKC')].filter((sign) => !isInvisible(sign)).join('');
  const word = /\p{Script=Cyrillic}/u.test(visible)
    ? [...visible].map((sign) => lookAlike(sign) ?? sign).join('')
    : transliterated(visible);
  return inRussianLetters(word.normalize('NFC').toLowerCase()).replaceAll('0', 'о').replaceAll('3', 'з');
}

/** A word in the letters in which spellings of one name agree: as `mended`, with ё as е and й as и. */
function foldLetters(text: string): string {
  return mended(text).replaceAll('ё', 'е').replaceAll('й', 'и');
}

function transliterated(text: string): string {
  const lower = text.toLowerCase();
  if (!/[a-z]/.test(lower)) return lower;
  const digraphs = TRANSLITERATION.reduce((word, [latin, cyrillic]) => word.replace(latin, cyrillic), lower);
  return [...digraphs]
    .map((sign) => (SINGLE.includes(sign) && /[a-z]/.test(sign) ? (SINGLE[SINGLE.indexOf(sign) + 1] ?? sign) : sign))
    .join('');
}

/** All spellings of a register, each taken apart once. */
export class NameForms {
  private readonly forms = new Map<string, NameForm>();
  private readonly sounds = new Map<string, number>();

  constructor(private readonly field: NameField) {}

  of(text: string): NameForm {
    const known = this.forms.get(text);
    if (known) return known;
    const form = this.build(text, this.forms.size);
    this.forms.set(text, form);
    return form;
  }

  private build(text: string, id: number): NameForm {
    const trimmed = text.trim();
    const folded = foldLetters(trimmed);
    const halves = partsOf(folded);
    const joined = halves.join('');
    const filling = isFilling(trimmed, this.field);
    const initial = !filling && (initialsKind(trimmed, false) !== null || joined.length === 1);
    const kind = joined === '' || filling ? 'none' : initial ? 'initial' : 'name';
    return {
      id,
      text: trimmed,
      word: mended(trimmed),
      kind,
      anonymous: kind === 'none' && trimmed !== '',
      folded: kind === 'none' ? '' : joined,
      keyed: kind === 'name' ? keyedIn(trimmed) : '',
      halves: kind === 'none' ? [] : halves,
      joints: jointsOf(folded),
      sound: kind === 'none' ? 0 : this.soundOf(joined),
      halfSounds: kind === 'name' && halves.length > 1 ? halves.filter((half) => half.length > 2).map((half) => this.soundOf(half)) : [],
    };
  }

  private soundOf(folded: string): number {
    const key = soundKey(folded);
    const known = this.sounds.get(key);
    if (known !== undefined) return known;
    this.sounds.set(key, this.sounds.size + 1);
    return this.sounds.size;
  }
}

/** A first letter that no Latin one stands for: «:анна», «'мма». */
const SIGN_FOR_LETTER = /^[^\p{L}\d\s](?=[а-яё])/iu;

function keyedIn(text: string): string {
  if (PLAIN.test(text)) return '';
  const typed = inRussianLayout(text) ?? text.replace(SIGN_FOR_LETTER, (sign) => russianOnKey(sign) ?? sign);
  return typed === text ? '' : partsOf(foldLetters(typed)).join('');
}

function partsOf(folded: string): string[] {
  return [...folded]
    .map((sign) => (isLetter(sign) ? sign : isDash(sign) || /\s/u.test(sign) || sign === '.' ? ' ' : isApostrophe(sign) ? '' : ''))
    .join('')
    .split(' ')
    .filter((part) => part !== '');
}

function jointsOf(folded: string): string {
  const joints = folded.match(/(?<=[\p{L}.])[^\p{L}.]+(?=\p{L})/gu) ?? [];
  return joints.map((joint) => ([...joint].some(isDash) ? (/\s/u.test(joint) ? ' - ' : '-') : ' ')).join('|');
}

/** «Ааааа», «-», «нет», «фывап». Invented people of training registers are called «Тест» and «Проба»: those are names here. */
function isFilling(text: string, field: NameField): boolean {
  const kind = placeholderKind(text, field);
  return kind !== null && !(kind === 'word' && /^(?:тест|проб|test)/iu.test(text));
}
