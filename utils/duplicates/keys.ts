/**
 * Blocking keys: rows are compared only with rows that share one, so that 100 000 rows take seconds and not hours.
 */

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[ьъ]/g, ''],
  [/дж/g, 'ж'],
  [/(?:тс|дс|ц)/g, 'с'],
  [/и(?=[аеэояюу])/g, ''],
  [/[еэяиыё]/g, 'и'],
  [/о/g, 'а'],
  [/ю/g, 'у'],
  [/б/g, 'п'],
  [/в/g, 'ф'],
  [/[гх]/g, 'к'],
  [/д/g, 'т'],
  [/[жщч]/g, 'ш'],
  [/з/g, 'с'],
  [/(.)\1+/g, '$1'],
];

/** How a folded word sounds, roughly: vowels that are confused, voiced and voiceless pairs and doubled letters fall together. */
export function soundKey(folded: string): string {
  return SOUNDS.reduce((word, [letters, sound]) => word.replace(letters, sound), folded);
}

/** A 32-bit key of several numbers (FNV-1a). Two different tuples may share one: then a pair is compared in vain, no more. */
export function keyOf(...numbers: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const number of numbers) {
    hash = Math.imul(hash ^ (number & 0xffff), 0x01000193);
    hash = Math.imul(hash ^ (number >>> 16), 0x01000193);
  }
  return hash >>> 0;
}

/** A 32-bit key of a text. */
export function textKey(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Two million rows are more than any register; key and row then fit into one exact number. */
const ROWS = 2 ** 21;

/** Rows under keys. Sorting the numbers brings equal keys together without a map of a million strings. */
export class Blocks {
  private readonly entries: number[] = [];

  add(key: number, row: number): void {
    this.entries.push(key * ROWS + row);
  }

  /** Calls `visit` with the rows of each key that has at least two and at most `most`; each row once. */
  forEach(most: number, visit: (rows: readonly number[]) => void): void {
    const sorted = Float64Array.from(this.entries).sort();
    let rows: number[] = [];
    let current = -1;
    const flush = () => {
      if (rows.length > 1 && rows.length <= most) visit(rows);
    };
    for (const entry of sorted) {
      const key = Math.floor(entry / ROWS);
      const row = entry - key * ROWS;
      if (key !== current) {
        flush();
        rows = [];
        current = key;
      }
      if (rows.at(-1) !== row) rows.push(row);
    }
    flush();
  }
}
