/**
 * Builds `utils/domain/names/surname-model.generated.ts`: what letters follow each other in surnames, where й and и stand in names, which
 * surnames are frequent or known, and which real ones look like slips of others, first names and patronymics too. Sources: scripts/names
 * (surnames.txt, borne.txt), our first names, and the surnames and first names of the package `russian_name` (ISC, docs/third-party.md), of which only these figures are taken.
 *
 *   node scripts/build-surname-model.mjs          writes the file
 *   node scripts/build-surname-model.mjs --check  fails if the file is not what the sources give
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mayHold, wordSet, wordSetFrom } from '../utils/domain/names/word-filter.ts';
import { productNames } from './product-names.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const TARGET = resolve(ROOT, 'utils/domain/names/surname-model.generated.ts');
const require = createRequire(import.meta.url);

/** Letters in the order of the tables; the edge of a word first. */
const LETTERS = ' абвгдежзийклмнопрстуфхцчшщъыьэюя';
/** Kneser and Ney's discount. */
const DISCOUNT = 0.75;
/** Costs are kept in half bits, one sign each, «.» = never seen. */
const sign = (bits) => String.fromCharCode(48 + Math.min(Math.round(bits * 2), 60));
/** Of three letters whole bits are kept, and nothing of the dearest, for which two letters tell as much. */
const DEAREST = 12;
const signOfThree = (bits) => (bits >= DEAREST ? '.' : sign(Math.round(bits)));

const fold = (word) => word.toLowerCase().replaceAll('ё', 'е');
const isWord = (word) => /^[а-я]{3,20}$/u.test(word);
const folded = (words) => [...new Set(words.map(fold).filter(isWord))].sort();

const lists = { frequent: [], known: [], slips: [] };
let list = '';
for (const line of readFileSync(resolve(ROOT, 'scripts/names/surnames.txt'), 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue;
  if (line.startsWith('[')) list = line.slice(1, -1);
  else lists[list].push(...line.split(' '));
}

const rows = {
  surnames: [...require('russian_name/json/surnames_male.json'), ...require('russian_name/json/surnames_female.json')],
  names: [...require('russian_name/json/names_male.json'), ...require('russian_name/json/names_female.json')],
};
const slipped = new Set(lists.slips.flatMap((word) => [word, `${word}а`]));
const surnames = folded(rows.surnames.map(({ surname }) => surname)).filter((word) => !slipped.has(word));
const firstNames = folded(rows.names.map(({ name }) => name));
const dictionary = [
  ...readFileSync(resolve(ROOT, 'utils/domain/names/first-names.generated.ts'), 'utf8').matchAll(/^ {2}'\w+': '([^']+)'/gmu),
];
const ownNames = folded(dictionary.flatMap(([, list]) => list.split(' ')));

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const listed = (name) =>
  lists[name]
    .map((word) => word.toLowerCase())
    .sort(compare)
    .join(' ');

/** The costs, in bits, of a letter after two others: of those that were seen, and how it is reckoned for the rest. */
function letterTables(words) {
  const [three, two, one] = [new Map(), new Map(), new Map()];
  const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const word of words) {
    const edged = `  ${word} `;
    for (let at = 2; at < edged.length; at += 1) {
      count(three, edged.slice(at - 2, at + 1));
      count(two, edged.slice(at - 1, at + 1));
      count(one, edged[at]);
    }
  }
  const contexts = (map) => {
    const result = new Map();
    for (const [run, times] of map) {
      const context = result.get(run.slice(0, -1)) ?? { sum: 0, kinds: 0 };
      result.set(run.slice(0, -1), { sum: context.sum + times, kinds: context.kinds + 1 });
    }
    return result;
  };
  const [inTwo, inThree] = [contexts(two), contexts(three)];
  const total = [...one.values()].reduce((sum, times) => sum + times, 0);
  const p1 = (letter) => (one.get(letter) ?? 0.5) / total;
  const p2 = (run) => {
    const context = inTwo.get(run[0]);
    if (context === undefined) return p1(run[1]);
    return Math.max((two.get(run) ?? 0) - DISCOUNT, 0) / context.sum + ((DISCOUNT * context.kinds) / context.sum) * p1(run[1]);
  };
  const p3 = (run, context) =>
    Math.max((three.get(run) ?? 0) - DISCOUNT, 0) / context.sum + ((DISCOUNT * context.kinds) / context.sum) * p2(run.slice(1));
  let [trigrams, bigrams, backoffs] = ['', '', ''];
  for (const a of LETTERS) {
    for (const b of LETTERS) {
      bigrams += sign(-Math.log2(p2(a + b)));
      const context = inThree.get(a + b);
      backoffs += context === undefined ? sign(0) : sign(-Math.log2(Math.min(1, (DISCOUNT * context.kinds) / context.sum)));
      for (const c of LETTERS) {
        const run = a + b + c;
        trigrams += context === undefined || !three.has(run) ? '.' : signOfThree(-Math.log2(p3(run, context)));
      }
    }
  }
  return { trigrams: trigrams.replaceAll(/\.{4,}/g, (run) => `{${run.length}}`), bigrams, backoffs };
}

