import type { SheetToWrite } from '@/utils/register/workbook/write-csv';

/** Where what is found can go. */
export interface ListsOutlets {
  copy(text: string): Promise<boolean>;
  /** Writes an .xlsx file under this name; false = it could not be written. */
  saveWorkbook(name: string, sheets: readonly SheetToWrite[]): Promise<boolean>;
}
