import type { RowFaults } from '@/utils/app/register/check-register';
import { registerText } from './register';
import { describeIssue } from './rules/describe-issue';

/** The rows as plain text for the colleagues who mend them: row, person, one line for each issue. Without СНИЛС, birth date and e-mail. */
export function faultListText(fileName: string, faults: readonly RowFaults[]): string {
  const rows = faults.map(({ person, issues, texts }) => {
    const name = [person.lastName, person.firstName, person.middleName].filter(Boolean).join(' ') || registerText.nameless;
    const lines = issues.map((issue) => {
      const { fact, action } = describeIssue(issue, texts[issue.field] ?? '');
      return `- ${fact}${action === '' ? '' : `. ${action}`}`;
    });
    return [`${registerText.row(person.row)}. ${name}`, ...lines].join('\n');
  });
  return [registerText.listTitle(fileName, faults.length), ...rows].join('\n\n');
}
