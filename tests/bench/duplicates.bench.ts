/** How well and how fast doubles are found in registers with known truth, and what comparing and reading pasted text cost. */
import { Bench } from 'tinybench';
import { compareLetters } from '@/utils/domain/compare-letters';
import { parsePasted } from '@/utils/domain/pasted/parse-pasted';
import type { Person } from '@/utils/domain/person';
import { findDuplicates } from '@/utils/duplicates/find-duplicates';
import { clerksRegister } from '../corpus/duplicates/clerks';
import { untunedRegister } from '../corpus/duplicates/untuned';
import { IDEL, KAMA } from '../corpus/lists/household';
import { makeRegister } from '../unit/duplicates/register';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

interface Truth {
  people: readonly Person[];
  doubles: ReadonlyMap<string, string>;
  traps: ReadonlyMap<string, string>;
  untold: ReadonlyMap<string, string>;
}

/** Figures of registers of one make, summed. Time is of the processor, for one register: the machine may be busy. */
function measure(name: string, registers: readonly Truth[]): void {
  let [found, right, planted, traps, trapped, untold, told, time] = [0, 0, 0, 0, 0, 0, 0, 0];
  const causes = new Map<string, { all: number; seen: number }>();
  for (const register of registers) {
    const before = process.cpuUsage();
    const pairs = new Set(findDuplicates(register.people).map(({ a, b }) => `${a} ${b}`));
    time += process.cpuUsage(before).user / 1000 / registers.length;
    found += pairs.size;
    planted += register.doubles.size;
    traps += register.traps.size;
    untold += register.untold.size;
    for (const pair of pairs) {
      if (register.traps.has(pair)) trapped += 1;
      if (register.untold.has(pair)) told += 1;
    }
    for (const [pair, kind] of register.doubles) {
      const { all, seen } = causes.get(kind) ?? { all: 0, seen: 0 };
      causes.set(kind, { all: all + 1, seen: seen + Number(pairs.has(pair)) });
      right += Number(pairs.has(pair));
    }
  }
  const [precision, recall] = [right / found, right / planted];
  const size = `${registers.length > 1 ? `${registers.length} × ` : ''}${registers[0]?.people.length}`;
  console.log(
    `${name.padEnd(26)} ${size.padStart(10)} ${percent(precision)} ${percent(recall)} ${percent((2 * precision * recall) / (precision + recall))} ` +
      `${time.toFixed(0).padStart(6)} ms   ${trapped} of ${traps}   ${told} of ${untold}`,
  );
  const worst = [...causes].map(([kind, { all, seen }]) => ({ kind, all, share: seen / all })).sort((a, b) => a.share - b.share);
  if (worst.length > 1)
    console.log(
      `   least found: ${worst
        .slice(0, 3)
        .map(({ kind, all, share }) => `${kind} ${percent(share).trim()} of ${all}`)
        .join(', ')}`,
    );
}

console.log(
  'register                         rows precision   recall       F1  processor   told twins, namesakes, families   namesakes whose rows tell nothing',
);
const school = Array.from({ length: 20 }, (_, at) => makeRegister(101 + at, 1000, 15));
measure('tuned on, 15 names in use', school);
measure('tuned on', [makeRegister(101, 10_000)]);
measure('tuned on', [makeRegister(101, 100_000)]);
measure('tuned on, 20 names in use', [makeRegister(101, 100_000, 20)]);
for (const [name, world] of Object.entries({ KAMA, IDEL })) {
  for (const size of [10_000, 100_000]) measure(`not tuned on, ${name}`, [untunedRegister(4242, size, world)]);
}
for (const size of [1000, 10_000, 100_000]) {
  measure(
    'not tuned on, clerks',
    size === 1000 ? Array.from({ length: 20 }, (_, at) => clerksRegister(900 + at, size)) : [clerksRegister(77, size)],
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
