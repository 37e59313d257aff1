import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Firefox keeps its sessions as one LZ4 block behind these eight bytes and a length of four. */
const MOZ_LZ4 = Buffer.from('mozLz40\0');

/** Undoes one LZ4 block (lz4_Block_format.md of the LZ4 project). */
function unpackLz4(packed: Buffer, size: number): Buffer {
  const out = Buffer.alloc(size);
  let [from, to] = [0, 0];
  const more = (length: number) => {
    let [total, byte] = [length, length === 15 ? 255 : 0];
    while (byte === 255) {
      byte = packed[from++] ?? 0;
      total += byte;
    }
    return total;
  };
  while (from < packed.length) {
    const token = packed[from++] ?? 0;
    const literals = more(token >> 4);
    packed.copy(out, to, from, from + literals);
    [from, to] = [from + literals, to + literals];
    if (from >= packed.length) break;
    const offset = packed.readUInt16LE(from);
    from += 2;
    for (let left = more(token & 15) + 4; left > 0; left -= 1) {
      out[to] = out[to - offset] ?? 0;
      to += 1;
    }
  }
  return out;
}

function readable(file: string): Buffer {
  const bytes = readFileSync(file);
  return bytes.subarray(0, 8).equals(MOZ_LZ4) ? unpackLz4(bytes.subarray(12), bytes.readUInt32LE(8)) : bytes;
}

/** As texts stand in files: UTF-8, UTF-16, escaped in JSON, and in an address. */
const writings = (word: string): Buffer[] => [
  Buffer.from(word, 'utf8'),
  Buffer.from(word, 'utf16le'),
  Buffer.from([...word].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')),
  Buffer.from(encodeURIComponent(word)),
];

/** Every file below a folder in which one of the words stands, in clear or as browsers write it: «file: word». */
export function findInFolder(folder: string, words: readonly string[]): string[] {
  const wanted = words.map((word) => ({ word, writings: writings(word) }));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const file = join(folder, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return [];
    const bytes = readable(file);
    return wanted.filter((one) => one.writings.some((writing) => bytes.includes(writing))).map(({ word }) => `${name}: ${word}`);
  });
}
