/**
 * Writes `scripts/names/region.txt` and `scripts/names/borne.txt`: the first names and fathers that people of Russia bear and that our other lists
 * and the packages lack. Source: the data of `russiannames` (BSD, docs/third-party.md), its two tables of how many people bear a name.
 *
 *   node scripts/build-borne-names.mjs <folder>        writes the lists, then run `npm run names` and `node scripts/build-surname-model.mjs`
 *   node scripts/build-borne-names.mjs <folder> --dry  says only what it would write, and how far that is from what stands there
 *
 * The folder holds `names.json` and `midnames.json`: arrays of { text, count, gender } and { text, count, fname }, the package's names.parquet and
 * midnames.parquet turned into JSON, for instance with Python's pandas: `pandas.read_parquet('names.parquet').to_json('names.json', orient='records')`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { nameDictionary } from './build-name-dictionary.mjs';
import { productNames } from './product-names.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const [folder, mode] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say where names.json and midnames.json of russiannames are: node scripts/build-borne-names.mjs <folder>');
  process.exit(1);
}

/** So many bear a name of the region's list, and so many have a father of it; from the second figure on it is a usual one («+»). */
const BEARERS = { least: 8, usual: 40 };
const CHILDREN = { least: 25, usual: 120 };
/** So many bear a name, or have a patronymic, of the list of those that somebody bears. */
const SOMEBODY = 2;
/** A name of the packages that fewer bear goes from the dictionary into that list. */
const HARDLY_ANYBODY = 3;
const LETTERS = [...'абвгдежзийклмнопрстуфхцчшщъыьэюя'];
/** Slips that the registers hold often enough to look like names, and words that are none, found by hand among what came out. */
const NO_NAMES = new Set(
  (
    'абонент генадий алефтина капиталина апполинария никонор просковья кирил пелогея агрепина крестина ефалия франя гений алек иннеса ' +
    'аполинария тересса риттa риттa нэллa парфирий разалия апполон веслав леонора'
  ).split(' '),
);

const fold = (word) => word.toLowerCase().replaceAll('ё', 'е');
const isWord = (word) => /^[а-я]{3,}$/u.test(word);
const looksLikePatronymic = (word) => /(?:[ое]вич|[ое]вна|ична)$/u.test(word);
const looksLikeSurname = (word) => /(?:[ое]ва?|ск(?:ий|ая)|енко)$/u.test(word);

/** How many bear each word, in all and by gender. */
function counted(file) {
  const found = new Map();
  for (const { text, count, gender } of JSON.parse(readFileSync(join(folder, file), 'utf8'))) {
    const key = fold(text ?? '');
    if (!isWord(key)) continue;
    const entry = found.get(key) ?? { all: 0, m: 0, f: 0 };
    entry.all += count;
    if (gender === 'm' || gender === 'f') entry[gender] += count;
    found.set(key, entry);
  }
  return found;
}

const { firstNameOf, fullNamesOf, patronymicOf, slipBetween } = await productNames(
  'first-names.generated',
  // A dictionary without the lists that are written here.
  nameDictionary(['region', 'borne']).source,
  ['first-names', 'letter-slips', 'patronymics'],
);

/** Every word one letter away: lost, added, other, or swapped with its neighbour. */
function* oneAway(word) {
  for (let at = 0; at <= word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    for (const letter of LETTERS) yield head + letter + tail;
    if (tail === '') continue;
    yield head + tail.slice(1);
    for (const letter of LETTERS) if (letter !== tail[0]) yield head + letter + tail.slice(1);
    if (tail.length > 1 && tail[0] !== tail[1]) yield head + tail[1] + tail[0] + tail.slice(2);
  }
}

const BY_EAR = new Set(['vowel', 'consonant', 'soft', 'double']);
/** How many times as many bear a name at least, so that one a slip away is taken for that slip. */
function timesOf(slip, russian) {
  if (slip === 'other') return russian ? 250 : 1000;
  if (russian) return BY_EAR.has(slip) ? 12 : 30;
  return BY_EAR.has(slip) ? 200 : 40;
}

/** Whether a word that so many bear is probably a slip of one that far more do. */
function isSlip(word, bearers, all, isRussian) {
  for (const other of oneAway(word)) {
    const bears = all.get(other)?.all ?? 0;
    if (bears < 12 * bearers) continue;
    const slip = slipBetween(word, other);
    if (slip !== null && bears >= timesOf(slip, isRussian(other)) * bearers) return true;
  }
  return false;
}

const names = counted('names.json');
const fathers = new Map();
for (const { fname, count } of JSON.parse(readFileSync(join(folder, 'midnames.json'), 'utf8')))
  if (fname) fathers.set(fold(fname), (fathers.get(fold(fname)) ?? 0) + count);
/** Patronymics as a son has them: -овна counts for -ович. */
const patronymics = new Map();
for (const [word, { all }] of counted('midnames.json')) {
  const son = /[ое]вич$/u.test(word) ? word : /[ое]вна$/u.test(word) ? `${word.slice(0, -2)}ич` : undefined;
  if (son !== undefined) patronymics.set(son, { all: (patronymics.get(son)?.all ?? 0) + all });
}

