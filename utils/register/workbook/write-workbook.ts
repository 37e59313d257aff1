import writeXlsx from 'write-excel-file/universal';
import { harmless, type SheetToWrite } from './write-csv';

/** An .xlsx file in which every cell is a text; leading zeros stay, formulas are none. */
export function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Blob> {
  return writeXlsx(
    sheets.map(({ name, widths, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      data: rows.map((row, at) =>
        row.map((text) => ({ value: harmless(text), type: String, wrap: true, ...(at === 0 ? { fontWeight: 'bold' as const } : {}) })),
      ),
    })),
  ).toBlob();
}
