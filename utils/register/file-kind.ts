import type { ProblemCode } from './register-problem';

export type FileKind = 'zip' | 'text' | ProblemCode;

/** Beginnings of files that are certainly no table: PDF, PNG, JPEG, GIF, RAR, 7z, RTF. */
const NO_TABLES = ['25504446', '89504e47', 'ffd8ff', '47494638', '52617221', '377abcaf', '7b5c727466'];
/** The container of Office before 2007; a password-protected .xlsx sits in it too, as a stream of this name. */
const OLD_OFFICE = 'd0cf11e0a1b11ae1';
const ENCRYPTED_STREAM = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** What a file is, by its first bytes: the name's ending is not asked, for exports lie about it. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const head = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (head.startsWith('504b0304')) return 'zip';
  if (head === OLD_OFFICE) return holds(bytes, ENCRYPTED_STREAM) ? 'encrypted' : 'old-xls';
  if (NO_TABLES.some((start) => head.startsWith(start))) return 'no-table';
  return 'text';
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