/**
 * Where a word has й and where и: after a vowel or a consonant, told by the letters around, the fewest that tell. A context is
 * «before|after», the edge of the word a blank; it is kept when one of the two letters has nearly all of its words.
 */
function shortIContexts(words) {
  const LEVELS = [
    [1, 1],
    [1, 2],
    [2, 2],
    [3, 3],
  ];
  const counts = LEVELS.map(() => new Map());
  for (const word of words) {
    const edged = `   ${word}   `;
    for (let at = 3; at < edged.length - 3; at += 1) {
      const letter = edged[at];
      if (letter !== 'и' && letter !== 'й') continue;
      for (const [level, [before, after]] of LEVELS.entries()) {
        const key = `${edged.slice(at - before, at)}|${edged.slice(at + 1, at + 1 + after)}`;
        const pair = counts[level].get(key) ?? { и: 0, й: 0 };
        pair[letter] += 1;
        counts[level].set(key, pair);
      }
    }
  }
  const kept = { й: [], и: [] };
  const decided = new Set();
  for (const level of LEVELS.keys()) {
    for (const [key, { и, й }] of counts[level]) {
      const [head, tail] = key.split('|');
      const known = LEVELS.slice(0, level).some(([b, a]) => decided.has(`${head.slice(-b)}|${tail.slice(0, a)}`));
      if (known) continue;
      const [more, less] = и > й ? [и, й] : [й, и];
      if (more < (level === 0 ? 40 : 8) || less > more * 0.03) continue;
      decided.add(key);
      // After a consonant й is wrong whatever follows: one line in the code.
      if (и > й && !/[аеиоуыэюя]$/u.test(head)) continue;
      kept[и > й ? 'и' : 'й'].push(key);
    }
  }
  return kept;
}

const tables = letterTables(surnames);
const shortI = shortIContexts([...surnames, ...firstNames, ...ownNames]);

const NOTHING = { real: [], borne: [], slips: [], surnameSlips: [] };
/** Ways to mix a set that are tried; the search takes half a minute, the file is the same size. */
const TRIES = 400;

/** A set that takes one of about `foreign` words for its own: of some, the one that takes the fewest of `others`: which words it holds by mistake is chance, and some are typed every day. */
function setApartFrom(words, foreign, others) {
  const own = new Set(words);
  const wrong = others.filter((word) => !own.has(word));
  let best = { text: '', mistakes: Number.POSITIVE_INFINITY };
  for (let less = 0; less < TRIES && words.length > 0; less += 1) {
    const text = wordSet(words, foreign, less);
    const set = wordSetFrom(text);
    const mistakes = wrong.filter((word) => mayHold(set, word)).length;
    if (mistakes < best.mistakes) best = { text, mistakes };
  }
  return best.text;
}

/** A word with a letter lost, doubled, or moved by one, or with a vowel written by ear. */
function slipsOf(word) {
  const EAR = { а: 'о', о: 'а', е: 'и', и: 'е', я: 'е' };
  return [...word].flatMap((letter, at) => {
    const [head, tail] = [word.slice(0, at), word.slice(at + 1)];
    return [
      head + tail,
      head + letter + letter + tail,
      ...(tail === '' ? [] : [head + tail[0] + letter + tail.slice(1)]),
      head + (EAR[letter] ?? letter) + tail,
    ];
  });
}

