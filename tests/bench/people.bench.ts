/**
 * False alarms on the names of people in public office. The lists are public and are not kept here, only what was counted of them
 * (public-people.json). To count again, check the sources out side by side into one folder:
 *   PEOPLE=<folder> npm run bench -- people
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { snapshotOf } from '@/utils/domain/card';
import { runRules } from '@/utils/rules/run-rules';

const RECORD = resolve(import.meta.dirname, '../../tests/bench/public-people.json');
/** Public repositories with lists of deputies and candidates, and the commits that were counted. */
const SOURCES = {
  'infoculture/opengosduma': '4715ff06635b6db4c34fc01948a0bb35e37ec55f',
  'stereodenis/deputatvrn': 'a5a6a55f4101047c6550b6e053702e1575608319',
  'MoDDyDaN/gosdoom': 'e7ec51d679154c827bf4dd093a02d90474627cc7',
};
const LONGEST_FILE = 20_000_000;
/** «Фамилия Имя Отчество» as lists have it. */
const FULL_NAME =
  /(?<!\p{L})(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+(?:[ое]вич|[ое]вна|ьич|ична|[мкт]ич))(?!\p{L})/gu;

/** Every name of the files under a folder, once, by its source: the first folder on the way. */
function namesUnder(folder: string): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const source of readdirSync(folder).sort()) {
    const found = new Set<string>();
    for (const file of readdirSync(join(folder, source), { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, source, file);
      if (!statSync(path).isFile() || statSync(path).size > LONGEST_FILE) continue;
      for (const [name] of readFileSync(path, 'utf8').matchAll(FULL_NAME)) if (/^[А-Яа-яЁё -]+$/u.test(name)) found.add(name);
    }
    names.set(source, found);
  }
  return names;
}

/** What is said of a list: alarms by rule, notes, and proposals, which are all wrong where the names are right. */
function figuresOf(names: ReadonlySet<string>) {
  const alarms: Record<string, number> = {};
  let [alarmed, noted, proposals] = [0, 0, 0];
  for (const name of names) {
    const [lastName = '', firstName = '', middleName = ''] = name.split(' ');
    const { issues } = runRules(snapshotOf({ lastName, firstName, middleName, noMiddleName: 'false' }), { today: '2026-11-26' });
    const faults = issues.filter(({ severity }) => severity !== 'info');
    if (faults.length > 0) alarmed += 1;
    else if (issues.length > 0) noted += 1;
    if (issues.some(({ suggestion }) => suggestion !== undefined)) proposals += 1;
    for (const kind of new Set(faults.map(({ rule, code }) => `${rule}/${code}`))) alarms[kind] = (alarms[kind] ?? 0) + 1;
    if (process.env.SHOW !== undefined && faults.length > 0) console.log(name, faults);
  }
  return { people: names.size, alarmed, share: Number((alarmed / names.size).toFixed(4)), noted, proposals, alarms };
}

const folder = process.env.PEOPLE;
if (folder === undefined) console.log(readFileSync(RECORD, 'utf8'));
else {
  const lists = namesUnder(folder);
  const all = new Set([...lists.values()].flatMap((names) => [...names]));
  const record = {
    sources: SOURCES,
    command: 'PEOPLE=<folder with the sources side by side> npm run bench -- people',
    counted: '2026-11-27',
    all: figuresOf(all),
    lists: Object.fromEntries([...lists].map(([source, names]) => [source.replace('+', '/'), figuresOf(names)])),
  };
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
  console.log(JSON.stringify(record, null, 2));
}
