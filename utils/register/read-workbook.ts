import { type Unzipped, unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { formatRuDate } from '@/utils/domain/ru-date';
import { LARGEST_SHEET, RegisterProblem } from './register-problem';

export interface Sheet {
  name: string;
  /** Row n of the sheet stands at n - 1; all cells are text, dates are ДД.ММ.ГГГГ. */
  rows: string[][];
}

/**
 * The sheets of an .xlsx file. Texts as stored, spaces and all; a number is its digits (what leading zeros it was shown with is not in the file),
 * a date cell is ДД.ММ.ГГГГ. Throws `RegisterProblem`.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const parts = unpack(bytes);
  const names = Object.keys(parts);
  if (!names.includes('xl/workbook.xml')) throw new RegisterProblem(kindOfArchive(bytes));
  try {
    // docs/adr/0006-register-files.md: stored anew without compression, or the library would unpack in workers made of blobs, which the CSP forbids.
    const stored = zipSync(parts, { level: 0 });
    const sheets = await readXlsxFile(stored.buffer as ArrayBuffer, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: (data as unknown[][]).map((row) => row.map(cellText)) }));
  } catch {
    throw new RegisterProblem('damaged');
  }
}

function unpack(bytes: Uint8Array): Unzipped {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.(?:xml|rels)$/u.test(name)) return false;
        total += originalSize;
        if (total > LARGEST_SHEET) throw new RegisterProblem('too-large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof RegisterProblem ? error : new RegisterProblem('damaged');
  }
}

/** What else comes as an archive: .ods, .xlsb, a plain .zip. */
function kindOfArchive(bytes: Uint8Array): 'open-document' | 'old-xls' | 'no-table' {
  const names: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  if (names.includes('xl/workbook.bin')) return 'old-xls';
  return names.includes('content.xml') ? 'open-document' : 'no-table';
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : formatRuDate(cell.toISOString().slice(0, 10));
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
