import type { SheetToWrite } from '@/utils/register/workbook/write-csv';

/** Where what is found can go. */
export interface RegisterOutlets {
  copy(text: string): Promise<boolean>;
  /** Writes a file under this name; false = it could not be written. */
  saveWorkbook(name: string, sheets: readonly SheetToWrite[]): Promise<boolean>;
  saveCsv(name: string, sheet: SheetToWrite): Promise<boolean>;
  /** YYYY-MM-DD in Perm, for the name of a file. */
  today(): string;
}
