import type { SheetToWrite } from '@/utils/register/workbook/write-csv';
import { writeWorkbook } from '@/utils/register/workbook/write-workbook';

/** One workbook, then it is done. */
addEventListener(
  'message',
  ({ data }: MessageEvent<readonly SheetToWrite[]>) => void writeWorkbook(data).then((file) => postMessage(file)),
);
