import { expect, it } from 'vitest';
import { listWithoutHeads } from '@/utils/page/rows/list-without-heads';
import { openPage } from './open-page';

const NAMES = ['Ли Анна Павловна', 'Ким Олег Ильич', 'Гасанов Али Мамед оглы', 'Цой Я. П.', 'Иванова-Петрова Анна Львовна'];
const table = (heads: string[], rows: string[][]) =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((cell) => `<td style="width:220px">${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const dated = NAMES.map((name, at) => [name, `0${at + 1}.05.1987`]);

/** Runs as it is sent into a page: as text, with nothing of ours around it. */
async function asked(html: string, inShadow = false): Promise<unknown> {
  const page = await openPage('pages/blank');
  const app = page.getElementById('app') as HTMLElement;
  (inShadow ? app.attachShadow({ mode: 'open' }) : app).innerHTML = html;
  return (page.defaultView as unknown as { eval(code: string): unknown }).eval(`(${listWithoutHeads})()`);
}

it.each<[string, string, boolean]>([
  ['names and dates under other words', table(['Кто', 'Когда'], dated), true],
  ['without heads at all', table([], dated), true],
  [
    'a patronymic in a cell of its own, with СНИЛС',
    table(
      ['Ф', 'И', 'О', 'Номер'],
      NAMES.map((_, at) => ['Ли', 'Анна', at % 2 ? 'Ильич' : 'Павловна', `112-233-44${at} 95`]),
    ),
    true,
  ],
  [
    'boxes without a table',
    dated.map((row) => `<div style="display:flex">${row.map((cell) => `<div style="width:220px">${cell}</div>`).join('')}</div>`).join(''),
    true,
  ],
  ['eight names and nothing else', `<ul>${[...NAMES, ...NAMES.slice(0, 3)].map((name) => `<li>${name}</li>`).join('')}</ul>`, true],
  [
    'a card',
    table(
      [],
      [
        ['Фамилия', 'Ли'],
        ['Отчество', 'Павловна'],
        ['Дата рождения', '01.05.1987'],
        ['Почта', 'li@pochta.example'],
      ],
    ),
    false,
  ],
  [
    'news with dates',
    table(
      [],
      ['Приём заявок', 'Праздник', 'Олимпиада', 'Каникулы', 'Экзамен'].map((news, at) => [news, `0${at + 1}.05.2026`]),
    ),
    false,
  ],
  ['three people', table(['Кто', 'Когда'], dated.slice(0, 3)), false],
  ['names in sentences', `<p>${NAMES.map((name) => `Ответственный: ${name}, с 01.05.2026.</p><p>`).join('')}</p>`, false],
  ['what is not shown', `<div style="display:none">${table(['Кто', 'Когда'], dated)}</div>`, false],
])('%s', async (_, html, found) => {
  expect(await asked(html)).toBe(found);
});

it('looks into open shadow roots', async () => {
  expect(await asked(table(['Кто', 'Когда'], dated), true)).toBe(true);
});
