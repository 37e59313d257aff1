import type { AppState, OptionsState } from '@/utils/app/ports';
import type { PendingItem } from '@/utils/domain/pending';
import { expect, test } from '../extension';
import { call, openDesk, pendingOf, store } from './worker-calls';

const perm = (text: string) => Date.parse(`${text}+05:00`);
const file = (name: string, value: unknown) => ({ name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) });

test('a day taken off by hand moves those who wait, and can be taken back', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext, 'options.html');
  const { page } = desk;
  // far ahead, so that the test does not depend on the day of its run
  const monday = perm('2031-11-24T14:00');
  await store(desk, {
    pending: {
      v: 1,
      n: 1,
      data: [
        { id: 'x', url: '', label: 'Ли И.', savedAt: perm('2031-11-21T10:00'), checkAfter: monday, approximate: true, notifiedAt: null },
      ],
    },
  });
  await call(desk, 'saveSettings', { calendar: { added: [{ date: '2031-11-24', note: 'указ губернатора' }], removed: [], years: [2031] } });
  const at = async () => (await pendingOf(desk)).map((item: PendingItem) => [item.checkAfter, item.approximate]);
  expect(await at()).toEqual([[perm('2031-11-25T14:00'), false]]);
  await expect(page.getByText('24.11.2031: выходной (указ губернатора)')).toBeVisible();
  await page.getByRole('button', { name: 'Убрать отметку: 24.11.2031' }).click();
  await expect.poll(at).toEqual([[monday, false]]);
});

test('the month view: a day is chosen by keyboard, made a day off with a note, and back', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext, 'options.html');
  const { page } = desk;
  const grid = page.getByRole('group', { name: /^Календарь, / });
  await expect(grid).toBeVisible();
  // to the first working day from the first of next month on
  await page.getByRole('button', { name: 'Следующий месяц' }).click();
  await grid.locator('[aria-pressed="true"]').focus();
  for (let step = 0; step < 20; step += 1) {
    if ((await grid.locator('[aria-pressed="true"]').getAttribute('data-off')) === 'false') break;
    await page.keyboard.press('ArrowRight');
  }
  const date = (await grid.locator('[aria-pressed="true"]').getAttribute('data-date')) ?? '';
  await page.getByLabel('Пометка').fill('праздник города');
  await page.getByRole('button', { name: 'Сделать выходным' }).click();
  await expect(page.getByText('Сохранено', { exact: true })).toBeVisible();
  const { own } = await call<OptionsState>(desk, 'optionsState');
  expect(own.calendar.added).toEqual([{ date, note: 'праздник города' }]);
  await page.getByRole('button', { name: 'Вернуть как было' }).click();
  await expect.poll(async () => (await call<OptionsState>(desk, 'optionsState')).own.calendar.added).toEqual([]);
});

test('a calendar file is previewed with its contradictions, then taken over', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext, 'options.html');
  const { page } = desk;
  await call(desk, 'saveSettings', { calendar: { added: [], removed: [{ date: '2028-06-12', note: '' }], years: [] } });
  await expect(page.getByText('12.06.2028: рабочий')).toBeVisible();
  const chooser = page.locator('input[type=file][aria-label="Взять календарь из файла"]');
  await chooser.setInputFiles(file('other.json', { added: [] }));
  await expect(page.getByText('Это не файл календаря Сверки')).toBeVisible();
  const added = [{ date: '2028-06-12', note: 'День России' }, { date: '2028-01-10' }, { date: 'вчера' }];
  await chooser.setInputFiles(file('calendar.json', { format: 'sverka-calendar', added, removed: [], years: [2028] }));
  await expect(page.getByText('Новых: 1')).toBeVisible();
  await expect(page.getByText('12.06.2028: у вас рабочий, в файле выходной')).toBeVisible();
  await expect(page.getByText('Не прочитано записей: 1')).toBeVisible();
  await page.getByLabel('Где расходится').selectOption('theirs');
  await page.getByRole('button', { name: 'Перенести' }).click();
  await expect
    .poll(async () => (await call<OptionsState>(desk, 'optionsState')).own.calendar)
    .toEqual({
      added: [
        { date: '2028-01-10', note: '' },
        { date: '2028-06-12', note: 'День России' },
      ],
      removed: [],
      years: [2028],
    });
});

test('settings travel by a file; of a broken one only what is sound is taken, and the rest is named', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext, 'options.html');
  const { page } = desk;
  await page.getByLabel('Название').fill('шк. 1605');
  await page.getByLabel('Территория').fill('г. Пермь');
  await page.getByLabel('Территория').blur();
  await expect
    .poll(async () => (await call<AppState>(desk, 'loadState')).settings.organization)
    .toEqual({ kind: 'Школа', name: 'шк. 1605', territory: 'г. Пермь' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Сохранить настройки в файл' }).click();
  expect((await download).suggestedFilename()).toBe('sverka-settings.json');

  const chooser = page.locator('input[type=file][aria-label="Взять настройки из файла"]');
  const incoming = { format: 'sverka-settings', organization: { kind: 'ДОУ', name: 'Д/с 7', territory: 'г. Кунгур' } };
  const settings = async () => (await call<AppState>(desk, 'loadState')).settings;
  const { remind } = await settings();
  // Nothing of it is sound: there is nothing to take.
  await chooser.setInputFiles(file('s.json', { format: 'sverka-settings', remind: { enabled: 'да' } }));
  await expect(page.getByText('Взять из файла нечего.')).toBeVisible();
  await expect(page.getByText(/^Не взято: .*Значение не того вида, остаётся прежнее\.$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Перенести' })).toHaveCount(0);
  // A part of it is: it is shown before it is taken, and the other part stays as it was.
  await chooser.setInputFiles(file('s.json', { ...incoming, remind: { enabled: 'да' } }));
  await expect(page.getByText(/^Название организации.*Д\/с 7/)).toBeVisible();
  await expect(page.getByText(/^Не взято: .*Значение не того вида, остаётся прежнее\.$/)).toBeVisible();
  expect((await settings()).organization.name).toBe('шк. 1605');
  await page.getByRole('button', { name: 'Перенести' }).click();
  await expect.poll(async () => (await settings()).organization.name).toBe('Д/с 7');
  expect((await settings()).remind).toEqual(remind);
});
