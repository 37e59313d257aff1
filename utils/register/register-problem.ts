/**
 * Why a file cannot be read as a register. Texts: utils/text/ru/register.ts.
 * `old-xls` also stands for the binary .xlsb; `web-page` = HTML that calls itself .xls, as many systems export it.
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

/** What is still read: beyond it a browser tab runs out of memory before the table is whole. Bytes; rows of the sheet. */
export const LARGEST_FILE = 100_000_000;
export const LARGEST_SHEET = 400_000_000;
export const MOST_ROWS = 300_000;
