import { isCyrillic, isHyphen, isLatin, isShapeless, isSpace, lookAlike, withoutInvisible } from './letters';

/** Of what sort a difference is; absent when it is just another letter. */
type LetterNote = 'latin' | 'yo' | 'i-short' | 'invisible' | 'case' | 'hyphen' | 'space';

/**
 * A run of letters. `missing` = in the source but not in the card (card is ''), `extra` = in the card only (source is ''),
 * `changed` = as many grapheme clusters on either side, each standing for its neighbour.
 */
export interface LetterPart {
  kind: 'same' | 'changed' | 'missing' | 'extra';
  card: string;
  source: string;
  note?: LetterNote;
}

export interface LetterComparison {
  equal: boolean;
  parts: LetterPart[];
}

/**
 * Compares a card's text with the source's (what Госуслуги shows) letter by letter: the «побуквенная сверка» of the letter of
 * 24.10.2024 (problem 2, step 2). The parts are a minimal edit script over grapheme clusters (unit cost): joined, their `card`
 * is exactly the card's text and their `source` exactly the source's; swapping the sides swaps missing and extra.
 *
 * `equal` means the same code points. A «й» typed as «и» + U+0306 equals «й» to the eye and to NFC, yet nobody documents that ЭПОС
 * normalises, so it is shown as a change with a note (i-short; yo for «ё»; invisible for any other letter).
 * Adjacent differences are one part when kind and note agree. Time is n × m, so that texts which are longer than anything of a person
 * (`LONGEST`) and differ get one part for all that lies between their common beginning and end on either side.
 */
export function compareLetters(card: string, source: string): LetterComparison {
  if (card === source) return { equal: true, parts: card === '' ? [] : [{ kind: 'same', card, source }] };
  if (card.length > LONGEST || source.length > LONGEST) return { equal: false, parts: coarseParts(card, source) };
  // Of several minimal scripts the same one is chosen whichever side comes first.
  const swapped = card > source;
  const steps = editScript(graphemes(swapped ? source : card), graphemes(swapped ? card : source));
  const parts: LetterPart[] = [];
  for (const [left, right] of steps) {
    const [inCard, inSource] = swapped ? [right, left] : [left, right];
    append(parts, partOf(inCard, inSource));
  }
  return { equal: false, parts };
}

/** UTF-16 units up to which a text is compared letter by letter; no name, number or address of a person has as many. */
const LONGEST = 500;

/** Common beginning, what the card alone has, what the source alone has, common end. No part begins or ends inside a surrogate pair. */
function coarseParts(card: string, source: string): LetterPart[] {
  const least = Math.min(card.length, source.length);
  let head = 0;
  while (head < least && card[head] === source[head]) head += 1;
  if (isSecondHalf(card, head) || isSecondHalf(source, head)) head -= 1;
  let tail = 0;
  while (tail < least - head && card[card.length - 1 - tail] === source[source.length - 1 - tail]) tail += 1;
  if (isSecondHalf(card, card.length - tail) || isSecondHalf(source, source.length - tail)) tail -= 1;
  const [begin, end] = [card.slice(0, head), card.slice(card.length - tail)];
  const parts: LetterPart[] = [
    { kind: 'same', card: begin, source: begin },
    { kind: 'extra', card: card.slice(head, card.length - tail), source: '' },
    { kind: 'missing', card: '', source: source.slice(head, source.length - tail) },
    { kind: 'same', card: end, source: end },
  ];
  return parts.filter((part) => part.card !== '' || part.source !== '');
}

const isSecondHalf = (text: string, at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));

/** The sort of difference between two signs; '' stands for no sign at all. */
function noteOf(card: string, source: string): LetterNote | undefined {
  if (card === '' || source === '') return noteOfSingle(card || source);
  const gap = (sign: string) => isHyphen(sign) || isSpace(sign);
  if (gap(card) && gap(source)) return isSpace(card) && isSpace(source) ? 'space' : 'hyphen';
  if (withoutInvisible(card) === withoutInvisible(source)) return 'invisible';
  if ((isLatin(card) && isCyrillic(source)) || (isCyrillic(card) && isLatin(source))) return 'latin';
  const [a, b] = [card, source].map((sign) => sign.normalize('NFC').toLowerCase()) as [string, string];
  if (withoutInvisible(a) === withoutInvisible(b)) {
    if (card.normalize('NFC') !== source.normalize('NFC')) return 'case';
    return a === 'й' ? 'i-short' : a === 'ё' ? 'yo' : 'invisible';
  }
  const pair = [a, b].sort().join('');
  return pair === 'её' ? 'yo' : pair === 'ий' ? 'i-short' : undefined;
}