const read = (list) => readFileSync(resolve(ROOT, 'scripts/names', `${list}.txt`), 'utf8').split('\n');
const wordsOf = (list) =>
  read(list)
    .filter((line) => !/^[#[]/u.test(line))
    .flatMap((line) => line.split(/\s+/u))
    .filter((word) => word !== '')
    .map((word) => fold(word.replace(/[*+]$/u, '')));
const dropped = new Set([...wordsOf('drop'), ...NO_NAMES]);

const unlisted = [...names]
  .filter(([word]) => firstNameOf(word) === undefined && fullNamesOf(word) === undefined)
  .filter(([word]) => !looksLikePatronymic(word) && !looksLikeSurname(word) && !dropped.has(word))
  .filter(([word, { all }]) => !isSlip(word, all, names, (other) => firstNameOf(other)?.russian ?? false))
  .map(([word, { all, m, f }]) => ({ word, all, gender: m > f ? 'm' : f > m ? 'f' : undefined }));
const sons = [...patronymics]
  .filter(([word]) => patronymicOf(word)?.father === undefined && !/(?:ов|ев)ович$|ичевич$|(?:ья|иа)вич/u.test(word))
  .filter(([word, { all }]) => !isSlip(word, all, patronymics, (other) => patronymicOf(other)?.father?.russian ?? false))
  .map(([word, { all }]) => ({ word, all }));
const hasSons = new Set(sons.map(({ word }) => word));

/** The gender of a name that the tables do not tell, by its end and by who has it for a father. */
function genderOf({ word, gender }) {
  const father = fathers.has(word) || hasSons.has(`${word}ович`);
  if (gender === undefined) return /[аяь]$/u.test(word) ? 'f' : father ? 'm' : undefined;
  return gender === 'f' && /[бвгджзйклмнпрстфх]$/u.test(word) && fathers.has(word) ? 'm' : gender;
}

const region = { m: new Map(), f: new Map() };
for (const entry of unlisted) {
  const gender = entry.all >= BEARERS.least ? genderOf(entry) : undefined;
  if (gender !== undefined) region[gender].set(entry.word, entry.all >= BEARERS.usual);
}
const named = new Set(unlisted.map(({ word }) => word));
for (const [word, children] of fathers)
  if (children >= CHILDREN.least && named.has(word) && !region.m.has(word) && !region.f.has(word))
    region.m.set(word, children >= CHILDREN.usual);

const regional = new Set([...region.m.keys(), ...region.f.keys()]);
const borne = new Set(unlisted.filter(({ word, all }) => all >= SOMEBODY && !regional.has(word)).map(({ word }) => word));
const own = new Set(['russian', 'church', 'volga', 'finno-ugric', 'caucasus', 'central-asia', 'foreign', 'documented'].flatMap(wordsOf));
const { names: bySex } = require('sex-by-russian-name/dist/names.js');
for (const word of [...bySex.female, ...bySex.male, ...Object.keys(require('ru-names'))].map(fold)) {
  if (!isWord(word) || own.has(word) || dropped.has(word) || regional.has(word) || fullNamesOf(word) !== undefined) continue;
  if ((names.get(word)?.all ?? 0) + (fathers.get(word) ?? 0) < HARDLY_ANYBODY) borne.add(word);
}
const borneSons = new Set(sons.filter(({ all }) => all >= SOMEBODY).map(({ word }) => word));

/** The sections of a list with their words as they stand. */
function sectionsOf(list) {
  const sections = [];
  for (const line of read(list)) {
    if (line.startsWith('[')) sections.push({ name: line.slice(1, -1), words: [] });
    else if (line !== '' && !line.startsWith('#')) sections.at(-1).words.push(...line.split(' '));
  }
  return sections;
}

function wrapped(words) {
  const lines = [''];
  for (const word of words.sort()) {
    if (`${lines.at(-1)} ${word}`.length > 130) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines.join('\n');
}
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const regionOf = (gender) => wrapped([...region[gender]].map(([word, usual]) => capital(word) + (usual ? '+' : '')));
const headOf = (list) => {
  const lines = read(list);
  return lines
    .slice(
      0,
      lines.findIndex((line) => !line.startsWith('#')),
    )
    .join('\n');
};

// What stands in a list stays: some of its words are of other sources.
for (const [list, gives] of Object.entries({ region: regional, borne: new Set([...borne, ...borneSons]) })) {
  const stands = new Set(wordsOf(list));
  const fresh = [...gives].filter((word) => !stands.has(word)).length;
  console.log(
    `${list}.txt: ${stands.size} words stand there, ${stands.size - gives.size + fresh} of them of other sources; ${fresh} are new`,
  );
}
for (const section of sectionsOf('region'))
  for (const word of section.words) region[section.name].set(fold(word.replace('+', '')), word.endsWith('+'));
for (const { name, words } of sectionsOf('borne')) for (const word of words) (name === 'sons' ? borneSons : borne).add(word);
if (mode !== '--dry') {
  writeFileSync(resolve(ROOT, 'scripts/names/region.txt'), `${headOf('region')}\n[m]\n${regionOf('m')}\n[f]\n${regionOf('f')}\n`);
  writeFileSync(
    resolve(ROOT, 'scripts/names/borne.txt'),
    `${headOf('borne')}\n[names]\n${wrapped([...borne])}\n[sons]\n${wrapped([...borneSons])}\n`,
  );
}
