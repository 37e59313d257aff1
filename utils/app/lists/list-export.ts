import { COMPARED_FIELDS } from '@/utils/domain/compare-card';
import type { SheetToWrite } from '@/utils/register/workbook/write-csv';
import { differenceNames } from '@/utils/text/ru/comparison';
import { fieldNames } from '@/utils/text/ru/field-names';
import { BLANK_HEADINGS, EXPORT_HEADINGS, listsText, verdictText } from '@/utils/text/ru/lists';
import type { ListResult } from './compare-lists';
import { searchTextOf } from './list-view';

/** The results as a sheet, a person a row, in the order in which they are shown. */
export function resultSheet(results: readonly ListResult[]): SheetToWrite {
  const rows = results.map((result) => {
    const { verdict, register, sent, differences, lacking, unseen, disagree } = result;
    const values = (row: ListResult['register']) => COMPARED_FIELDS.map((field) => row?.values[field] ?? '');
    const told = [
      ...differences.map((difference) => `${fieldNames[difference.field].is}: ${differenceNames(difference.parts)}`),
      ...(lacking.length > 0 ? [listsText.lacking(lacking)] : []),
      ...(disagree.length > 0 ? [listsText.disagree(disagree)] : []),
      ...(unseen.length > 0 ? [listsText.unseen(unseen)] : []),
    ];
    return [
      verdictText[verdict].name,
      verdictText[verdict].todo,
      ...values(register),
      ...values(sent),
      told.join('; '),
      searchTextOf(result),
      register === null ? '' : String(register.row),
      sent === null ? '' : String(sent.row),
    ];
  });
  const widths = [16, 40, 18, 14, 18, 13, 26, 16, 18, 14, 18, 13, 26, 16, 50, 18, 10, 10];
  return { name: listsText.title, widths, rows: [[...EXPORT_HEADINGS], ...rows] };
}

/** The blank to send out: headings that are read without a question. */
export const blankSheet = (): SheetToWrite => ({
  name: listsText.blankSheet,
  widths: [20, 16, 20, 20, 32, 20],
  rows: [[...BLANK_HEADINGS]],
});
