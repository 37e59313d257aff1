import { RegisterProblem } from '../register-problem';
import { readSheetRows, type SheetRows } from './sheet-rows';
import { type PartReader, readDateStyles, readRelations, readSharedStrings, readWorkbookInfo } from './workbook-parts';
import { unpackParts, type ZipPart, zipParts } from './zip-parts';

export interface Sheet extends SheetRows {
  name: string;
  /** Not seen in Excel. */
  hidden: boolean;
}

export interface Workbook {
  sheets: Sheet[];
  /** Bare numbers of days count from 1904. */
  date1904: boolean;
}

/** Share of the reading that is looking up what the cells point to; the rest is the sheets. */
const LOOKING_UP = 0.3;

/**
 * The sheets of an .xlsx file, read piece by piece (docs/adr/0010-workbooks-as-a-stream.md). `onProgress` gets 0 to 1. Throws
 * `RegisterProblem`.
 */
export function readWorkbook(bytes: Uint8Array, onProgress?: (share: number) => void): Workbook {
  const parts = zipParts(bytes);
  const book = bookPath(bytes, parts);
  const info = readWorkbookInfo();
  const relations = readRelations();
  unpackInto(
    bytes,
    new Map<string, PartReader<unknown>>([
      [book, info],
      [relationsOf(book), relations],
    ]),
  );
  const { sheets, date1904 } = info.result;
  if (sheets.length === 0) throw new RegisterProblem('damaged');

  const strings = readSharedStrings();
  const styles = readDateStyles();
  const looked = new Map<string, PartReader<unknown>>();
  for (const [type, reader] of [
    ['sharedStrings', strings],
    ['styles', styles],
  ] as const) {
    const path = [...relations.result.byId.values()].find((relation) => relation.type === type)?.target;
    if (path !== undefined) looked.set(resolved(book, path), reader);
  }
  unpackInto(bytes, looked, (share) => onProgress?.(share * LOOKING_UP));

  const surroundings = { strings: strings.result, dateStyles: styles.result, date1904 };
  const readers = sheets.flatMap(({ name, relation, hidden }) => {
    const found = relations.result.byId.get(relation);
    return found === undefined || found.type !== 'worksheet'
      ? []
      : [{ name, hidden, path: resolved(book, found.target), reader: readSheetRows(surroundings) }];
  });
  unpackInto(bytes, new Map(readers.map(({ path, reader }) => [path, reader])), (share) =>
    onProgress?.(LOOKING_UP + share * (1 - LOOKING_UP)),
  );
  return { sheets: readers.map(({ name, hidden, reader }) => ({ name, hidden, ...reader.result })), date1904 };
}

/** Where the workbook is in the archive. Throws what else the archive is: .ods, .xlsb, a plain .zip. */
function bookPath(bytes: Uint8Array, parts: readonly ZipPart[]): string {
  const names = new Set(parts.map(({ name }) => name));
  const usual = 'xl/workbook.xml';
  if (names.has(usual)) return usual;
  if (names.has('xl/workbook.bin')) throw new RegisterProblem('old-xls');
  if (names.has('content.xml')) throw new RegisterProblem('open-document');
  const root = readRelations();
  unpackInto(bytes, new Map([['_rels/.rels', root]]));
  const target = [...root.result.byId.values()].find(({ type }) => type === 'officeDocument')?.target.replace(/^\//u, '');
  if (target === undefined || !names.has(target) || !/\bworkbook\b|sheet|^xl\//iu.test(target)) throw new RegisterProblem('no-table');
  return target;
}

function unpackInto(bytes: Uint8Array, readers: ReadonlyMap<string, PartReader<unknown>>, onProgress?: (share: number) => void): void {
  const begun = new Set<string>();
  unpackParts(
    bytes,
    (name) => {
      const reader = readers.get(name);
      // A path that comes twice is read once.
      if (reader === undefined || begun.has(name)) return null;
      begun.add(name);
      return reader.receive;
    },
    onProgress,
  );
}

const relationsOf = (path: string): string => path.replace(/([^/]+)$/u, '_rels/$1.rels');

/** A target of a relation as a path in the archive: absolute, or beside the part that names it. */
function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = [...from.split('/').slice(0, -1)];
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
