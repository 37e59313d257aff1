import { openExtensionPage } from './browser';
import { findAll } from './closed-root';
import { expect, standOrigin, test } from './extension';
import { schoolLists } from './school-lists';
import { Sverka } from './sverka';

/** The whole way of a school: two files, the register with its signs, the cards that differ, and nothing left behind. */
test('a school from two files to the last mended card', async ({ extensionContext, stand, strangers }) => {
  const desk = await openExtensionPage(extensionContext, 'desk.html#lists');
  const { register, answers } = schoolLists();
  const slot = (name: string) => desk.getByRole('region', { name });
  const give = (name: string, file: string, buffer: Buffer) =>
    slot(name).locator('input[type=file]').setInputFiles({ name: file, mimeType: 'application/octet-stream', buffer });
  await give('Реестр из Контингента', 'реестр.xlsx', register);
  await give('Что прислали сотрудники', 'ответы.xlsx', answers);
  await desk.getByRole('button', { name: 'Сверить', exact: true }).click();
  await expect(desk.getByRole('heading', { name: 'Итог сверки' })).toBeVisible();
  await expect(desk.locator('button[data-verdict="differs"]')).toBeVisible();
  await desk.getByRole('button', { name: 'Сверять по карточкам' }).click();
  const counter = desk.locator('[data-school]');
  await expect(counter).toContainText('Сверено карточек: 0 из');

  // The register on the screen: a sign in every row that can be seen, and their sum.
  const sverka = new Sverka(stand);
  await stand.bringToFront();
  await stand.goto(`${standOrigin}/plain/school`);
  await sverka.ready();
  const signs = async (standing: string) => {
    const hosts = await (await sverka.closedRoot()).hosts();
    return hosts.flatMap((host) => findAll(host, ({ attributes }) => attributes['data-standing'] === standing)).length;
  };
  await expect.poll(() => signs('differs')).toBeGreaterThan(0);
  await expect.poll(() => signs('not-sent')).toBeGreaterThan(0);
  await sverka.button(/^Сверка: отличается/).click();
  await expect(sverka.host.locator('[data-standing="differs"]')).toBeAttached();

  // «Проверить список»: faults of the rows, in the same layer and as a list.
  await sverka.button('Проверить список').click();
  const faults = sverka.host.getByRole('list', { name: 'Строки с ошибками' });
  await expect(faults).toContainText('Ааааа');
  await expect(faults.locator('[data-rule="name-latin"]').first()).toBeAttached();
  await sverka.button('Показать строку: Громов Егор Ильич').click();
  await expect(stand.getByText('31.02.1990')).toBeInViewport();

  // A card with a Latin letter: what was sent is compared by itself, taken at a click, saved by her.
  await stand
    .getByRole('row', { name: /Кузнецова/ })
    .first()
    .click();
  await sverka.edit();
  await sverka.tab(/^Сверка/);
  await expect(sverka.host.locator('[data-compared="firstName"][data-state="differs"]')).toBeAttached();
  await sverka.button('Взять присланное: Имя').click();
  await expect(sverka.host.locator('[data-compared="firstName"][data-state="differs"]')).toHaveCount(0);
  await sverka.save();
  await expect(stand.getByRole('button', { name: 'Редактировать' })).toBeVisible();

  // Namesakes: she chooses, and only then anything is compared.
  await stand.goto(`${standOrigin}/plain/school/6`);
  await sverka.ready();
  await sverka
    .button('Выбрать')
    .or(sverka.button(/^Это он: Лыткин/))
    .first()
    .waitFor();
  if (await sverka.button('Выбрать').isVisible()) await sverka.button('Выбрать').click();
  await sverka.button(/^Это он: Лыткин Иван Ильич/).click();
  await sverka.tab(/^Сверка/);
  await expect(sverka.host.getByText('Взято из вашего списка')).toBeVisible();

  await desk.bringToFront();
  await expect(counter).toContainText('исправлено: 1');
  await expect(counter).toContainText('сохранено: 1');
  await expect(counter).toContainText('ждут обновления: 1');
  await expect(counter).toContainText('Дальше:');
  await desk.getByRole('button', { name: 'Забыть список', exact: true }).click();
  await expect(counter).toHaveCount(0);

  await stand.bringToFront();
  await stand.goto(`${standOrigin}/plain/school`);
  await sverka.ready();
  await expect(sverka.button(/^Сверка: ошибки в/)).toBeVisible();
  expect(await signs('differs')).toBe(0);
  expect(strangers).toEqual([]);
});
