import type { SheetToWrite } from '@/utils/register/workbook/write-workbook';
import { saveFile } from './save-file';

/** Writes the sheets in a thread of its own and hands the file to the user. Out: whether that went well. */
export function saveWorkbook(name: string, sheets: readonly SheetToWrite[]): Promise<boolean> {
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' });
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
