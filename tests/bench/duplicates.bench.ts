/** How well and how fast doubles are found in registers with known truth, and what comparing and reading pasted text cost. */
import { Bench } from 'tinybench';
import { compareLetters } from '@/utils/domain/compare-letters';
import { parsePasted } from '@/utils/domain/pasted/parse-pasted';
import type { Person } from '@/utils/domain/person';
import { findDuplicates } from '@/utils/duplicates/find-duplicates';
import { untunedRegister } from '../corpus/duplicates/untuned';
import { IDEL, KAMA } from '../corpus/lists/household';
import { makeRegister } from '../unit/duplicates/register';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

/** Figures of one register. Time is of the processor: the machine may be busy. */
function measure(
  name: string,
  people: readonly Person[],
  doubles: { has(pair: string): boolean; size: number },
  traps: ReadonlyMap<string, string>,
) {
  const before = process.cpuUsage();
  const found = findDuplicates(people).map(({ a, b }) => `${a} ${b}`);
  const time = process.cpuUsage(before).user / 1000;
  const right = found.filter((pair) => doubles.has(pair)).length;
  const [precision, recall] = [right / found.length, right / doubles.size];
  const trapped = found.filter((pair) => traps.has(pair)).length;
  console.log(
    `${name.padEnd(26)} ${String(people.length).padStart(8)} ${percent(precision)} ${percent(recall)} ${percent((2 * precision * recall) / (precision + recall))} ` +
      `${time.toFixed(0).padStart(6)} ms   ${trapped} of ${traps.size}`,
  );
  return new Set(found);
}

console.log('register                       rows precision   recall       F1  processor   pairs from twins, namesakes, families');
for (const [size, names] of [
  [1000, 15],
  [10_000, Number.POSITIVE_INFINITY],
  [100_000, Number.POSITIVE_INFINITY],
  [100_000, 20],
] as const) {
  const { people, doubles, traps } = makeRegister(101, size, names);
  const found = measure(names === 20 ? 'tuned on, 20 names in use' : 'tuned on', people, doubles, traps);
  const causes = new Map<string, { all: number; seen: number }>();
  for (const [pair, kind] of doubles) {
    const { all, seen } = causes.get(kind) ?? { all: 0, seen: 0 };
    causes.set(kind, { all: all + 1, seen: seen + Number(found.has(pair)) });
  }
  const worst = [...causes].map(([kind, { all, seen }]) => ({ kind, share: seen / all })).sort((a, b) => a.share - b.share);
  console.log(
    `   least found: ${worst
      .slice(0, 3)
      .map(({ kind, share }) => `${kind} ${percent(share).trim()}`)
      .join(', ')}`,
  );
}
for (const [name, world] of Object.entries({ KAMA, IDEL })) {
  for (const size of [10_000, 100_000]) {
    const { people, doubles } = untunedRegister(4242, size, world);
    measure(`not tuned on, ${name}`, people, doubles, new Map());
  }
}

const long = 'Иванова-Петрова '.repeat(12);
const changed = long.replaceAll('о', 'o').replaceAll('-', ' – ');
const message = 'Здравствуйте! Иванова Тест Тестовна, 01.01.2000, почта на Госуслугах test@mail.ru, СНИЛС 11223344595, моб. 89123456789';
const bench = new Bench({ time: 500 });
bench.add('compareLetters, a surname', () => compareLetters('Семенова – Петрова', 'Семёнова-Петрова'));
bench.add('compareLetters, 200 letters', () => compareLetters(changed, long));
bench.add('parsePasted, a message', () => parsePasted(message));
await bench.run();
console.log('');
for (const { name, result } of bench.tasks) {
  if (result.state === 'completed') console.log(`${name.padEnd(28)} ${result.latency.p50.toFixed(3)} ms median`);
}
