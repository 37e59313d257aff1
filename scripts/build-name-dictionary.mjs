/**
 * Builds `utils/domain/names/first-names.generated.ts` from our own lists (scripts/names/*.txt) and the packages
 * `sex-by-russian-name` and `ru-names` (MIT, see docs/third-party.md).
 *
 *   node scripts/build-name-dictionary.mjs          writes the file
 *   node scripts/build-name-dictionary.mjs --check  fails if the file is not what the sources give
 *
 * Our lists win: they know gender, ё and how common a name is. The packages only add rare names; what drop.txt, diminutives.txt,
 * and borne.txt hold is left out of them: the names of borne.txt are kept as a set, which comes after the first mark (build-surname-model.mjs).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = resolve(import.meta.dirname, '..');
const LISTS = ['russian', 'church', 'volga', 'region', 'finno-ugric', 'caucasus', 'central-asia', 'foreign', 'documented'];
const TARGET = resolve(ROOT, 'utils/domain/names/first-names.generated.ts');
const NAME = /^(?:[А-ЯЁ][а-яё]*|[а-яё]+)(?:-[А-ЯЁ]?[а-яё]+)*$/u;
const require = createRequire(import.meta.url);

const fold = (word) => word.toLowerCase().replaceAll('ё', 'е');
const read = (name) => readFileSync(resolve(ROOT, 'scripts/names', `${name}.txt`), 'utf8');
const lines = (name) =>
  read(name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The dictionary as a source file, and its names; `without`: lists of scripts/names that are left out of it (build-borne-names.mjs). */
export function nameDictionary(without = []) {
  /** key → { word, male, female, russian }: how common as a man's and as a woman's name (0 = not one … 4 = very common). */
  const names = new Map();

  /** «*», «+» and no mark as a number: what is common among a people is rarer in the land than what is common in Russian families. */
  function commonness(mark, list) {
    if (mark === '*') return 4;
    return (mark === '+' ? 2 : 1) + (list === 'russian' ? 1 : 0);
  }

  function add(word, gender, common, list) {
    const key = fold(word);
    const known = names.get(key) ?? { word: word.toLowerCase(), male: 0, female: 0, russian: false };
    // A spelling with ё tells where the dots belong; the one without them is the same word.
    if (word.toLowerCase() !== known.word && word.toLowerCase().includes('ё')) known.word = word.toLowerCase();
    known.russian ||= list === 'russian' || list === 'church' || list === 'documented';
    if (gender !== 'f') known.male = Math.max(known.male, common);
    if (gender !== 'm') known.female = Math.max(known.female, common);
    names.set(key, known);
  }

  for (const list of LISTS.filter((list) => !without.includes(list))) {
    let gender = '';
    for (const line of lines(list)) {
      if (line.startsWith('[')) gender = line[1];
      else
        for (const token of line.split(/\s+/)) {
          const word = token.replace(/[*+]$/, '');
          if (!NAME.test(word) || gender === '') throw new Error(`${list}.txt: «${token}» is no name`);
          add(word, gender, commonness(token.at(-1), list), list);
        }
    }
  }

  const diminutives = new Map();
  for (const line of lines('diminutives')) {
    const [full, short] = line.split(':').map((side) => side.trim().split(/\s+/));
    for (const word of short) diminutives.set(fold(word), [...(diminutives.get(fold(word)) ?? []), ...full]);
  }

  const left = new Set([
    ...lines('drop')
      .flatMap((line) => line.split(/\s+/))
      .map(fold),
    ...(without.includes('borne') ? [] : lines('borne').flatMap((line) => line.split(/\s+/))),
    ...diminutives.keys(),
  ]);
  const own = new Set(names.keys());
  const { names: bySex } = require('sex-by-russian-name/dist/names.js');
  const packaged = [
    ...[...bySex.female].map((word) => [word, 'f']),
    ...[...bySex.male].map((word) => [word, 'm']),
    ...Object.entries(require('ru-names')),
  ];
  for (const [word, gender] of packaged) {
    const key = fold(word);
    if (own.has(key) || left.has(key) || !NAME.test(word) || key.length < 3) continue;
    add(word, gender, 1, 'package');
  }

  const groups = new Map();
  for (const { word, male, female, russian } of names.values()) {
    const group = `${male}${female}${russian ? 'r' : ''}`;
    groups.set(group, [...(groups.get(group) ?? []), fold(word)]);
  }
  const dotted = [...names.values()].map(({ word }) => word).filter((word) => word.includes('ё'));
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const written = [...groups]
    .sort(([a], [b]) => compare(b, a))
    .map(([group, words]) => `  '${group}': '${words.sort(compare).join(' ')}',`)
    .join('\n');
  const short = [...diminutives]
    .sort(([a], [b]) => compare(a, b))
    .map(([word, full]) => `${word}=${[...new Set(full)].join('/')}`)
    .join(' ');
  const source = `// Written by scripts/build-name-dictionary.mjs: change the lists in scripts/names and run it.
/** First names in small letters, ё as е; a group's key is how common they are as a man's and as a woman's name (0 to 4), r = Russian. */
export const FIRST_NAMES: Readonly<Record<string, string>> = {
${written}
};
/** The names that are written with ё. */
export const DOTTED_NAMES = '${dotted.sort(compare).join(' ')}';
/** Short forms and the full names that they stand for. */
export const SHORT_FORMS = '${short}';
`;
  return { source, names };
}

if (process.argv[1] === import.meta.filename) {
  const { source, names } = nameDictionary();
  if (process.argv.includes('--check')) {
    if (readFileSync(TARGET, 'utf8') !== source) {
      console.error('first-names.generated.ts is stale: run node scripts/build-name-dictionary.mjs');
      process.exit(1);
    }
  } else writeFileSync(TARGET, source);
  const count = (asks) => [...names.values()].filter(asks).length;
  console.log(
    `${names.size} names (${count((n) => n.male > 0)} men's, ${count((n) => n.female > 0)} women's), gzip ${gzipSync(source, { level: 9 }).length} bytes`,
  );
}
