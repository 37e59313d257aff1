import type { SheetToWrite } from '@/utils/register/workbook/write-csv';
import type { RuleId } from '@/utils/rules/registry';
import { fieldNames } from '@/utils/text/ru/field-names';
import { FAULT_HEADINGS, registerText, severityRows } from '@/utils/text/ru/register';
import { describeIssue } from '@/utils/text/ru/rules/describe-issue';
import { ruleTitles } from '@/utils/text/ru/rules/rule-titles';
import type { RowFaults } from './check-register';
import { fullNameOf } from './twin';

/** The findings as a sheet, an issue a row, in the order in which they are shown. */
export function faultSheet(faults: readonly RowFaults[]): SheetToWrite {
  const rows = faults.flatMap(({ person, issues, texts, corrected }) =>
    issues.map((issue) => {
      const text = texts[issue.field] ?? '';
      const { fact, why, action } = describeIssue(issue, text);
      return [
        String(person.row),
        fullNameOf(person),
        fieldNames[issue.field].is,
        text,
        severityRows[issue.severity].name,
        ruleTitles[issue.rule as RuleId] ?? issue.rule,
        fact,
        [why, action].filter(Boolean).join('. '),
        issue.suggestion ?? '',
        corrected?.[issue.field] === undefined ? '' : registerText.wasInFile(corrected[issue.field] ?? ''),
      ];
    }),
  );
  return { name: registerText.faults, widths: [8, 34, 18, 28, 14, 28, 40, 50, 28, 24], rows: [[...FAULT_HEADINGS], ...rows] };
}
