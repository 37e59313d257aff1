import { LONGEST_CELL } from '../register-problem';
import { xmlStream } from './xml-stream';

type Receiver = (piece: Uint8Array, last: boolean) => void;

/** What a part of the workbook was read into, and who takes its bytes. */
export interface PartReader<T> {
  readonly result: T;
  readonly receive: Receiver;
}

/** Relations of a part: target by id, and targets by the last word of the type («worksheet», «styles»). */
export interface Relations {
  readonly byId: Map<string, { type: string; target: string }>;
}

export function readRelations(): PartReader<Relations> {
  const byId: Relations['byId'] = new Map();
  const receive = xmlStream({
    open(name, attribute) {
      if (name !== 'Relationship') return;
      byId.set(attribute('Id') ?? '', { type: (attribute('Type') ?? '').replace(/^.*\//u, ''), target: attribute('Target') ?? '' });
    },
  });
  return { result: { byId }, receive };
}

export interface WorkbookInfo {
  sheets: { name: string; relation: string; hidden: boolean }[];
  /** Days count from 1904. */
  date1904: boolean;
}

export function readWorkbookInfo(): PartReader<WorkbookInfo> {
  const result: WorkbookInfo = { sheets: [], date1904: false };
  const receive = xmlStream({
    open(name, attribute) {
      if (name === 'workbookPr') result.date1904 = /^(?:1|true|on)$/iu.test(attribute('date1904') ?? '');
      if (name === 'sheet') {
        const hidden = /hidden/iu.test(attribute('state') ?? '');
        result.sheets.push({ name: attribute('name') ?? '', relation: attribute(':id') ?? attribute('id') ?? '', hidden });
      }
    },
  });
  return { result, receive };
}

/** The texts that cells point to. Readings for East Asian signs are left out. */
export function readSharedStrings(): PartReader<string[]> {
  const result: string[] = [];
  let text: string | null = null;
  let [inText, aside] = [false, 0];
  const receive = xmlStream({
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') aside += 1;
      else if (name === 't') inText = aside === 0;
    },
    text(piece) {
      if (inText && text !== null && text.length < LONGEST_CELL) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') aside -= 1;
      else if (name === 'si') {
        result.push(text ?? '');
        text = null;
      }
    },
  });
  return { result, receive };
}

/** Formats of Excel's own that show a day. */
const DATE_FORMATS: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);

/** By number of the style: whether a number in such a cell is a day. */
export function readDateStyles(): PartReader<boolean[]> {
  const result: boolean[] = [];
  const own = new Map<number, string>();
  let inCells = false;
  const receive = xmlStream({
    open(name, attribute) {
      if (name === 'numFmt') own.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const format = Number(attribute('numFmtId') ?? 0);
        result.push(own.has(format) ? showsDay(own.get(format) ?? '') : DATE_FORMATS.has(format));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return { result, receive };
}

/** «dd.mm.yyyy», «[$-419]d mmm yy»; colours, quoted words and hours are no days. */
function showsDay(format: string): boolean {
  const letters = format
    .split(';', 1)
    .join('')
    .replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '')
    .replace(/general/giu, '');
  return /[dy]|mmm/iu.test(letters);
}
