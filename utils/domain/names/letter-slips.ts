/**
 * How one word was mistyped for another: the slips of spelling and of the ЙЦУКЕН keyboard that lie one Damerau step apart.
 */
export type Slip = 'double' | 'swap' | 'soft' | 'vowel' | 'consonant' | 'key' | 'missing' | 'extra' | 'other';

const VOWEL_CLASSES = ['ао', 'еиэяы', 'еёйи', 'ыи', 'уюо', 'ая', 'еоё'];
/** Pairs that sound alike at the end of a word or before another consonant. */
const CONSONANT_CLASSES = ['бп', 'вф', 'гкх', 'дт', 'жшщ', 'зсц', 'чщшц', 'ъь'];
const ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
const VOWELS = 'аеёиоуыэюя';

function together(classes: readonly string[], a: string, b: string): boolean {
  return classes.some((letters) => letters.includes(a) && letters.includes(b));
}

const NEIGHBOURS = keyNeighbours();

/** Letters whose keys touch on ЙЦУКЕН: left and right, and the two above and below (the rows are shifted by half a key). */
function keyNeighbours(): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [y, row] of ROWS.entries()) {
    for (const [x, letter] of [...row].entries()) {
      for (const other of [row[x + 1], ROWS[y + 1]?.[x], ROWS[y + 1]?.[x - 1]]) {
        if (other !== undefined) pairs.add(letter + other).add(other + letter);
      }
    }
  }
  return pairs;
}

/** Whether two small Russian letters lie side by side on the keyboard. */
export const areNeighbours = (a: string, b: string): boolean => NEIGHBOURS.has(a + b);

/**
 * The slip that turns `right` into `typed` (both in small letters, ё as е), or null if they are equal or more than one step apart:
 * a letter doubled or made single, two neighbours swapped, ь put in or left out, a letter of the same sound, the next key,
 * a letter missing, one too many, any other letter.
 */
export function slipBetween(typed: string, right: string): Slip | null {
  const difference = typed.length - right.length;
  if (difference > 1 || difference < -1) return null;
  let start = 0;
  const shorter = Math.min(typed.length, right.length);
  while (start < shorter && typed[start] === right[start]) start += 1;
  const a = typed[start] ?? '';
  const b = right[start] ?? '';
  if (difference === 0) {
    if (a === b) return null;
    if (typed.slice(start + 1) === right.slice(start + 1)) return replaced(a, b);
    const swapped = a === right[start + 1] && b === typed[start + 1] && typed.slice(start + 2) === right.slice(start + 2);
    return swapped ? 'swap' : null;
  }
  const [longer, short] = difference > 0 ? [typed, right] : [right, typed];
  if (longer.slice(start + 1) !== short.slice(start)) return null;
  const letter = longer[start] ?? '';
  if (letter === 'ь' || letter === 'ъ') return 'soft';
  if (longer[start - 1] === letter || longer[start + 1] === letter) return 'double';
  return difference > 0 ? 'extra' : 'missing';
}

function replaced(a: string, b: string): Slip {
  if (VOWELS.includes(a) && VOWELS.includes(b) && together(VOWEL_CLASSES, a, b)) return 'vowel';
  if ((a === 'й' || b === 'й') && together(VOWEL_CLASSES, a, b)) return 'vowel';
  if (together(CONSONANT_CLASSES, a, b)) return 'consonant';
  return areNeighbours(a, b) ? 'key' : 'other';
}
