// Lays the files of a new rule, label, kind of ticket or situation, as CONTRIBUTING.md describes them:
//   npm run new -- rule name-something
//   npm run new -- label <page> <field> «подпись»
//   npm run new -- ticket something
//   npm run new -- situation something
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { type Change, DRAFT, make } from './change.ts';
import { newLabel } from './label.ts';
import { newRule } from './rule.ts';
import { newSituation } from './situation.ts';
import { newTicket } from './ticket.ts';

const KINDS: Record<string, { words: string; changes: (...args: string[]) => Change[] }> = {
  rule: { words: '<id>', changes: newRule },
  label: { words: '<страница> <поле> <подпись>', changes: newLabel },
  ticket: { words: '<вид>', changes: newTicket },
  situation: { words: '<id>', changes: newSituation },
};

/** What is written when the words stand. */
const AFTER: Record<string, string> = {
  rule: 'Справку docs/rules.md пишет: npx vitest run --project unit rule-help -u. Прочтите новое глазами.',
  ticket:
    'Эталоны заявки пишет: npx vitest run --project unit goldens -u. Прочтите их глазами. Строка в docs/tickets.md, «Kinds»: кто пишет и что обязательно.',
  situation: 'Строка в docs/domain.md, раздел 2: что приводит и чем кончается.',
};

// Beside this script unless told otherwise: a test lays its files in a copy.
const root = resolve(process.env.SVERKA_ROOT ?? join(import.meta.dirname, '../..'));
const [kind = '', ...args] = process.argv.slice(2);
const known = KINDS[kind];
const usage = Object.entries(KINDS).map(([name, { words }]) => `  npm run new -- ${name} ${words}`);

try {
  if (!known || args.length !== known.words.split(' ').length) throw new Error(`Так:\n${usage.join('\n')}`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(args[0] ?? '')) throw new Error('Имя пишут латиницей через дефис: name-double.');
  const files = make(root, known.changes(...args));
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  spawnSync(process.execPath, [biome, 'check', '--write', ...files.filter((file) => /\.tsx?$/.test(file))], { cwd: root, stdio: 'ignore' });
  console.log(`${files.join('\n')}\n\nЗамените слово «${DRAFT}» и пример в этих файлах своим, затем: npm run test:quick.`);
  if (AFTER[kind]) console.log(AFTER[kind]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
