import { formatRuDate } from '@/utils/domain/ru-date';
import { LONGEST_CELL, MOST_CELLS, MOST_ROWS, RegisterProblem, WIDEST } from '../register-problem';
import type { PartReader } from './workbook-parts';
import { xmlStream } from './xml-stream';

export interface SheetRows {
  /** Row n of the sheet stands at n - 1; blank rows are empty, trailing ones are left out. */
  rows: string[][];
  /** Filled cells further to the right than any table of people goes; they are not kept. */
  far: number;
}

export interface SheetSurroundings {
  strings: readonly string[];
  dateStyles: readonly boolean[];
  date1904: boolean;
}

const DAY = 86_400_000;
const ZERO = Date.UTC(1899, 11, 30);
const ZERO_1904 = Date.UTC(1904, 0, 1);
/** The last row of Excel. */
const LAST_ROW = 1_048_576;
const EMPTY: string[] = [];
/** What Excel shows where there is no value: never taken for an empty cell. */
const NO_VALUE = '#Н/Д';

/**
 * The filled cells of a sheet as text: strings as stored, a number as its digits, a number in a date format as ДД.ММ.ГГГГ, a formula that nobody has worked out as «#Н/Д». What counts is
 * what is filled: a lone blank in the last cell of the sheet costs nothing. Throws `too-many-rows`, `too-large` beyond the limits.
 */
export function readSheetRows({ strings, dateStyles, date1904 }: SheetSurroundings): PartReader<SheetRows> {
  const result: SheetRows = { rows: [], far: 0 };
  const cell = { row: 0, column: 0, type: '', style: 0, text: '', formula: false };
  let [row, column, filledRows, cells] = [0, 0, 0, 0];
  let current: string[] | null = null;
  let taking = false;
  let aside = 0;

  const keep = (text: string): void => {
    // Blanks alone are nothing.
    if (text.trim() === '') return;
    if (cell.column >= WIDEST) {
      result.far += 1;
      return;
    }
    cells += 1;
    if (cells > MOST_CELLS) throw new RegisterProblem('too-large');
    if (current === null) {
      filledRows += 1;
      if (filledRows > MOST_ROWS) throw new RegisterProblem('too-many-rows');
      if (cell.row >= LAST_ROW) throw new RegisterProblem('damaged');
      current = [];
      while (result.rows.length < cell.row) result.rows.push(EMPTY);
      result.rows[cell.row] = current;
    }
    while (current.length < cell.column) current.push('');
    current[cell.column] = text;
  };

  const receive = xmlStream({
    open(name, attribute) {
      if (name === 'row') {
        const number = Number(attribute('r') ?? row + 1);
        row = Number.isInteger(number) && number > 0 ? number : row + 1;
        column = 0;
        current = null;
      } else if (name === 'c') {
        cell.row = row - 1;
        cell.column = columnOf(attribute('r') ?? '') ?? column;
        column = cell.column + 1;
        cell.type = attribute('t') ?? 'n';
        cell.style = Number(attribute('s') ?? -1);
        cell.text = '';
        cell.formula = false;
      } else if (name === 'v' || name === 't') taking = aside === 0;
      else if (name === 'f') cell.formula = true;
      else if (name === 'rPh') aside += 1;
    },
    text(piece) {
      if (taking && cell.text.length < LONGEST_CELL) cell.text += piece;
    },
    close(name) {
      if (name === 'v' || name === 't') taking = false;
      else if (name === 'rPh') aside -= 1;
      else if (name === 'c' && cell.formula && cell.text === '' && cell.type !== 'str') keep(NO_VALUE);
      else if (name === 'c' && cell.text !== '') keep(shorn(cellText()));
    },
  });

  function cellText(): string {
    const { type, text, style } = cell;
    if (type === 's') return strings[Number(text)] ?? '';
    if (type === 'b') return text.trim() === '1' ? 'true' : 'false';
    if (type !== 'n') return text;
    const number = Number(text);
    if (!Number.isFinite(number)) return text;
    if (dateStyles[style] && number >= 1) return dayText(number, date1904) ?? plainDigits(text, number);
    return plainDigits(text, number);
  }

  return { result, receive };
}

/** «_x000D_» is how a workbook writes a sign that XML cannot hold. */
const shorn = (text: string): string => {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.length > LONGEST_CELL ? `${plain.slice(0, LONGEST_CELL)}…` : plain;
};

/** Digits as stored; «1.1E10» and «0.30000000000000004» as a sheet shows them. */
function plainDigits(text: string, number: number): string {
  const bare = text.trim();
  return /^-?\d+$/u.test(bare) ? bare : String(Number(number.toPrecision(15)));
}

function dayText(number: number, date1904: boolean): string | null {
  const time = (date1904 ? ZERO_1904 : ZERO) + Math.floor(number) * DAY;
  const date = new Date(time);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 ? null : formatRuDate(date.toISOString().slice(0, 10));
}

/** AB12 → 27; undefined when the cell does not say where it stands. */
function columnOf(place: string): number | undefined {
  let column = 0;
  let at = 0;
  for (; at < place.length && at < 4; at += 1) {
    const letter = place.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return at === 0 ? undefined : column - 1;
}
