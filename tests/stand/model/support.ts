/** What the support form holds. */
export interface SupportRequest {
  kind: string;
  text: string;
  name: string;
  email: string;
  school: string;
  file: string;
}

export const EMPTY_REQUEST: SupportRequest = { kind: '', text: '', name: '', email: '', school: '', file: '' };

export function isComplete({ kind, text, name, email, school, file }: SupportRequest): boolean {
  return [kind, text, name, email, school].every((part) => part.trim() !== '') && file.length <= 200;
}

/** Names of the organisations that hold this text. */
export function schoolsLike(text: string, organizations: readonly { name: string }[]): string[] {
  const wanted = text.trim().toLocaleLowerCase('ru');
  return organizations.map(({ name }) => name).filter((name) => name.toLocaleLowerCase('ru').includes(wanted));
}
