import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What code and documents cite must be in the repository: files, headings, numbers of decisions. */

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);

const tracked = [...git('ls-files'), ...git('ls-files', '--others', '--exclude-standard')].filter((file) => existsSync(join(ROOT, file)));
const files = new Set(tracked);
const adrs = tracked.filter((file) => /^docs\/adr\/\d{4}-/.test(file));
const statusOf = (adr: string) => /^Status: (.+)\.$/m.exec(read(adr))?.[1] ?? '';
const isHistory = (file: string) => adrs.includes(file) && !/^accepted, [^;]*$/.test(statusOf(file));

/** Everything in which a person or a program is sent somewhere. A superseded decision speaks of files that have gone, and this test of files that never were. */
const citing = tracked.filter(
  (file) => /\.(?:tsx?|mjs|md|css)$|^biome\.json$/.test(file) && !isHistory(file) && file !== 'tests/meta/citations.test.ts',
);

/** A path from the root is one of these folders and a name with an ending. */
const PATH =
  /(?<![\w./@-])((?:\.\.\/)*(?:components|docs|entrypoints|public|scripts|tests|utils)\/[\w./-]+\.(?:tsx?|mjs|md|css|json|html|png|svg|txt))\b/g;
/** A test or document named without its folder. */
const NAME = /(?<![\w./@-])((?:[\w-]+\/)*(?:[\w-]+\.(?:test\.tsx?|spec\.ts|bench\.ts)|(?:[A-Z]|\d{4}-)[\w-]*\.md))\b/g;
/** `docs/domain.md 3`, `docs/domain.md, section 3`, `docs/domain.md 6.1`, `docs/interface.md, principle 4`, `docs/tickets.md, «Kinds»`. */
const PLACE = /docs\/([a-z-]+)\.md(?:,? (?:section )?(\d+)(?:\.(\d+))?(?![\d:])|, principle (\d+)|, «([^»]+)»)/g;

const withoutCode = (file: string) => (file.endsWith('.md') ? read(file).replace(/^```[\s\S]*?^```/gm, '') : read(file));
const stands = (path: string, from: string) =>
  files.has(normalize(path)) || files.has(normalize(join(dirname(from), path))) || tracked.some((file) => file.endsWith(`/${path}`));

function citations(pattern: RegExp): { file: string; match: RegExpMatchArray }[] {
  return citing.flatMap((file) => [...withoutCode(file).matchAll(pattern)].map((match) => ({ file, match })));
}
const told = (broken: { file: string; match: RegExpMatchArray }[]) => broken.map(({ file, match }) => `${file}: ${match[0]}`);

/** Item `number` of the numbered list under a heading. */
function hasItem(text: string, heading: RegExp, number: string): boolean {
  const [, ...sections] = text.split(/^## /m);
  return sections.some((section) => heading.test(section) && new RegExp(`^${number}\\. `, 'm').test(section));
}

function standsIn(match: RegExpMatchArray): boolean {
  const [, name, section, item, principle, heading] = match;
  const file = `docs/${name}.md`;
  if (!files.has(file)) return false;
  const text = read(file);
  if (principle) return hasItem(text, /^Principles/, principle);
  if (heading) return text.split('\n').includes(`## ${heading}`);
  if (item) return hasItem(text, new RegExp(`^${section}\\. `), item);
  return new RegExp(`^## ${section}\\. `, 'm').test(text);
}

describe('what is cited', () => {
  it('is looked for where it is', () => {
    expect(citing.length).toBeGreaterThan(300);
    expect(citations(PATH).length).toBeGreaterThan(40);
    expect(citations(PLACE).length).toBeGreaterThan(30);
    expect(standsIn([...'docs/domain.md 9'.matchAll(PLACE)][0] as RegExpMatchArray)).toBe(false);
    expect(standsIn([...'docs/domain.md 6.9'.matchAll(PLACE)][0] as RegExpMatchArray)).toBe(false);
    expect(stands('docs/nowhere.md', 'README.md')).toBe(false);
  });

  it('stands in the repository: paths', () => {
    expect(told(citations(PATH).filter(({ file, match }) => !stands(match[1] ?? '', file)))).toEqual([]);
  });

  it('stands in the repository: tests and documents by name', () => {
    expect(told(citations(NAME).filter(({ file, match }) => !stands(match[1] ?? '', file)))).toEqual([]);
  });

  it('stands in its document: sections, items and headings', () => {
    expect(told(citations(PLACE).filter(({ match }) => !standsIn(match)))).toEqual([]);
  });

  it('stands behind every link of a document', () => {
    const links = citing
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => [...withoutCode(file).matchAll(/\]\(((?!https?:|#)[^)\s]+)\)/g)].map((match) => ({ file, match })));
    expect(links.length).toBeGreaterThan(10);
    const broken = links.filter(({ file, match }) => {
      const path = join(dirname(file), (match[1] ?? '').replace(/#.*/, ''));
      return !existsSync(join(ROOT, path));
    });
    expect(told(broken)).toEqual([]);
  });
});

describe('decisions', () => {
  const numbers = adrs.map((file) => Number(file.slice('docs/adr/'.length, 'docs/adr/0000'.length)));

  it('are numbered without a gap, and every number that is cited is one of them', () => {
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const cited = [...citing, ...adrs].flatMap((file) => {
      const inDecisions = file.startsWith('docs/adr/') ? /\b(00\d\d)\b|\bADR (\d+)\b/g : /docs\/adr\/(\d{4})|\bADR (\d+)\b/g;
      return [...read(file).matchAll(inDecisions)].map((match) => ({ file, number: Number(match[1] ?? match[2]) }));
    });
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter(({ number }) => !numbers.includes(number))).toEqual([]);
  });

  it('have a status and a line in the index that says the same', () => {
    const index = read('docs/adr/README.md');
    for (const adr of adrs) {
      const status = statusOf(adr);
      expect(status, adr).toMatch(/^(?:accepted|superseded by \d{4}(?: and \d{4})?), \d\d\.\d\d\.\d{4}(?:; [a-z ]*superseded by \d{4})?$/);
      const [, number, title] = /^# (\d+)\. (.+)/.exec(read(adr)) ?? [];
      expect(index).toContain(`- [${number}. ${title}](${adr.slice('docs/adr/'.length)}): ${status}\n`);
    }
  });
});
