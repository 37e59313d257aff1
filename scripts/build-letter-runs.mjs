/**
 * Builds `utils/domain/names/letter-runs.generated.ts`: which consonants, and which vowels, stand together in Russian words and names.
 * The sources are the word list of the package `dictionary-ru` (docs/third-party.md), our first names, and both with the endings of
 * surnames put to them; surnames with clusters of their own stand below. Of the words only these runs are taken.
 *
 *   node scripts/build-letter-runs.mjs          writes the file
 *   node scripts/build-letter-runs.mjs --check  fails if the file is not what the sources give
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = resolve(import.meta.dirname, '..');
const TARGET = resolve(ROOT, 'utils/domain/names/letter-runs.generated.ts');

/** Surnames borne in Russia whose clusters no word of the dictionary has. */
const SURNAMES =
  'Шкляев Мшанецкий Мхитаров Мкртычев Рзаев Цхай Чхаидзе Чхартишвили Пхакадзе Тхагапсоев Дзгоев Гжибовский Пшебыльский Шпрингер Штраус ' +
  'Шмыгаль Кшнякин Ржаксенский Здзярский Бжезинский Жмыхов Зджарский Пфайфер Вайцман Райхман Райхлин Дайхес Эйхлер Крайзман Файнберг ' +
  'Нхамов Шпляков Шмонин Хрщёнов Бздюлев Лхамажапов Мстиславский Млынский Мглинский Ингульцев Хвтисиашвили Мжельский';
const ENDINGS = ['ов', 'ев', 'ин', 'ский', 'ых', 'их'];
/** Endings that begin with a consonant join only a stem that ends in one consonant. */
const CONSONANT_ENDINGS = ['кин', 'ков', 'ьков', 'ькин', 'цев', 'ьцев', 'ников', 'ьников', 'щиков', 'ский'];

const fold = (word) => word.toLowerCase().replaceAll('ё', 'е');
const generated = readFileSync(resolve(ROOT, 'utils/domain/names/first-names.generated.ts'), 'utf8');
const names = [...generated.matchAll(/^ {2}'\w+': '([^']+)'/gmu)].flatMap(([, list]) => list.split(' '));
const words = readFileSync(resolve(ROOT, 'node_modules/dictionary-ru/index.dic'), 'utf8')
  .split('\n')
  .map((line) => line.split('/')[0].trim());

/** Runs of at least two surnames of the package `russian_name`: one may be a slip itself. */
const require = createRequire(import.meta.url);
const surnames = [...require('russian_name/json/surnames_male.json'), ...require('russian_name/json/surnames_female.json')].map(
  ({ surname }) => fold(surname),
);
const borne = new Map();
for (const word of new Set(surnames)) {
  if (!/^[а-я]{4,}$/u.test(word)) continue;
  for (const { 0: run, index } of word.matchAll(/[бвгджзйклмнпрстфхцчшщьъ]{2,}|[аеиоуыэюя]{2,}/gu)) {
    const key = `${index > 0 && index + run.length === word.length ? 'end' : 'inner'} ${run}`;
    borne.set(key, (borne.get(key) ?? 0) + 1);
  }
}

const groups = { inner: new Set(), end: new Set() };
function add(word) {
  for (const { 0: run, index } of word.matchAll(/[бвгджзйклмнпрстфхцчшщьъ]{2,}|[аеиоуыэюя]{2,}/gu)) {
    groups[index > 0 && index + run.length === word.length ? 'end' : 'inner'].add(run);
  }
}
for (const word of [...names, ...words, ...SURNAMES.split(' ')].map(fold)) {
  if (!/^[а-я]{2,}$/u.test(word)) continue;
  add(word);
  const stem = word.replace(/[аеиоуыэюяйь]$/u, '');
  for (const ending of ENDINGS) add(stem + ending);
  if (/[аеиоуыэюя][бвгджзклмнпрстфхцчшщ]$/u.test(stem)) for (const ending of CONSONANT_ENDINGS) add(stem + ending);
}

for (const [key, times] of borne) {
  const [place, run] = key.split(' ');
  if (times >= 3) groups[place].add(run);
}

const source = `// Written by scripts/build-letter-runs.mjs.
/** Runs of consonants and of vowels (two letters and more, ё as е) at the end and elsewhere in Russian words and names. */
export const LETTER_RUNS = {
${Object.entries(groups)
  .map(([place, runs]) => `  ${place}: '${[...runs].sort().join(' ')}',`)
  .join('\n')}
} as const;
`;

if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== source) {
    console.error('letter-runs.generated.ts is stale: run node scripts/build-letter-runs.mjs');
    process.exit(1);
  }
} else writeFileSync(TARGET, source);
console.log(`${Object.values(groups).reduce((sum, { size }) => sum + size, 0)} runs, gzip ${gzipSync(source, { level: 9 }).length} bytes`);