function noteOfSingle(sign: string): LetterNote | undefined {
  if (isShapeless(sign)) return 'invisible';
  return isHyphen(sign) ? 'hyphen' : isSpace(sign) ? 'space' : undefined;
}

function partOf(card: string, source: string): LetterPart {
  if (card === source) return { kind: 'same', card, source };
  const note = noteOf(card, source);
  const kind = card === '' ? 'missing' : source === '' ? 'extra' : 'changed';
  return note === undefined ? { kind, card, source } : { kind, card, source, note };
}

function append(parts: LetterPart[], part: LetterPart): void {
  const last = parts.at(-1);
  if (last === undefined || last.kind !== part.kind || last.note !== part.note) parts.push(part);
  else {
    last.card += part.card;
    last.source += part.source;
  }
}

type Step = readonly [left: string, right: string];

/** Made at the first question: it loads the browser's tables, some 10 ms. */
let segmenter: Intl.Segmenter | undefined;

/** The text's grapheme clusters: what a reader calls letters. */
export function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter('ru', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** One edit outweighs every preference; preferences only choose among scripts of the same length. */
const EDIT = 2 ** 20;
const UNRELATED = 2;
const GAP = 3;

const BOTH = 0;
const LEFT = 1;
const RIGHT = 2;

/**
 * Pairs of letters that stand under each other, in order ('' = nothing there). Levenshtein; among equally short scripts it prefers to
 * put kin under kin (е under ё, a Latin letter under its look-alike), then a changed letter to a gap, then gaps of spaces and hyphens.
 */
function editScript(left: readonly string[], right: readonly string[]): Step[] {
  let head = 0;
  while (head < left.length && head < right.length && left[head] === right[head]) head += 1;
  let tail = 0;
  while (tail < left.length - head && tail < right.length - head && left.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
  const same = (text: string): Step => [text, text];
  return [
    ...left.slice(0, head).map(same),
    ...middle(left.slice(head, left.length - tail), right.slice(head, right.length - tail)),
    ...left.slice(left.length - tail).map(same),
  ];
}

function middle(left: readonly string[], right: readonly string[]): Step[] {
  const width = right.length + 1;
  const [leftKin, rightKin] = [left.map(kinOf), right.map(kinOf)];
  const ways = new Uint8Array((left.length + 1) * width);
  // Costs of what remains, filled from the end, so that ties are settled in reading order.
  let below = new Float64Array(width);
  for (let j = right.length - 1; j >= 0; j -= 1) {
    below[j] = cost(below, j + 1) + gapCost(right[j] ?? '');
    ways[left.length * width + j] = RIGHT;
  }
  for (let i = left.length - 1; i >= 0; i -= 1) {
    const row = new Float64Array(width);
    const leftGap = gapCost(left[i] ?? '');
    row[right.length] = cost(below, right.length) + leftGap;
    ways[i * width + right.length] = LEFT;
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const change = left[i] === right[j] ? 0 : EDIT + strangeness(leftKin[i] ?? '', rightKin[j] ?? '');
      const both = cost(below, j + 1) + change;
      const dropLeft = cost(below, j) + leftGap;
      const dropRight = cost(row, j + 1) + gapCost(right[j] ?? '');
      row[j] = Math.min(both, dropLeft, dropRight);
      ways[i * width + j] = row[j] === both ? BOTH : row[j] === dropLeft ? LEFT : RIGHT;
    }
    below = row;
  }
  return walk(left, right, ways);
}

const cost = (row: Float64Array, at: number): number => row[at] ?? 0;

const gapCost = (sign: string): number => EDIT + (noteOfSingle(sign) === undefined ? GAP : 0);

function walk(left: readonly string[], right: readonly string[], ways: Uint8Array): Step[] {
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const way = ways[i * (right.length + 1) + j];
    steps.push([way === RIGHT ? '' : (left[i] ?? ''), way === LEFT ? '' : (right[j] ?? '')]);
    if (way !== RIGHT) i += 1;
    if (way !== LEFT) j += 1;
  }
  return steps;
}

/** A space for a hyphen is more likely than for a letter, less likely than another space. */
function strangeness(a: string, b: string): number {
  if (a === b) return 0;
  return '- '.includes(a) && '- '.includes(b) ? 1 : UNRELATED;
}

/** Letters with the same kin are likely the same letter written otherwise. */
function kinOf(sign: string): string {
  if (isHyphen(sign)) return '-';
  if (isSpace(sign)) return ' ';
  const visible = withoutInvisible(sign).normalize('NFC');
  const letter = (lookAlike(visible) ?? visible).toLowerCase();
  return letter === 'ё' ? 'е' : letter === 'й' ? 'и' : letter;
}
