import { expect, standOrigin, test } from '../extension';
import { Sverka } from '../sverka';
import { alarmTimes, call, openDesk, pendingOf } from './worker-calls';

const CARD = '/plain/employees/1';

test('a card saved on the page joins those who wait; saved again it stays one entry with the last time', async ({
  stand,
  extensionContext,
}) => {
  const desk = await openDesk(extensionContext);
  await stand.bringToFront();
  await stand.goto(`${standOrigin}${CARD}`);
  const save = async (firstName: string) => {
    await stand.getByRole('button', { name: 'Редактировать' }).click();
    await stand.locator('#firstName').fill(firstName);
    await stand.getByRole('button', { name: 'Сохранить', exact: true }).click();
  };
  const sverka = new Sverka(stand);
  await sverka.tab(/^Обновление/);
  await expect(sverka.host.locator('time[data-effective]').first()).toBeVisible();
  await save('Антон');
  await expect.poll(async () => (await pendingOf(desk)).length).toBe(1);
  const [first] = await pendingOf(desk);
  expect(first?.url).toContain(CARD);
  expect(first?.label).toMatch(/^\S+\u00a0\S\.\u00a0\S\.$/u);
  await save('Александр');
  await expect.poll(async () => (await pendingOf(desk))[0]?.savedAt ?? 0).toBeGreaterThan(first?.savedAt ?? 0);
  const items = await pendingOf(desk);
  expect(items).toHaveLength(1);
  expect(await alarmTimes(desk)).toEqual([items[0]?.checkAfter]);
  await sverka.tab(/^Обновление/);
  const line = sverka.host.locator('time[data-effective]').first();
  await expect(line).toHaveAttribute('datetime', /T14:00:00\+05:00$/);
  expect(Date.parse((await line.getAttribute('datetime')) ?? '')).toBe(items[0]?.checkAfter);
  await call(desk, 'removePending', items[0]?.id);
});
