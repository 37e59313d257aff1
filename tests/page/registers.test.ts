import { describe, expect, it } from 'vitest';
import { lookForRegister, readRegister } from '@/utils/page/rows/read-register';
import { openPage } from './open-page';
import { HEADS, ROWS, SHAPES } from './register-shapes';

const personOf = ([lastName, firstName, middleName, birthDate]: readonly string[]) => ({ lastName, firstName, middleName, birthDate });
const PEOPLE = ROWS.map(personOf);

it.each(['reg-plain', 'reg-head-glyph', 'reg-wrapped-cells', 'reg-slotted', 'reg-pinned-split', 'reg-no-roles'])(
  '%s: every row once',
  async (name) => {
    expect(readRegister(await openPage(`pages/${name}`))?.people).toEqual(PEOPLE);
  },
);

async function show(html: string): Promise<Document> {
  const page = await openPage('pages/blank');
  const app = page.getElementById('app') as HTMLElement;
  app.innerHTML = `<style>*{font:14px Arial}</style><h3>Сотрудники</h3>${html}`;
  return page;
}

const W = 'width:160px;box-sizing:border-box;padding:4px';
const cells = (row: readonly string[], open = `<div style="${W};display:inline-block">`, close = '</div>') =>
  row.map((text) => `${open}${text}${close}`).join('');
const table = (heads: string, rows: readonly string[], foot = '') =>
  `<table>${heads === '' ? '' : `<thead><tr>${heads}</tr></thead>`}<tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody>${foot}</table>`;
const td = (row: readonly string[]) => cells(row, `<td style="${W}">`, '</td>');
const th = (row: readonly string[]) => cells(row, `<th style="${W};text-align:left">`, '</th>');

/** Grids as kits draw them, by what is odd about each; the rows are the same in all. */
const GRIDS: Record<string, string> = {
  'head and body in tables of their own': table(th(HEADS), []) + table('', ROWS.map(td)),
  'sort numbers and arrows in the heads': table(
    th(HEADS.map((head, at) => `<span>${head}</span> <sup>${at + 1}</sup> <span>▲</span>`)),
    ROWS.map(td),
  ),
  'arrow and number in one text with the head': table(th(HEADS.map((head, at) => `${head} ↑${at + 1}`)), ROWS.map(td)),
  'filter words in the heads': table(th(HEADS.map((head) => `${head} <span>Фильтр</span><button>Поиск</button>`)), ROWS.map(td)),
  'filter inputs under the heads in the same cell': table(
    th(HEADS.map((head) => `<div>${head}</div><input placeholder="Введите" style="width:90px">`)),
    ROWS.map(td),
  ),
  'a row of filter inputs': table(th(HEADS), [td(HEADS.map(() => '<input placeholder="Введите" style="width:90px">')), ...ROWS.map(td)]),
  'columns before, between and after': table(
    th(['', '№', ...HEADS.slice(0, 3), 'Организация', 'Дата рождения', 'Действия']),
    ROWS.map((row, at) =>
      td(['<input type="checkbox">', String(at + 1), ...row.slice(0, 3), 'Учебная школа № 7', row[3] ?? '', '<button>Открыть</button>']),
    ),
  ).replaceAll('Организация', 'Подразделение'),
  'a table for every row': `<div>${cells(HEADS)}</div>${ROWS.map((row) => table('', [td(row)])).join('')}`,
  'one grid of cells without rows': `<div style="display:grid;grid-template-columns:repeat(4,160px)">${cells([...HEADS, ...ROWS.flat()], '<div style="padding:4px">')}</div>`,
  'columns in one piece each': `<div style="display:flex">${HEADS.map((head, at) => `<div style="width:160px"><div style="height:30px">${head}</div>${ROWS.map((row) => `<div style="height:28px">${row[at]}</div>`).join('')}</div>`).join('')}</div>`,
  'heads apart, columns in one piece each': `<div style="display:flex">${cells(HEADS, '<div style="width:160px">')}</div><div style="display:flex">${HEADS.map((_, at) => `<div style="width:160px">${ROWS.map((row) => `<div style="height:28px">${row[at]}</div>`).join('')}</div>`).join('')}</div>`,
  'rows placed by transform, out of order': `<div role="grid"><div role="row" style="display:flex">${cells(HEADS, `<div role="columnheader" style="${W}">`)}</div><div style="position:relative;height:130px">${[2, 0, 3, 1].map((at) => `<div role="row" style="position:absolute;transform:translateY(${at * 30}px);display:flex">${cells(ROWS[at] ?? [], `<div role="gridcell" style="${W}">`)}</div>`).join('')}</div></div>`,
  'two names pinned, the rest scrolls under them': `<div role="grid" style="position:relative;width:700px;overflow:hidden"><div style="position:absolute;left:0;top:0;background:#fff;z-index:1">${[HEADS, ...ROWS].map((row, at) => `<div role="row" style="display:flex;height:30px">${cells(row.slice(0, 2), `<div role="${at ? 'gridcell' : 'columnheader'}" style="${W}">`)}</div>`).join('')}</div><div style="margin-left:320px">${[HEADS, ...ROWS].map((row, at) => `<div role="row" style="display:flex;height:30px">${cells(row.slice(2), `<div role="${at ? 'gridcell' : 'columnheader'}" style="${W}">`)}</div>`).join('')}</div></div>`,
  'pages and sums under the list': `${table(th(HEADS), ROWS.map(td))}<div><span>Показаны 1–4 из 4</span> <button>1</button> <span>20 / стр.</span></div>`,
  'pages under a list of plain boxes': `<div><div>${cells(HEADS)}</div>${ROWS.map((row) => `<div>${cells(row)}</div>`).join('')}</div><div><span style="${W};display:inline-block">Показаны 1–4 из 4</span></div>`,
  'a group over the rows': table(
    th(HEADS),
    ['<td colspan="4">Учителя</td>', ...ROWS.map(td)],
    '<tfoot><tr><td colspan="4">Всего: 4</td></tr></tfoot>',
  ),
  'found letters in an element of their own': table(
    th(HEADS),
    ROWS.map((row) => td([(row[0] ?? '').replace(/^(.{2})/, '<mark>$1</mark>'), ...row.slice(1)])),
  ),
  'links and spans in cells': table(
    th(HEADS),
    ROWS.map((row) => td(row.map((text) => `<a href="#"><span>${text}</span></a>`))),
  ),
  'an open shadow root in every cell': table(
    th(HEADS),
    ROWS.map((row) => td(row.map((text) => `<x-text data-text="${text}"></x-text>`))),
  ),
  'a frame without an address': `<iframe style="width:900px;height:400px" srcdoc="${table(th(HEADS), ROWS.map(td)).replaceAll('"', "'")}"></iframe>`,
};

