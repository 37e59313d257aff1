import { expect, it } from 'vitest';
import { createRegisterLook } from '@/entrypoints/register/look';
import { createRowCollector } from '@/utils/page/rows/collect-rows';
import { readRegister } from '@/utils/page/rows/read-register';
import { openPage } from './open-page';

const HEADS = ['Фамилия', 'Имя', 'Отчество'];
const ALL = ['Иванова', 'Петрова', 'Сидорова', 'Ли', 'Ан', 'Ким'].map((lastName) => [lastName, 'Анна', 'Львовна']);
const row = (texts: readonly string[], cell = 'td') => `<tr>${texts.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;

async function openList() {
  const page = await openPage('pages/blank');
  const app = page.getElementById('app') as HTMLElement;
  const collector = createRowCollector();
  return {
    page,
    add(rows: readonly string[][], { filter = '', heading = 'Сотрудники', place = '1' } = {}) {
      app.innerHTML = `<h3>${heading}</h3><input placeholder="Введите" value="${filter}"><table>${row(HEADS, 'th')}${rows.map((one) => row(one)).join('')}</table><button aria-current="page">${place}</button><input value="${place}"><select><option>20 / стр.</option></select>`;
      const view = readRegister(page);
      if (!view) throw new Error('no register');
      return collector.add(view);
    },
  };
}

it('grows while she pages and scrolls, and never shrinks', async () => {
  const list = await openList();
  expect(list.add(ALL.slice(0, 3)).people).toHaveLength(3);
  expect(list.add(ALL.slice(2, 5)).people).toHaveLength(5);
  const all = list.add(ALL.slice(3), { place: '2' });
  expect(all.people.map(({ lastName }) => lastName)).toEqual(ALL.map(([lastName]) => lastName));
  expect(all.rowAt(0)).toBeNull();
  expect(all.rowAt(3)?.textContent).toContain('Ли');
  expect(list.add([...ALL].reverse().slice(0, 2)).people).toHaveLength(6);
});

it('counts two rows that say the same as two, and the same row twice as one', async () => {
  const list = await openList();
  const twins = [ALL[0] ?? [], ALL[0] ?? []];
  expect(list.add(twins).people).toHaveLength(2);
  expect(list.add(twins.slice(1)).people).toHaveLength(2);
  expect(list.add(twins).people).toHaveLength(2);
});

it('begins anew with another filter or register', async () => {
  const list = await openList();
  list.add(ALL.slice(0, 3));
  expect(list.add(ALL.slice(3, 5), { filter: 'Л' }).people).toHaveLength(2);
  expect(list.add(ALL.slice(0, 1), { heading: 'Обучающиеся' }).people).toHaveLength(1);
});

it('sees the next rows where a grid writes them into the cells that it has already drawn', async () => {
  const page = await openPage('pages/blank');
  const app = page.getElementById('app') as HTMLElement;
  app.innerHTML = `<table>${row(HEADS, 'th')}${row(['<x-c></x-c>', '<x-c></x-c>', '<x-c></x-c>']).repeat(2)}</table>`;
  const cells = [...app.querySelectorAll('x-c')].map((cell) => cell.attachShadow({ mode: 'open' }));
  const write = (from: number) =>
    cells.forEach((cell, at) => {
      cell.textContent = ALL[from + Math.floor(at / 3)]?.[at % 3] ?? '';
    });
  const look = createRegisterLook();
  const counts = [0, 1, 4].map((from) => {
    write(from);
    return look.look(page, null)?.rows;
  });
  expect(counts).toEqual([2, 3, 5]);
});
