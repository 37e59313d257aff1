import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { PendingItem } from '@/utils/domain/pending';
import { workerOf } from '../browser';
import { expect, test } from '../extension';
import { alterStored, badgeText, call, cardUrl, type Desk, notifications, openDesk, pendingOf, remindAlways, saving } from './worker-calls';

/** A card whose time has come, and its notification. */
async function dueCard(desk: Desk, n: number): Promise<string> {
  await call(desk, 'addPending', saving(n));
  await alterStored(desk, { checkAfter: Date.now() - 1000, notifiedAt: null });
  await call(desk, 'loadState');
  const [id = ''] = await notifications(desk);
  expect(id).toMatch(/^person-[0-9a-f]{16}$/);
  return id;
}

test('«Вход работает» on the notification closes the entry', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  await remindAlways(desk);
  const id = await dueCard(desk, 1);
  expect(await badgeText(desk)).toBe('1');
  // the notification centre cannot be pressed from here: the browser's own event is sent to the worker
  await (await workerOf(extensionContext)).evaluate((pressed) => {
    const { notifications: centre } = (
      globalThis as unknown as { chrome: { notifications: { onButtonClicked: { dispatch(id: string, button: number): void } } } }
    ).chrome;
    centre.onButtonClicked.dispatch(pressed, 0);
  }, id);
  await expect.poll(() => pendingOf(desk)).toEqual([]);
  expect(await notifications(desk)).toEqual([]);
  expect(await badgeText(desk)).toBe('');
});

test('«Не работает» asks what the error page shows and opens the checklist there', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  await remindAlways(desk);
  const id = await dueCard(desk, 1);
  const opened = extensionContext.waitForEvent('page');
  await (await workerOf(extensionContext)).evaluate((pressed) => {
    const { notifications: centre } = (
      globalThis as unknown as { chrome: { notifications: { onButtonClicked: { dispatch(id: string, button: number): void } } } }
    ).chrome;
    centre.onButtonClicked.dispatch(pressed, 1);
  }, id);
  const popup = await opened;
  await expect(popup.getByText('На экране с ошибкой видно ФИО?')).toBeVisible();
  expect(popup.url()).not.toContain('permkrai');
  await popup.getByRole('button', { name: 'Нет, не видно' }).click();
  await expect(popup.getByLabel('Ситуация')).toHaveValue('login-unconfirmed');
  await expect.poll(() => pendingOf(desk)).toEqual([]);
  const progress = await call<ChecklistProgress>(desk, 'checklist', cardUrl(1));
  expect(progress).toMatchObject({ situation: 'login-unconfirmed', answers: { 'error-page': 'without-data', 'check-login': 'fails' } });
  expect(progress.seen).toEqual(expect.arrayContaining(['save', 'wait-update']));
});

test('a click on the notification shows the person in the popup', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  await remindAlways(desk);
  const id = await dueCard(desk, 3);
  const opened = extensionContext.waitForEvent('page');
  await (await workerOf(extensionContext)).evaluate((pressed) => {
    const { notifications: centre } = (
      globalThis as unknown as { chrome: { notifications: { onClicked: { dispatch(id: string): void } } } }
    ).chrome;
    centre.onClicked.dispatch(pressed);
  }, id);
  const popup = await opened;
  const row = popup.locator(`[data-pending="${cardUrl(3)}"]`);
  await expect(row).toContainText('Иванова 3.');
  await row.getByRole('button', { name: 'Вход работает' }).click();
  await expect.poll(() => pendingOf(desk)).toEqual([]);
  await popup.getByRole('button', { name: 'Вернуть' }).click();
  await expect.poll(async () => (await pendingOf(desk)).length).toBe(1);
});

test('a person is added by hand with another time of saving, and comes off the list with the way back', async ({ extensionContext }) => {
  const desk = await openDesk(extensionContext);
  await call(desk, 'addPending', { url: '', label: 'Тестова А. Б.', savedAt: Date.parse('2026-11-20T21:40:00+05:00') });
  await call(desk, 'addPending', { url: '', label: 'Тестова А. Б.', savedAt: Date.parse('2026-11-20T21:40:00+05:00') });
  const [item, ...others] = await pendingOf(desk);
  expect(others).toEqual([]);
  expect(item?.checkAfter).toBe(Date.parse('2026-11-23T14:00:00+05:00'));
  const left = await call<PendingItem[]>(desk, 'removePending', item?.id);
  expect(left).toEqual([]);
  expect(await call<PendingItem[]>(desk, 'restorePending', item)).toEqual([item]);
});
