/** How well names are judged, against tools that others have made, and what a full check of a card costs. */

import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { snapshotOf } from '@/utils/domain/card';
import { grouped } from '@/utils/domain/grouped';
import { runRules } from '@/utils/rules/run-rules';
import type { HeldOutRight, HeldOutSpoiled } from '../corpus/names/held-out';
import { heldOutFigures } from './held-out-figures';
import { type Figures, figuresOf, type Judge, ourJudge, type RightRow, type SpoiledRow } from './name-figures';
import { formJudge, lvovichJudge, petrovichJudge, sexJudge, spellingJudge, spellingSuggestion } from './name-peers';

const read = <Row>(file: string): Row[] => JSON.parse(readFileSync(`tests/fixtures/names/${file}`, 'utf8')) as Row[];
const right = read<RightRow>('right.json');
const spoiled = read<SpoiledRow>('spoiled.json');
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

const ours = figuresOf(ourJudge, right, spoiled);

console.log(`${right.length} right people, ${spoiled.length} spoiled in ${ours.kinds.length} ways\n`);
console.log('way of spoiling                       reach       caught   exactly right (where it can be told)');
for (const { kind, reach, rows, caught, certain, exact } of ours.kinds) {
  console.log(`${kind.padEnd(37)} ${reach.padEnd(10)} ${percent(caught / rows)}   ${certain === 0 ? '' : percent(exact / certain)}`);
}

console.log('\nfalse alarms by origin');
for (const [stratum, rows] of grouped(right, (row) => row.stratum)) {
  const alarms = ours.falseAlarms.filter((row) => row.stratum === stratum);
  console.log(`${stratum.padEnd(37)} ${String(alarms.length).padStart(3)} of ${rows.length}`);
}

const peers: [string, Judge][] = [
  ['form regex', formJudge],
  ['petrovich', petrovichJudge],
  ['lvovich', lvovichJudge],
  ['sex-by-russian-name', sexJudge],
  ['nspell + dictionary-ru', spellingJudge],
];
console.log('\n                           false alarms   recall    macro   rule-only  suggestions right');
const line = (name: string, figures: Figures, exact: string) =>
  console.log(
    `${name.padEnd(26)} ${percent(figures.falseAlarms.length / figures.right)}      ${percent(figures.recall)} ${percent(figures.macro)} ${percent(figures.ruleOnly)}    ${exact}`,
  );
line('Сверка', ours, percent(ours.exact));
for (const [name, judge] of peers) line(name, figuresOf(judge, right, spoiled), name.startsWith('nspell') ? spellingShare() : '       –');
console.log(`\nwrong suggestions of Сверка: ${percent(ours.wrong)} of the spoiled rows`);

/** Share of right first suggestions of the spelling dictionary on every twentieth row that can be told: it is slow. */
function spellingShare(): string {
  const sample = spoiled.filter(({ certain, reach }) => certain && reach !== 'beyond').filter((_, index) => index % 20 === 0);
  return percent(sample.filter((row) => spellingSuggestion(row) === row.right).length / sample.length);
}

console.log('\nheld out: whole cards that no rule was made from before their first measure (tests/corpus/names/held-out/README.md)');
for (const batch of ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']) {
  const figures = heldOutFigures(read<HeldOutRight>(`${batch}-right.json`), read<HeldOutSpoiled>(`${batch}-spoiled.json`));
  const alarms = `${figures.onPeople} of ${figures.right} =${percent(figures.onPeople / figures.right)} (and ${figures.falseAlarms.length - figures.onPeople} beside addresses)`;
  const untold = figures.kinds.flatMap((kind) => kind.untold);
  console.log(
    `${batch.padEnd(10)} false alarms ${alarms}, notes on ${figures.notes}; seen ${percent(figures.recall)} and ${figures.kinds.reduce((sum, { noted }) => sum + noted, 0)} noted, claimed ${figures.claimed.length}, mean of the ways ${percent(figures.macro)}; ` +
      `suggestions right ${percent(figures.exact)}, wrong ${figures.kinds.reduce((sum, { wrong }) => sum + wrong.length, 0)} = ${percent(figures.wrong)}; ` +
      `where the corpus cannot tell ${untold.length}, of them as it was ${untold.filter(({ asItWas }) => asItWas).length}`,
  );
  for (const { kind, rows, caught, told, exact } of figures.kinds) {
    if (caught < rows) console.log(`  ${kind.padEnd(35)} ${caught} of ${rows} seen${told === 0 ? '' : `, ${exact} of ${told} put right`}`);
  }
}

const cards = spoiled.map(({ card }) =>
  snapshotOf({
    ...card,
    birthDate: '01.01.2000',
    gender: '',
    snils: '112-233-445 95',
    phone: '+7 (912) 345-67-89',
    email: 'ivanova@mail.ru',
    organization: 'Тестовая школа БД',
  }),
);
const fine = right.map(({ stratum: _, gender: __, ...card }) =>
  snapshotOf({ ...card, birthDate: '01.01.2000', snils: '112-233-445 95', email: 'ivanova@mail.ru' }),
);
const bench = new Bench({ time: 1500, warmupTime: 500 });
let next = 0;
function oneOf<Card>(list: readonly Card[]): Card {
  next += 1;
  return list[next % list.length] as Card;
}
bench.add('a right card', () => void runRules(oneOf(fine), { today: '2026-11-22' }));
bench.add('a spoiled card', () => void runRules(oneOf(cards), { today: '2026-11-22' }));
await bench.run();
console.log('\nfull check of one card, ms (target: median ≤ 0.3)');
for (const { name, result } of bench.tasks) {
  if (result.state !== 'completed') continue;
  console.log(`${name.padEnd(20)} median ${result.latency.p50.toFixed(4)}   p99 ${result.latency.p99.toFixed(4)}`);
}
