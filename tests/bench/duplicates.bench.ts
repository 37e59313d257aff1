/** How well and how fast doubles are found in registers with known truth, and what comparing and reading pasted text cost. */
import { Bench } from 'tinybench';
import { compareLetters } from '@/utils/domain/compare-letters';
import { parsePasted } from '@/utils/domain/pasted/parse-pasted';
import { findDuplicates } from '@/utils/duplicates/find-duplicates';
import { makeRegister } from '../unit/duplicates/register';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

console.log('    rows  names in use   doubles  precision   recall      time   pairs from twins, namesakes, families');
for (const [size, names] of [
  [300, Number.POSITIVE_INFINITY],
  [1000, 15],
  [5000, Number.POSITIVE_INFINITY],
  [20_000, Number.POSITIVE_INFINITY],
  [100_000, Number.POSITIVE_INFINITY],
  [100_000, 20],
] as const) {
  const { people, doubles, traps } = makeRegister(101, size, names);
  const start = performance.now();
  const keys = findDuplicates(people).map(({ a, b }) => `${a} ${b}`);
  const time = performance.now() - start;
  const right = keys.filter((key) => doubles.has(key)).length;
  const trapped = keys.filter((key) => traps.has(key)).length;
  console.log(
    `${String(size).padStart(8)} ${(names === Number.POSITIVE_INFINITY ? 'all' : String(names)).padStart(13)} ${String(doubles.size).padStart(9)} ` +
      `  ${percent(right / keys.length)} ${percent(right / doubles.size)} ${time.toFixed(0).padStart(6)} ms   ${trapped} of ${traps.size}`,
  );
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
