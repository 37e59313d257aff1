import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One file that is laid anew, or one existing file with a place added. Paths are relative to the project's folder. */
export type Change = { file: string; create: string } | { file: string; edit(text: string): string };

/** What stands for a thought that only the author can have; a meta test finds it as long as it is left (tests/meta/drafts.test.ts). */
export const DRAFT = 'ЧЕРНОВИК';

/** Makes the changes; nothing is written when one of them cannot be made. Hands back the files touched. Throws one sentence. */
export function make(root: string, changes: readonly Change[]): string[] {
  const written = changes.map((change) => {
    const path = join(root, change.file);
    if ('create' in change) {
      if (existsSync(path)) throw new Error(`${change.file} уже есть.`);
      return { path, text: change.create };
    }
    const before = readFileSync(path, 'utf8');
    return { path, text: change.edit(before) };
  });
  for (const { path, text } of written) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return changes.map(({ file }) => file);
}

/** Adds a line before the end of the list or table that begins with `opening` and ends at the first `]` or `}` at the start of a line. */
export function addTo(opening: string, line: string): (text: string) => string {
  return (text) => {
    const start = text.indexOf(opening);
    if (start < 0) throw new Error(`Не нашёл «${opening}»: файл изменился, добавьте строку «${line.trim()}» сами.`);
    const sameLine = /^[^\n]*?\](?= as const)/.exec(text.slice(start));
    if (sameLine) {
      const end = start + sameLine[0].length - 1;
      return `${text.slice(0, end)}, ${line.trim().replace(/,$/, '')}${text.slice(end)}`;
    }
    const end = start + text.slice(start).search(/\n[\]}]/) + 1;
    return `${text.slice(0, end)}${line}\n${text.slice(end)}`;
  };
}

/** Adds an import before the first one; the formatter puts it in its place. */
export const addImport =
  (line: string) =>
  (text: string): string =>
    `${line}\n${text}`;

/** `name-double` → `nameDouble` */
export const camel = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Several edits of one file, one after the other. */
export const inTurn =
  (...edits: ((text: string) => string)[]) =>
  (text: string): string =>
    edits.reduce((now, edit) => edit(now), text);
