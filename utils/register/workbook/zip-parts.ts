import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { LARGEST_SHEET, RegisterProblem } from '../register-problem';

/** So much of the archive is unpacked at a time. */
const SLICE = 1 << 18;
/**
 * Tables are packed to a tenth or a thirtieth, empty formatted rows to a hundredth. What shrinks further and is large is made to fill the
 * memory; a small one does no harm.
 */
const HIGHEST_RATIO = 200;
const HARMLESS = 20_000_000;

export interface ZipPart {
  /** Path with forward slashes. */
  name: string;
  size: number;
}

/** The parts of an archive by its directory. Throws `damaged` without one, `too-packed` or `too-large` before anything is unpacked. */
export function zipParts(bytes: Uint8Array): ZipPart[] {
  const parts: ZipPart[] = [];
  let total = 0;
  try {
    unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        parts.push({ name: slashed(name), size: originalSize });
        if (!isXml(name)) return false;
        if (originalSize > HARMLESS && originalSize > size * HIGHEST_RATIO) throw new RegisterProblem('too-packed');
        total += originalSize;
        return false;
      },
    });
  } catch (error) {
    throw error instanceof RegisterProblem ? error : new RegisterProblem('damaged');
  }
  if (total > LARGEST_SHEET) throw new RegisterProblem('too-large');
  return parts;
}

const slashed = (name: string): string => name.replaceAll('\\', '/');
const isXml = (name: string): boolean => /\.(?:xml|rels)$/iu.test(name);

/**
 * Unpacks the parts for which `receiverOf` gives a receiver, piece by piece and one after the other, never the whole. Sizes that the directory
 * declares are not believed. `onProgress` gets the share of the archive that is behind, 0 to 1. Throws `RegisterProblem`.
 */
export function unpackParts(
  bytes: Uint8Array,
  receiverOf: (name: string) => ((piece: Uint8Array, last: boolean) => void) | null,
  onProgress?: (share: number) => void,
): void {
  let read = 0;
  let problem: unknown = null;
  const unzip = new Unzip((file) => {
    const receive = receiverOf(slashed(file.name));
    if (receive === null) return;
    let [written, begun] = [0, read];
    file.ondata = (error, piece, last) => {
      if (problem !== null) return;
      try {
        if (error) throw new RegisterProblem('damaged');
        written += piece.length;
        if (written > LARGEST_SHEET) throw new RegisterProblem('too-large');
        if (written > HARMLESS && written > (read + SLICE - begun) * HIGHEST_RATIO) throw new RegisterProblem('too-packed');
        receive(piece, last);
      } catch (thrown) {
        problem = thrown;
      }
    };
    begun = read;
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (read = 0; read < bytes.length; read += SLICE) {
      unzip.push(bytes.subarray(read, read + SLICE), read + SLICE >= bytes.length);
      if (problem !== null) break;
      onProgress?.(Math.min(1, (read + SLICE) / bytes.length));
    }
  } catch {
    problem ??= new RegisterProblem('damaged');
  }
  if (problem !== null) throw problem instanceof RegisterProblem ? problem : new RegisterProblem('damaged');
}
