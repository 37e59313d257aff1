/**
 * Why a file cannot be read as a register. Texts: utils/text/ru/register.ts.
 * `old-xls` also stands for the binary .xlsb; `web-page` = HTML that calls itself .xls, as many systems export it;
 * `too-packed` = a small file that unpacks to hundreds of times its size.
 */
export const REGISTER_PROBLEMS = [
  'empty',
  'encrypted',
  'old-xls',
  'open-document',
  'web-page',
  'no-table',
  'damaged',
  'wrong-encoding',
  'too-large',
  'too-packed',
  'too-many-rows',
  'unreadable',
] as const;

export type ProblemCode = (typeof REGISTER_PROBLEMS)[number];

export class RegisterProblem extends Error {
  override readonly name = 'RegisterProblem';

  constructor(readonly code: ProblemCode) {
    super(code);
  }
}

/** What is still read: beyond it a browser tab runs out of memory before the table is whole. Bytes of the file, bytes unpacked; filled rows and cells. */
export const LARGEST_FILE = 100_000_000;
export const LARGEST_SHEET = 400_000_000;
export const MOST_ROWS = 300_000;
export const MOST_CELLS = 15_000_000;
/** No table of people has more columns; cells beyond are counted, not kept. */
export const WIDEST = 1000;
/** Letters of one cell; what is longer is cut, with «…» for the rest. No name and no name of a school comes near. */
export const LONGEST_CELL = 500;
