import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { TrainingSection } from '@/components/desk/TrainingSection';
import { createTraining } from '@/utils/app/training/training-card';
import { settled } from '../unit/app/fake-ports';

afterEach(cleanup);

async function open() {
  const copied: string[] = [];
  const training = createTraining({
    fieldInUse: () => null,
    focus: () => {},
    now: () => Date.UTC(2026, 10, 26, 9),
    today: () => '2026-11-26',
    later: (run, ms) => {
      const timer = setTimeout(run, Math.min(ms, 5));
      return () => clearTimeout(timer);
    },
    copy: async (text) => copied.push(text) > 0,
  });
  const places = { watch: () => () => {}, anchorOf: () => null, spotOf: () => null, fieldOf: () => null, isReal: () => true };
  render(<TrainingSection training={training} places={places} browser="" />);
  await act(settled);
  return { training, copied, user: userEvent.setup() };
}
const issues = ({ training }: { training: ReturnType<typeof createTraining> }) => training.card.state.getState().issues;

describe('the training card', () => {
  it('has eight faults in the real strip, which can all be mended, and says so at the end', async () => {
    const made = await open();
    expect(new Set(issues(made).map(({ rule }) => rule)).size).toBe(8);
    expect(screen.getByRole('region', { name: 'Что исправить' })).toBeTruthy();
    for (let turn = 0; turn < 10; turn += 1) {
      const issue = issues(made).find(({ suggestion }) => suggestion !== undefined);
      if (issue === undefined) break;
      await act(() => made.training.view.actions.fix(issue));
      await act(settled);
    }
    expect(screen.queryByText('Всё исправлено')).toBeNull();
    await act(async () => {
      made.training.set('birthDate', '23.07.1979');
      made.training.set('gender', 'Женский');
      made.training.set('phone', '+7 (912) 000-00-01');
    });
    await act(settled);
    expect(issues(made)).toEqual([]);
    expect(screen.getByText('Всё исправлено')).toBeTruthy();
    await made.user.click(screen.getByRole('button', { name: 'Вставить пример присланного' }));
    await act(settled);
    expect(made.training.view.state.getState().compared).toBe(true);
  });

  it('keeps nothing of one example in the next', async () => {
    const { user, training } = await open();
    const undone = () => Object.keys(training.card.state.getState().undo);
    const [issue] = training.card.state.getState().issues.filter(({ suggestion }) => suggestion !== undefined);
    if (issue) await act(() => training.view.actions.fix(issue));
    await act(settled);
    expect(undone()).toEqual(['lastName']);
    await user.click(screen.getByRole('button', { name: 'Вход не удаётся' }));
    await act(settled);
    expect(undone()).toEqual([]);
    expect(training.card.state.getState().checklist?.situation).toBe('login-confirmed');
    await user.click(screen.getByRole('button', { name: 'Восемь замечаний' }));
    await act(settled);
    expect(training.card.state.getState()).toMatchObject({ undo: {}, checklist: null, pasted: '' });
    expect(training.card.state.getState().issues.length).toBeGreaterThan(0);
  });

  it('leads through a tour that can be left at any step', async () => {
    const { user } = await open();
    expect(screen.getByText('Короткий обзор: 1 из 5')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Дальше' }));
    expect(screen.getByText('Короткий обзор: 2 из 5')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Закончить обзор' }));
    expect(screen.queryByText(/Короткий обзор/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Показать обзор' }));
    expect(screen.getByText('Короткий обзор: 1 из 5')).toBeTruthy();
  });

  it('leads from a failed sign-in through the steps to the ticket, with no claim that was not ticked', async () => {
    const { user, training } = await open();
    await user.click(screen.getByRole('button', { name: 'Вход не удаётся' }));
    await act(settled);
    expect(training.view.state.getState().checklist?.situation).toBe('login-confirmed');
    await user.click(screen.getByRole('button', { name: 'Что делать' }));
    expect(document.querySelector('[data-step]')).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Заявка' }));
    await act(settled);
    const text = document.querySelector('[data-ticket-text]')?.textContent ?? '';
    expect(text).toContain('Сотрудник: Кузнецова Мария Павловна');
    expect(text).toContain('г. Пермь, Учебная школа');
    expect(text).not.toContain('Данные в Контингенте сверены');
    await user.click(screen.getByRole('button', { name: 'Без замечаний' }));
    expect(training.view.state.getState().checklist).toBeNull();
  });
});
