import type { KeepOutcome, SentRow } from '@/utils/app/lists/sent-list';
import type { SheetToWrite } from '@/utils/register/workbook/write-csv';

/** Where what is found can go. */
export interface ListsOutlets {
  copy(text: string): Promise<boolean>;
  /** Keeps what was sent in session memory, so that each card is compared by itself. */
  keepSent(rows: readonly SentRow[]): Promise<KeepOutcome>;
  forgetSent(): Promise<boolean>;
  /** Writes an .xlsx file under this name; false = it could not be written. */
  saveWorkbook(name: string, sheets: readonly SheetToWrite[]): Promise<boolean>;
}