function sourceWith({ real, borne, slips, surnameSlips }) {
  return `// Written by scripts/build-surname-model.mjs.
import type { CountedSurnames } from './counted-surnames';

export const SURNAME_MODEL: CountedSurnames | null = {
  // What it costs, in half bits, that a letter follows two others in surnames: «.» never seen, {n} n times never.
  trigrams: ${JSON.stringify(tables.trigrams)},
  // The same of a letter after one other, and what is added where the two before were never seen with it.
  bigrams: ${JSON.stringify(tables.bigrams)},
  backoffs: ${JSON.stringify(tables.backoffs)},
  // Letters before and after a place where names have й, and where they have и.
  shortI: '${shortI.й.sort(compare).join(',')}',
  fullI: '${shortI.и.sort(compare).join(',')}',
  // Men's forms, the commonest, and others that are known.
  frequent: '${listed('frequent')}',
  known: '${listed('known')}',
  // The ${real.length} real surnames that would be taken for slips of others, ё as е, men's forms where there is one, as a set (word-filter.ts).
  real: '${setApartFrom(real, 80, surnameSlips)}',
  // The ${borne.length} first names and sons' patronymics that would be taken for slips of the dictionary's, as such a set.
  borne: '${setApartFrom(borne, 1000, slips)}',
};
`;
}

/** What somebody bears that the dictionary of first names lacks: names, and the patronymics of sons. */
function borneNames() {
  const found = { names: [], sons: [] };
  let into = found.names;
  for (const line of readFileSync(resolve(ROOT, 'scripts/names/borne.txt'), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) into = line === '[sons]' ? found.sons : found.names;
    else into.push(...line.split(' '));
  }
  return { names: folded(found.names), sons: [...new Set(found.sons)] };
}

/** Real names of all kinds that the product itself, built without the sets, takes for slips of others. */
async function takenForSlips() {
  const made = await productNames('surname-model.generated', sourceWith(NOTHING), [
    'surname-slips',
    'short-i',
    'stray-names',
    'near-names',
    'first-names',
    'patronymics',
  ]);
  const {
    firstNameOf,
    firstNamesFrom,
    isStray,
    manForm,
    meantFirstName,
    meantPatronymic,
    patronymicOf,
    patronymicsFrom,
    POSSIBLE,
    surnameSlip,
    withLikelyShortI,
    withRightI,
  } = made;
  const { names, sons } = borneNames();
  const fathers = names.flatMap((name) => patronymicsFrom(name).map(([son]) => fold(son)));
  const contexts = [undefined, 'male', 'female'].map((gender) => ({ gender, russian: true }));
  const isTaken = (word, field) => {
    const meant = field === 'firstName' ? meantFirstName : meantPatronymic;
    return contexts.some((context) => isStray(word, field, context) || meant(word, context)?.score >= POSSIBLE);
  };
  const isLikelyShort = (word) => withRightI(word) === undefined && withLikelyShortI(word, true) !== undefined;
  const borne = [
    ...names.filter((word) => firstNameOf(word) === undefined && isTaken(word, 'firstName')),
    ...new Set([...sons, ...fathers].filter((word) => patronymicOf(word)?.father === undefined && isTaken(word, 'middleName'))),
  ].sort(compare);
  const commonest = firstNamesFrom(4).map(({ word }) => word);
  const slips = [...commonest, ...commonest.flatMap((name) => patronymicsFrom(name).map(([son]) => son))].flatMap((word) =>
    slipsOf(fold(word)),
  );
  const real = [...new Set(surnames.filter((word) => surnameSlip(word, true) !== undefined || isLikelyShort(word)).map(manForm))].sort(
    compare,
  );
  // Slips of the commonest surnames, and a lost breve in any.
  const breves = surnames.filter((word) => /[аеоуыэюя]й./u.test(word)).map((word) => manForm(word.replace(/(?<=[аеоуыэюя])й(?=.)/u, 'и')));
  const surnameSlips = [...lists.frequent.flatMap((word) => slipsOf(fold(word))), ...breves];
  return { slips, surnameSlips, real, borne };
}

const found = process.argv.includes('--letters-only') ? NOTHING : await takenForSlips();
const source = sourceWith(found);
if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== source) {
    console.error('surname-model.generated.ts is stale: run node scripts/build-surname-model.mjs');
    process.exit(1);
  }
} else writeFileSync(TARGET, source);
console.log(
  `${surnames.length} surnames read, й in ${shortI.й.length} contexts, и in ${shortI.и.length}, ${found.real.length} real ones and ${found.borne.length} first names and patronymics near another; gzip ${gzipSync(source, { level: 9 }).length} bytes`,
);
