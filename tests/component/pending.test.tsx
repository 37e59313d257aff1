import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AddPendingForm } from '@/components/pending/AddPendingForm';
import { PendingList } from '@/components/pending/PendingList';
import { UpdateTimeline } from '@/components/pending/UpdateTimeline';
import { reminderId } from '@/utils/app/pending/reminders';
import type { PendingItem } from '@/utils/domain/pending';
import { builtInCalendar } from '@/utils/domain/work-calendar';

afterEach(cleanup);

const perm = (text: string) => Date.parse(`${text}+05:00`);
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');
const item: PendingItem = {
  id: 'card-1',
  url: 'https://kontingent.permkrai.ru/card/1',
  label: 'Иванова Т. Т.',
  savedAt: perm('2026-11-20T15:40'),
  checkAfter: perm('2026-11-23T14:00'),
  approximate: false,
  notifiedAt: null,
};
const READY = perm('2026-11-23T14:00');

function actionsOf(answer: boolean) {
  const act = () => vi.fn(async () => answer);
  return { works: act(), fails: act(), remove: act(), restore: act(), add: act(), copy: act(), answers: act(), stillFails: act() };
}

describe('PendingList', () => {
  it('asks nothing before the time, and says how long it takes', () => {
    render(<PendingList items={[item]} now={perm('2026-11-22T10:00')} actions={actionsOf(true)} />);
    expect(screen.queryByRole('button', { name: 'Вход работает' })).toBeNull();
    expect(plain(screen.getByRole('listitem').textContent)).toContain('сохранено пт 20.11, 15:40 · вход пн 23.11 после 14:00');
  });

  it('«Вход работает» closes, «Вернуть» brings back even when nobody is left', async () => {
    const actions = actionsOf(true);
    const { rerender } = render(<PendingList items={[item]} now={READY} actions={actions} />);
    await userEvent.click(screen.getByRole('button', { name: 'Вход работает' }));
    rerender(<PendingList items={[]} now={READY} actions={actions} />);
    expect(actions.works).toHaveBeenCalledExactlyOnceWith(item);
    await userEvent.click(screen.getByRole('button', { name: 'Вернуть' }));
    expect(actions.restore).toHaveBeenCalledExactlyOnceWith(item);
  });

  it.each([
    ['Да, видно', 'with-data'],
    ['Нет, не видно', 'without-data'],
    ['Снимка нет', 'no-picture'],
  ])('«Не работает», «%s» → %s', async (answer, told) => {
    const actions = actionsOf(true);
    render(<PendingList items={[item]} now={READY} actions={actions} />);
    await userEvent.click(screen.getByRole('button', { name: 'Не работает' }));
    await userEvent.click(screen.getByRole('button', { name: answer }));
    expect(actions.fails).toHaveBeenCalledExactlyOnceWith(item, told, READY);
  });

  it('opens the question of the entry that a notification has led to', () => {
    render(<PendingList items={[item]} now={READY} actions={actionsOf(true)} called={{ id: reminderId(item), as: 'failed' }} />);
    expect(screen.getByText('На экране с ошибкой видно ФИО?')).toBeTruthy();
  });

  it('of a server says how long to wait, and asks when the time has come', async () => {
    const wait: PendingItem = { ...item, id: 'server', label: '', waitsFor: 'server', savedAt: READY, checkAfter: READY + 3_600_000 };
    const actions = actionsOf(true);
    const { rerender } = render(<PendingList items={[wait]} now={READY + 600_000} actions={actions} />);
    expect(plain(screen.getByRole('listitem').textContent)).toContain('ошибка была 23.11.2026, 14:00 · ещё 50 минут');
    expect(screen.queryByRole('button', { name: 'Пока нет' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Сообщение сотруднику' })).toBeNull();
    const later = READY + 3_700_000;
    rerender(<PendingList items={[wait]} now={later} actions={actions} />);
    await userEvent.click(screen.getByRole('button', { name: 'Пока нет' }));
    expect(actions.stillFails).toHaveBeenCalledExactlyOnceWith(wait, later);
    expect(screen.getByRole('status').textContent).toContain('Напомню ещё раз через час');
    await userEvent.click(screen.getByRole('button', { name: 'Работает' }));
    expect(actions.answers).toHaveBeenCalledExactlyOnceWith(wait);
    await userEvent.click(screen.getByRole('button', { name: 'Вернуть' }));
    expect(actions.restore).toHaveBeenCalledExactlyOnceWith(wait);
  });

  it('says when it could not be stored, and offers nothing to take back', async () => {
    render(<PendingList items={[item]} now={READY} actions={actionsOf(false)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Убрать из списка: Иванова Т. Т.' }));
    expect(screen.getByRole('status').textContent).toContain('Не удалось запомнить');
    expect(screen.queryByRole('button', { name: 'Вернуть' })).toBeNull();
  });

  it('copies the mandated message', async () => {
    const actions = actionsOf(true);
    render(<PendingList items={[item]} now={READY} actions={actions} />);
    await userEvent.click(screen.getByRole('button', { name: 'Сообщение сотруднику' }));
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^Данные обновлены\. Вход можно проверить в понедельник 23\.11\.2026 после 14:00/),
    );
  });
});

describe('a pupil or a parent', () => {
  it.each([
    ['pupil', 'Сообщение ученику'],
    ['parent', 'Сообщение родителю'],
  ] as const)('%s is told no button of the employees', async (register, name) => {
    const actions = actionsOf(true);
    render(<PendingList items={[{ ...item, register }]} now={READY} actions={actions} />);
    await userEvent.click(screen.getByRole('button', { name }));
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('epos.permkrai.ru, вход через Госуслуги.'));
  });
});

describe('UpdateTimeline', () => {
  it.each([
    ['2026-11-22T10:00', null],
    ['2026-11-23T10:00', 'Обновление'],
    ['2026-11-23T14:00', 'Проверка входа'],
  ])('at %s stands at %s', (now, current) => {
    render(<UpdateTimeline savedAt={item.savedAt} checkAfter={item.checkAfter} approximate={false} now={perm(now)} />);
    expect(document.querySelector('[aria-current="step"]')?.children[1]?.textContent ?? null).toBe(current);
    expect(document.querySelector('time[data-effective]')?.getAttribute('datetime')).toBe('2026-11-23T14:00:00+05:00');
  });
});

describe('AddPendingForm', () => {
  const now = perm('2026-11-23T15:00');
  const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

  it('takes day and time as Perm time', async () => {
    const onAdd = vi.fn(async () => true);
    render(<AddPendingForm now={now} calendar={builtInCalendar} defaultOpen onAdd={onAdd} />);
    fill('Кто', ' Тестова А. Б. ');
    fill('День сохранения', '2026-11-20');
    fill('Время, по Перми', '21:40');
    expect(plain(document.querySelector('form')?.textContent)).toContain('вход можно проверить пн 23.11 после 14:00');
    await userEvent.click(screen.getByRole('button', { name: 'Добавить' }));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith({ url: '', label: 'Тестова А. Б.', savedAt: perm('2026-11-20T21:40') });
  });

  it.each([
    ['', '2026-11-20', 'Напишите, кого ждать'],
    ['Ли', '', 'Укажите день и время сохранения'],
    ['Ли', '2026-11-24', 'Это время ещё не наступило'],
  ])('%j on %j: %s', async (who, day, fault) => {
    const onAdd = vi.fn(async () => true);
    render(<AddPendingForm now={now} calendar={builtInCalendar} defaultOpen onAdd={onAdd} />);
    fill('Кто', who);
    fill('День сохранения', day);
    await userEvent.click(screen.getByRole('button', { name: 'Добавить' }));
    expect(screen.getByText(fault)).toBeTruthy();
    expect(onAdd).not.toHaveBeenCalled();
  });
});
