import { expect, it } from 'vitest';
import { FIELD_LOCATORS, MODE_WORDS } from '@/utils/page/find/field-locators';
import { lookWithoutCard } from '@/utils/page/look-without-card';
import { readCard } from '@/utils/page/read-card';
import { openPage } from './open-page';

const VALUES = { Фамилия: 'Вощенникова', Имя: 'Гульнара', Отчество: 'Фаритовна', 'Дата рождения': '17.05.1987' };
const BUTTONS = '<p><button>Редактировать</button><button>Закрыть</button></p>';
const dl = (pairs: Record<string, string>) =>
  `<dl>${Object.entries(pairs)
    .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
    .join('')}</dl>`;
const table = `<table><tr>${Object.keys(VALUES)
  .map((label) => `<th>${label}</th>`)
  .join('')}</tr>${`<tr>${Object.values(VALUES)
  .map((value) => `<td>${value}</td>`)
  .join('')}</tr>`.repeat(3)}</table>`;

it.each([
  ['no-labels', '<h1>Новости школы</h1><p>Пользователь не найден</p>', []],
  ['few-labels', dl({ Фамилия: 'Вощенникова', Имя: 'Гульнара', СНИЛ: '112' }), ['lastName', 'firstName']],
  ['in-table', table, ['lastName', 'firstName', 'middleName', 'birthDate']],
  ['no-buttons', dl(VALUES), ['lastName', 'firstName', 'middleName', 'birthDate']],
  ['not-one-card', `<section><h2>Поиск</h2>${dl(VALUES)}<button>Найти</button></section>${BUTTONS}`, Object.keys(VALUES)],
  ['no-values', `${BUTTONS}<div><p>Фамилия</p><p>Имя</p><p>Отчество</p></div>`, ['lastName', 'firstName', 'middleName']],
] as const)('%s: said why a page is no card, and which labels stand there', async (why, html, fields) => {
  const page = await openPage('pages/blank');
  (page.getElementById('app') as HTMLElement).innerHTML = html;
  expect(readCard(page)).toBeNull();
  const look = lookWithoutCard(page);
  expect(look.why).toBe(why);
  expect(Object.keys(look.labels)).toHaveLength(fields.length);
  // Nothing but words of our own dictionary.
  const words = new Set([...FIELD_LOCATORS.flatMap(({ labels }) => labels), ...Object.keys(MODE_WORDS)]);
  for (const word of [...Object.values(look.labels), ...look.buttons]) expect(words).toContain(word);
});
