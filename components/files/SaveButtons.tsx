import { Button } from '@/components/ui/Button';
import type { SheetToWrite } from '@/utils/register/workbook/write-csv';
import { filesText } from '@/utils/text/ru/files';
import type { FileOutlets } from './outlets';
import type { Said } from './ResultFrame';

export interface SaveButtonsProps {
  /** Made when it is asked for. */
  sheet(): SheetToWrite;
  fileName(ending: 'xlsx' | 'csv'): string;
  outlets: Pick<FileOutlets, 'saveWorkbook' | 'saveCsv'>;
  onSaid(said: Said): void;
}

/** What was found as a workbook, or as a text with semicolons. */
export function SaveButtons({ sheet, fileName, outlets, onSaid }: SaveButtonsProps) {
  const save = async (ending: 'xlsx' | 'csv') => {
    const name = fileName(ending);
    const good = await (ending === 'xlsx' ? outlets.saveWorkbook(name, [sheet()]) : outlets.saveCsv(name, sheet()));
    onSaid({ text: good ? filesText.saved : filesText.saveFailed, good });
  };
  return (
    <>
      <Button size="small" icon="download" onClick={() => void save('xlsx')}>
        {filesText.saveXlsx}
      </Button>
      <Button size="small" onClick={() => void save('csv')}>
        {filesText.saveCsv}
      </Button>
    </>
  );
}
