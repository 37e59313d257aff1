import { expect, it } from 'vitest';
import { openPage, read } from './open-page';

const VALUES: Record<string, string> = {
  Фамилия: 'Кузнецова',
  Имя: 'Ольга',
  Отчество: 'Сергеевна',
  'Дата рождения': '',
  СНИЛС: '133-702-518 28',
  Телефон: '',
};
const pairs = Object.entries(VALUES);
const rowsOf = (perRow: number, cell: (label: string, value: string) => string) =>
  Array.from(
    { length: pairs.length / perRow },
    (_, at) =>
      `<tr>${pairs
        .slice(at * perRow, (at + 1) * perRow)
        .map(([label, value]) => cell(label, value))
        .join('')}</tr>`,
  ).join('');
const bordered = (label: string, value: string) =>
  `<td class="cell label" colspan="1">${label}</td><td class="cell content" colspan="1">${value}</td>`;
const spanned = (label: string, value: string) =>
  `<th class="cell label"><span>${label}</span></th><td class="cell content"><span>${value}</span></td>`;
const plain = (label: string, value: string) =>
  `<td class="cell" colspan="1"><span class="label">${label}</span><span class="content">${value}</span></td>`;
const style = '<style>td{padding:8px;width:160px;border:1px solid #ddd}.label{color:#909399;margin-right:12px}</style>';

/** Descriptions as kits draw them in view mode, two of the values blank. */
const SHAPES: Record<string, string> = {
  'a cell each, one pair a row': `<table>${rowsOf(1, bordered)}</table>`,
  'a cell each, two pairs a row': `<table>${rowsOf(2, bordered)}</table>`,
  'a cell each, three pairs a row': `<table>${rowsOf(3, bordered)}</table>`,
  'a cell each, the words in spans of their own': `<table>${rowsOf(2, spanned)}</table>`,
  'one cell a pair, one a row': `<table>${rowsOf(1, plain)}</table>`,
  'one cell a pair, two a row': `<table>${rowsOf(2, plain)}</table>`,
  'one cell a pair, three a row': `<table>${rowsOf(3, plain)}</table>`,
  'labels over values': `<table>${[pairs.slice(0, 3), pairs.slice(3)]
    .map(
      (row) =>
        `<tr>${row.map(([label]) => `<th class="cell label">${label}</th>`).join('')}</tr><tr>${row.map(([, value]) => `<td class="cell content">${value}</td>`).join('')}</tr>`,
    )
    .join('')}</table>`,
  boxes: pairs
    .map(([label, value]) => `<div class="item"><div class="label">${label}</div><div class="content">${value}</div></div>`)
    .join(''),
  'boxes with a comment and an empty span': pairs
    .map(
      ([label, value]) =>
        `<div class="item"><span class="label">${label}</span><!----><span class="content"><span class="text">${value}</span></span></div>`,
    )
    .join(''),
  'a definition list': `<dl>${pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`,
};

it.each(Object.entries(SHAPES))('%s: what is blank is empty, not unseen', async (_, html) => {
  const page = await openPage('pages/blank');
  const app = page.getElementById('app') as HTMLElement;
  app.innerHTML = `${style}<p><button>Редактировать</button><button>Закрыть</button></p>${html}`;
  expect(read(page)).toEqual({
    lastName: 'Кузнецова',
    firstName: 'Ольга',
    middleName: 'Сергеевна',
    birthDate: '',
    snils: '133-702-518 28',
    phone: '',
  });
});
