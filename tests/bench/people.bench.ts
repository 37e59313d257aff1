/**
 * False alarms on the names of people in public office, and slips that are seen when they are retyped. The lists are public and are not kept here, only what was counted of them
 * (public-people.json). To count again, check the sources out side by side into one folder:
 *   PEOPLE=<folder> npm run bench -- people
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { snapshotOf } from '@/utils/domain/card';
import { runRules } from '@/utils/rules/run-rules';
import { type Lot, TRANSCRIBERS } from '../corpus/names/transcriber/ways';

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

const FIELDS = ['lastName', 'firstName', 'middleName'] as const;
const CARDS_OF_A_WAY = 120;

/** Draws by a congruence, the same ones each time. */
function lotFrom(seed: number): Lot {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x85ebca77) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

/**
 * The same people retyped: how many slips are seen (an error or a warning anywhere on the card; a note beside the field apart), by field and by
 * way, and what is offered: right fixes, and wrong ones of the field that was mistyped or of another. Some of the others' are right: lists have slips.
 */
function slipsOf(names: readonly string[], ways: (typeof TRANSCRIBERS)[keyof typeof TRANSCRIBERS], seed: number) {
  const lot = lotFrom(seed);
  const seen: Record<string, { cards: number; alarmed: number; noted: number }> = {};
  const fixes = { right: 0, wrong: 0, wrongElsewhere: 0 };
  for (const [way, mistype] of Object.entries(ways)) {
    for (const field of FIELDS) {
      const figures = [field, `${field} ${way}`].map((key) => (seen[key] ??= { cards: 0, alarmed: 0, noted: 0 }));
      for (let made = 0, tries = 0; made < CARDS_OF_A_WAY && tries < 5000; tries += 1) {
        const [lastName = '', firstName = '', middleName = ''] = (names[lot(names.length)] ?? '').split(' ');
        const card = { lastName, firstName, middleName, noMiddleName: 'false' };
        const wrong = /^[А-ЯЁ][а-яё]{3,}$/u.test(card[field]) ? mistype(card[field], lot) : null;
        if (wrong === null || wrong === card[field]) continue;
        made += 1;
        const { issues } = runRules(snapshotOf({ ...card, [field]: wrong }), { today: '2026-11-26' });
        const alarmed = issues.some(({ severity }) => severity !== 'info');
        for (const sum of figures) {
          sum.cards += 1;
          if (alarmed) sum.alarmed += 1;
          else if (issues.some((issue) => issue.field === field)) sum.noted += 1;
        }
        for (const { field: where, suggestion } of issues) {
          if (suggestion === undefined) continue;
          if (where !== field) fixes.wrongElsewhere += 1;
          else if (suggestion === card[field]) fixes.right += 1;
          else fixes.wrong += 1;
          if (process.env.SHOW !== undefined && where === field && suggestion !== card[field]) console.log(way, card, wrong, suggestion);
        }
      }
    }
  }
  return { seed, fixes, seen };
}

const folder = process.env.PEOPLE;
if (folder === undefined) console.log(readFileSync(RECORD, 'utf8'));
else {
  const lists = namesUnder(folder);
  const all = new Set([...lists.values()].flatMap((names) => [...names]));
  // Folders are read in another order on another machine; the draws are to be the same.
  const inOrder = [...all].sort();
  const record = {
    sources: SOURCES,
    command: 'PEOPLE=<folder with the sources side by side> npm run bench -- people',
    counted: '2026-11-27',
    all: figuresOf(all),
    retyped: {
      thumb: slipsOf(inOrder, TRANSCRIBERS.thumb, 20261201),
      noise: slipsOf(inOrder, TRANSCRIBERS.noise, 20261202),
      eye: slipsOf(inOrder, TRANSCRIBERS.eye, 20261203),
    },
    lists: Object.fromEntries([...lists].map(([source, names]) => [source.replace('+', '/'), figuresOf(names)])),
  };
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
  console.log(JSON.stringify(record, null, 2));
}
