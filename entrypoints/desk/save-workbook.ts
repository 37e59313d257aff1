import { type SheetToWrite, writeCsv } from '@/utils/register/workbook/write-csv';
import { saveFile } from './save-file';

/** Writes the sheets in a thread of its own and hands the file to the user. Out: whether that went well. */
export function saveWorkbook(name: string, sheets: readonly SheetToWrite[]): Promise<boolean> {
  const worker = new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module', name: 'workbook' });
  const written = new Promise<boolean>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
      saveFile(name, data);
      resolve(true);
    });
    worker.addEventListener('error', () => resolve(false));
  });
  worker.postMessage(sheets);
  return written.finally(() => worker.terminate());
}

/** The same for one sheet as text. */
export async function saveCsv(name: string, { rows }: SheetToWrite): Promise<boolean> {
  saveFile(name, new Blob([writeCsv(rows)], { type: 'text/csv' }));
  return true;
}
