import type { SheetToWrite } from '@/utils/register/workbook/write-csv';

/** Where what is found in files can go. */
export interface FileOutlets {
  copy(text: string): Promise<boolean>;
  /** Writes an .xlsx file under this name; false = it could not be written. */
  saveWorkbook(name: string, sheets: readonly SheetToWrite[]): Promise<boolean>;
  saveCsv(name: string, sheet: SheetToWrite): Promise<boolean>;
}
