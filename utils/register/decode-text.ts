import { RegisterProblem } from './register-problem';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'ibm866' | 'koi8-r';

/** What tells the old Russian encodings apart is looked for in so many bytes. */
const SAMPLE = 64_000;
const OLD_ENCODINGS = ['windows-1251', 'ibm866', 'koi8-r'] as const;

/**
 * The text of a file in UTF-8, UTF-16 or an old Russian encoding, whichever fits; a byte order mark is taken off.
 * Throws `wrong-encoding` when none fits, or when the letters were lost before (question marks, text decoded twice), `no-table` for binary data.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) throw new RegisterProblem('no-table');
  if (lettersAreLost(text.slice(0, SAMPLE))) throw new RegisterProblem('wrong-encoding');
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = bytes.subarray(0, 400);
  if (zeros.filter((byte, index) => index % 2 === 1 && byte < 5).length > zeros.length * 0.4) return 'utf-16le';
  if (isUtf8(bytes)) return 'utf-8';
  const sample = bytes.subarray(0, SAMPLE);
  const [best] = OLD_ENCODINGS.map((encoding) => ({ encoding, fits: fitness(new TextDecoder(encoding).decode(sample)) })).sort(
    (left, right) => right.fits - left.fits,
  );
  if (best === undefined || best.fits <= 0) throw new RegisterProblem('wrong-encoding');
  return best.encoding;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** How much a text looks like Russian: small letters after letters speak for it, a capital inside a word and odd signs against. */
function fitness(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/(?<=[А-Яа-яЁё])[а-яё]/gu) - 3 * count(/(?<=[а-яё])[А-ЯЁ]/gu) - 3 * count(/[^\x20-\x7e\s\p{Script=Cyrillic}«»№–—…°§©®]/gu);
}

/** «Р¤Р°РјРёР»РёСЏ», «�������», «???????»: no decoding brings these back. */
function lettersAreLost(text: string): boolean {
  const words = text.match(/\p{L}/gu)?.length ?? 0;
  const twice = text.match(/[РС][\u0400-\u040f\u0450-\u045f\u0490-\u04ff°±²³´µ¶·¸»¤¦§¨©«¬®ё]/gu)?.length ?? 0;
  const lost = text.match(/\ufffd|\?{4,}/gu)?.length ?? 0;
  return (words > 0 && twice * 4 > words) || (lost > 3 && lost * 5 > words);
}
