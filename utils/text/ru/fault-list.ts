import type { FieldId } from '@/utils/domain/card';
import type { Person } from '@/utils/domain/person';
import type { Issue } from '@/utils/rules/types';
import { registerText } from './register';
import { describeIssue } from './rules/describe-issue';

/** A row at fault, with the texts of the fields that its issues stand beside; `row` is its place in the file. */
interface FaultyRow {
  person: Pick<Person, 'lastName' | 'firstName' | 'middleName'> & { row: number };
  issues: readonly Issue[];
  texts: Partial<Record<FieldId, string>>;
}

/** The rows as plain text for the colleagues who mend them: row, person, one line for each issue. Without СНИЛС, birth date and e-mail. */
export function faultListText(fileName: string, faults: readonly FaultyRow[]): string {
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
