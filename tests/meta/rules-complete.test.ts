import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '@/utils/rules/registry';
import { ruleText } from '@/utils/text/ru/rules/describe-issue';
import { ruleTitles } from '@/utils/text/ru/rules/rule-titles';

const ROOT = resolve(import.meta.dirname, '../..');
/** The folders of utils/rules that hold rules; `engine` and the files beside the folders hold none. */
const folders = readdirSync(join(ROOT, 'utils/rules'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'engine')
  .map(({ name }) => name);
const folderOf = new Map(
  folders.flatMap((folder) => readdirSync(join(ROOT, 'utils/rules', folder)).map((file) => [file.replace(/\.ts$/, ''), folder] as const)),
);
const files = [...folderOf.keys()];
const sourceOf = (id: string) => readFileSync(join(ROOT, `utils/rules/${folderOf.get(id)}/${id}.ts`), 'utf8');
const testOf = (id: string) => join(ROOT, `tests/unit/rules/${folderOf.get(id)}/${id}.test.ts`);

/** What a rule's source says between `code: '…'`; codes built otherwise are held by the types. */
const codesIn = (source: string) => [...source.matchAll(/\bcode: '([^']+)'/g)].map((match) => match[1] ?? '');

describe('every rule', () => {
  it('is one file and one line of the registry, and bears the file’s name', () => {
    expect(files.length).toBeGreaterThan(40);
    expect([...RULES].map(({ id }) => id as string).sort()).toEqual(files.sort());
  });

  it.each(files)('%s says its id, needs what it stands beside, and holds no sentence', (id) => {
    const source = sourceOf(id);
    expect(source).toContain(`id: '${id}'`);
    const rule = RULES.find((entry) => entry.id === id);
    expect(rule?.needs).toContain(rule?.field);
    const code = source.replace(/\/\*\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code.match(/(?<=[:(=?,] )'[^'\n]*[а-яё]{3,}[^'\n]* [^'\n]*[а-яё]{3,}[^'\n]*'/giu) ?? []).toEqual([]);
  });

  it.each(files)('%s has its title and a sentence for each code', (id) => {
    const texts: Record<string, Record<string, unknown>> = ruleText;
    const titles: Record<string, string> = ruleTitles;
    expect(titles[id]).toMatch(/^[А-ЯЁ«]/u);
    expect(Object.keys(texts[id] ?? {}).length).toBeGreaterThan(0);
    for (const code of codesIn(sourceOf(id))) expect(Object.keys(texts[id] ?? {})).toContain(code);
  });

  it.each(files)('%s has a test table with rows that pass and a row for each code that fails', (id) => {
    expect(existsSync(testOf(id))).toBe(true);
    const test = readFileSync(testOf(id), 'utf8');
    expect(test).toMatch(/\bruleTable\(/);
    expect(test).toMatch(/passes: \[\s*\{/);
    expect(test).toMatch(/fails: \[\s*\[/);
    const texts: Record<string, Record<string, unknown>> = ruleText;
    const rows = codesTested(test);
    expect(Object.keys(texts[id] ?? {}).filter((code) => !rows.includes(code))).toEqual([]);
  });
});

/** Codes of failing rows: `[{ … }, 'code'`. */
function codesTested(test: string): string[] {
  return [...test.matchAll(/\},?\s*'([a-z-]+)'/g)].map((match) => match[1] ?? '');
}