describe('grids as kits draw them', () => {
  it.each(Object.entries({ ...GRIDS, ...SHAPES }))('%s', async (_, html) => {
    const page = await show(html);
    for (const host of page.querySelectorAll<HTMLElement>('x-text'))
      host.attachShadow({ mode: 'open' }).innerHTML = `<span>${host.dataset.text}</span>`;
    const frame = page.querySelector('iframe');
    if (frame) await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    expect(readRegister(page)?.people).toEqual(PEOPLE);
  });
});

it('reads a whole name, a number and what is blank', async () => {
  const page = await show(
    table(th(['ФИО сотрудника', 'СНИЛС']), [td(['Мамедов Рафис Ильдар оглы', '112-233-445 95']), td(['Ан Пётр', '—'])]),
  );
  expect(readRegister(page)?.people).toEqual([
    { lastName: 'Мамедов', firstName: 'Рафис', middleName: 'Ильдар оглы', snils: '112-233-445 95' },
    { lastName: 'Ан', firstName: 'Пётр', middleName: '', snils: '' },
  ]);
});

it('keeps a row that says a surname only, and one without a surname', async () => {
  const page = await show(table(th(HEADS), [td(['Ким', '', '', '']), td(['', 'Анна', 'Львовна', '']), td(ROWS[3] ?? [])]));
  expect(readRegister(page)?.people).toEqual([
    { lastName: 'Ким', firstName: '', middleName: '', birthDate: '' },
    { lastName: '', firstName: 'Анна', middleName: 'Львовна', birthDate: '' },
    PEOPLE[3],
  ]);
});

it('takes a card, a form and an empty list for no people, and says so of a list that it cannot read', async () => {
  expect(readRegister(await openPage('pages/plain-card'))).toBeNull();
  const form = `<div>${HEADS.map((head, at) => `<div style="${W};display:inline-block"><label for="i${at}">${head}</label><input id="i${at}" style="width:140px" value="Ли"></div>`).join('')}</div>`;
  const page = await show(form);
  expect(lookForRegister(page)).toBeNull();
  expect(lookForRegister(await show(table(th(HEADS), ['<td colspan="4">Нет данных</td>'])))).toBeNull();
  const drawn = `<table><thead><tr>${th(HEADS)}</tr></thead></table><canvas width="700" height="300"></canvas>`;
  expect(lookForRegister(await show(`<div>${drawn}</div>`))).toBe('unread');
  expect(lookForRegister(await show('<p>Новости</p>'))).toBeNull();
});
