import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Checklist, type ChecklistProps } from '@/components/checklist/Checklist';
import { snapshotOf } from '@/utils/domain/card';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import { SITUATION_IDS, type SituationId, STEP_TOOLS } from '@/utils/situations/types';
import { COMPARED, type Move, progressOf } from '../unit/situations/walk';

afterEach(cleanup);

const card = snapshotOf({ lastName: 'Ли', firstName: 'Анна', middleName: '', birthDate: '05.12.1990' });

type StageProps = Partial<ChecklistProps> & { situation?: SituationId; moves?: readonly Move[]; seen?(progress: ChecklistProgress): void };

function Stage({ situation, moves = [], seen, ...props }: StageProps) {
  const [progress, setProgress] = useState<ChecklistProgress | null>(props.progress ?? (situation ? progressOf(situation, moves) : null));
  return (
    <Checklist
      evidence={{}}
      suggested={null}
      card={card}
      loginFrom={Date.UTC(2026, 10, 23, 9)}
      now={Date.UTC(2026, 10, 20, 10)}
      tools={STEP_TOOLS}
      onTool={() => {}}
      reminded={null}
      onWait={() => {}}
      {...props}
      progress={progress}
      onProgress={(next) => {
        seen?.(next);
        setProgress(next);
      }}
    />
  );
}

const step = (id: string) => document.querySelector<HTMLInputElement>(`input[type="checkbox"][data-step="${id}"]`);
const visible = (element: Element | null) => element !== null && element.closest('[hidden]') === null;
const situation = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ситуация' });

describe('choosing a situation', () => {
  it('offers all, the one that the page points to first, and chooses none by itself', async () => {
    render(<Stage suggested="identifier-in-use" />);
    const options = within(situation()).getAllByRole<HTMLOptionElement>('option');
    expect(options).toHaveLength(1 + SITUATION_IDS.length);
    expect(options[1]).toMatchObject({ value: 'identifier-in-use', textContent: 'Почта или СНИЛС уже используется (похоже на это)' });
    expect(situation().value).toBe('');
    expect(document.querySelector('[data-step]')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Похоже на это/u }));
    expect(situation().value).toBe('identifier-in-use');
  });

  it.each([
    ['pupil', 'Для сотрудников', ['esia-transition', 'login-confirmed', 'login-unconfirmed', 'no-access', 'role-change']],
    ['parent', 'Для сотрудников', ['esia-transition', 'login-confirmed', 'login-unconfirmed', 'no-access', 'role-change']],
    ['employee', 'Для обучающихся и родителей', ['pupil-parent-login']],
  ] as const)('at the card of a %s puts what is meant for others last', (register, label, ids) => {
    render(<Stage card={{ ...card, register }} />);
    const group = within(situation()).getByRole('group', { name: label });
    const values = within(group).getAllByRole<HTMLOptionElement>('option');
    expect(values.map(({ value }) => value).sort()).toEqual(ids);
    expect(within(situation()).getAllByRole('option')).toHaveLength(1 + SITUATION_IDS.length);
  });

  it('parts nothing where the register is not known', () => {
    render(<Stage card={{ ...card, register: 'unknown' }} />);
    expect(within(situation()).queryByRole('group')).toBeNull();
  });

  it('takes no tick along, and finds them again on the way back', async () => {
    render(<Stage situation="login-confirmed" moves={['error-page=with-data', ...COMPARED]} />);
    await userEvent.selectOptions(situation(), 'user-not-found');
    expect(screen.getByText('0 из 12')).toBeTruthy();
    await userEvent.selectOptions(situation(), 'login-confirmed');
    expect(screen.getByText('6 из 13')).toBeTruthy();
  });
});

describe('steps', () => {
  it('shows the next one first and in full, with what the card holds, and why behind a click', async () => {
    render(<Stage situation="login-confirmed" moves={['error-page=with-data', 'ask-data', 'compare-name']} />);
    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('4. Сверьте дату рождения');
    expect(first?.textContent).toContain('05.12.1990');
    // The step itself is one line: nothing that explains it is in sight before it is asked for.
    expect(first?.querySelectorAll('p')).toHaveLength(0);
    await userEvent.click(within(first as HTMLElement).getByRole('button', { name: 'Как и почему' }));
    expect(first?.textContent).toContain('День, месяц и год, как на Госуслугах.');
    expect(first?.textContent).toContain('письмо от 24.10.2024');
    expect(screen.getByText('3 из 13')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('3');
  });

  it('is ticked, folds, hands the cursor on, and can be taken back', async () => {
    render(<Stage situation="login-confirmed" moves={['error-page=with-data']} />);
    const box = step('ask-data');
    await userEvent.click(box as HTMLElement);
    expect(step('ask-data')).toBe(box);
    expect(box?.checked).toBe(true);
    expect(visible(box)).toBe(false);
    expect(document.activeElement).toBe(step('compare-name'));
    await userEvent.click(screen.getByRole('button', { name: 'Сделано: 2' }));
    expect(visible(box)).toBe(true);
    await userEvent.click(box as HTMLElement);
    expect(screen.getByText('1 из 13')).toBeTruthy();
  });

  it('is ticked by its button too', async () => {
    const seen = vi.fn();
    render(<Stage situation="login-confirmed" moves={['error-page=with-data', 'ask-data']} seen={seen} />);
    await userEvent.click(screen.getByRole('button', { name: 'Верно' }));
    expect(seen.mock.calls[0]?.[0].ticks).toMatchObject({ 'compare-name': true });
  });

  it('says what the extension has seen, and what speaks against a tick', () => {
    render(
      <Stage
        situation="login-confirmed"
        moves={['error-page=with-data', 'compare-birth-date']}
        evidence={{ 'name-equal': true, 'birth-date-equal': false }}
      />,
    );
    expect(step('compare-name')?.checked).toBe(true);
    expect(step('compare-name')?.closest('li')?.textContent).toContain('видно на странице');
    expect(step('compare-birth-date')?.checked).toBe(false);
    expect(screen.getByText(/^Сверка показала отличия/u)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Верно' }).disabled).toBe(true);
  });

  it('cannot be ticked while the card is empty or at fault there, and says when it is right', () => {
    const moves = ['error-page=with-data', 'ask-data', 'compare-name', 'compare-birth-date', 'compare-email'];
    render(<Stage situation="login-confirmed" moves={moves} evidence={{ 'email-right': false, 'snils-right': true }} />);
    expect(step('compare-email')?.checked).toBe(false);
    expect(screen.getByText(/^Поле не заполнено или к нему есть замечание/u)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Верно' }).disabled).toBe(true);
    cleanup();
    render(<Stage situation="login-confirmed" moves={moves} evidence={{ 'email-right': true, 'snils-right': true }} />);
    expect(step('compare-snils')?.closest('li')?.textContent).toContain('Заполнено, замечаний нет');
  });

  it('waits for the update in its own words: nothing is wrong with the card', () => {
    render(
      <Stage
        situation="login-confirmed"
        moves={['error-page=with-data', ...COMPARED, 'duplicates=none', 'save']}
        evidence={{ 'update-passed': false }}
      />,
    );
    const item = step('wait-update')?.closest('li');
    expect(item?.textContent).toContain('Обновление ещё впереди');
    expect(item?.textContent).not.toContain('Сверка показала отличия');
  });

  it('tells nothing as corrected before it is', () => {
    const found = ['which-identifier=email', 'search-own=other-person'];
    render(<Stage situation="identifier-in-use" moves={found} />);
    expect(screen.getByText(/^Заявка не понадобится/u)).toBeTruthy();
    expect(screen.queryByText(/^Карточка исправлена/u)).toBeNull();
    cleanup();
    render(<Stage situation="identifier-in-use" moves={[...found, 'correct-own', 'enter-again']} />);
    expect(screen.getByText(/^Карточка исправлена, заявка не нужна/u)).toBeTruthy();
  });

  it('can be skipped where it is only desirable', async () => {
    render(
      <Stage
        situation="login-confirmed"
        moves={['error-page=with-data', 'ask-data', 'compare-name', 'compare-birth-date', 'compare-email']}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Пропустить' }));
    expect(screen.getByText('5 из 12')).toBeTruthy();
    expect(step('compare-snils')?.closest('li')?.textContent).toContain('пропущено');
  });

  it('says from when the sign-in can be tested', () => {
    const moves = ['error-page=with-data', ...COMPARED, 'duplicates=none', 'save'];
    const { unmount } = render(<Stage situation="login-confirmed" moves={moves} />);
    const time = screen.getAllByText(/в понедельник, 23\sноября, после\s14:00/u)[0];
    expect(time?.getAttribute('datetime')).toBe('2026-11-23T14:00:00+05:00');
    expect(time?.hasAttribute('data-effective')).toBe(true);
    // The step about the sign-in repeats it only when the one about the update is over.
    expect(document.querySelectorAll('time')).toHaveLength(1);
    unmount();
    render(<Stage situation="login-confirmed" moves={moves} now={Date.UTC(2026, 10, 23, 9)} />);
    expect(screen.getAllByText('Вход уже можно проверить.').length).toBeGreaterThan(0);
  });

  it('offers only tools that work where it stands', async () => {
    const onTool = vi.fn();
    const { unmount } = render(<Stage situation="login-confirmed" moves={['error-page=with-data']} onTool={onTool} />);
    await userEvent.click(screen.getByRole('button', { name: 'Скопировать просьбу' }));
    expect(onTool).toHaveBeenCalledWith('ask-data', 'ask-data');
    unmount();
    render(<Stage situation="login-confirmed" moves={['error-page=with-data']} tools={[]} />);
    expect(screen.queryByRole('button', { name: 'Скопировать просьбу' })).toBeNull();
  });
});

describe('questions', () => {
  it('are answered by choosing, and changed again', async () => {
    render(<Stage situation="identifier-in-use" evidence={{ 'email-in-use': true }} />);
    // The message itself says which value it is.
    expect(screen.queryByRole('radio', { name: /^Почта/u })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Нашлось у другого человека' }));
    expect(screen.getByText(/^Заявка не понадобится/u)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Сделано: 2' }));
    await userEvent.click(screen.getAllByRole('button', { name: 'Изменить' })[1] as HTMLElement);
    expect(screen.queryByText('Карточка исправлена, заявка не нужна.')).toBeNull();
    expect(screen.getByRole('radio', { name: 'Не нашлось' })).toBeTruthy();
  });

  it('lead into another situation', async () => {
    render(<Stage situation="login-confirmed" />);
    await userEvent.click(screen.getByRole('radio', { name: 'Нет, не видно' }));
    expect(situation().value).toBe('login-unconfirmed');
  });
});

describe('what comes of it', () => {
  it.each<[SituationId, Move[], RegExp]>([
    ['server-error', [], /Заявка не нужна: работы уже идут/u],
    [
      'login-confirmed',
      ['error-page=with-data', ...COMPARED, 'duplicates=none', 'save', 'wait-update', 'check-login=works'],
      /^Всё работает/u,
    ],
    ['slow', ['connection=no-sites'], /интернет-провайдеру/u],
    ['journal-error', [], /отправляет сам человек/u],
    ['no-access', [], /принимают только от администраторов/u],
    [
      'esia-transition',
      [
        'open-card',
        'edit-card',
        'enter-email',
        'compare-name',
        'compare-birth-date',
        'compare-snils',
        'save',
        'wait-update',
        'check-login=works',
      ],
      /Всё работает/u,
    ],
  ])('%s after %j', (id, moves, words) => {
    render(<Stage situation={id} moves={moves} />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('opens the ticket once it is due', async () => {
    const onTool = vi.fn();
    render(
      <Stage situation="identifier-in-use" moves={['which-identifier=email', 'search-own=same-person', 'open-second']} onTool={onTool} />,
    );
    await userEvent.click(screen.getAllByRole('button', { name: 'Открыть заявку' })[0] as HTMLElement);
    expect(onTool).toHaveBeenCalledWith('ticket', 'send-ticket');
  });

  it('starts anew when a situation is stored that is no longer there', () => {
    render(<Stage progress={{ situation: 'gone', ticks: {}, answers: {} }} />);
    expect(situation().value).toBe('');
  });
});

describe('a server that does not answer', () => {
  const CHOSEN = Date.UTC(2026, 10, 20, 10);
  const first = () => screen.getAllByRole('listitem')[0]?.textContent?.replaceAll('\u00a0', ' ');
  const waiting = { situation: 'server-error', ticks: {}, answers: {}, since: CHOSEN };

  it('counts the hours from the choice, however often the list is opened', async () => {
    const seen = vi.fn<(progress: ChecklistProgress) => void>();
    const { unmount } = render(<Stage seen={seen} />);
    await userEvent.selectOptions(situation(), 'server-error');
    expect(first()).toContain('Проверьте снова между 16:00 и 17:00.');
    expect(document.querySelector('[data-effective]')).toBeNull();
    unmount();
    render(<Stage progress={seen.mock.calls.at(-1)?.[0] ?? null} now={CHOSEN + 40 * 60_000} />);
    expect(first()).toContain('Проверьте снова между 16:00 и 17:00.');
  });

  it('offers a reminder for the first hour, and says when it comes', async () => {
    const onWait = vi.fn();
    const { rerender } = render(<Stage progress={waiting} tools={[]} now={CHOSEN + 60_000} onWait={onWait} />);
    await userEvent.click(screen.getByRole('button', { name: 'Напомнить' }));
    expect(onWait).toHaveBeenCalledExactlyOnceWith({ since: CHOSEN, until: CHOSEN + 3_600_000 });
    rerender(<Stage progress={waiting} tools={[]} now={CHOSEN + 60_000} onWait={onWait} reminded={CHOSEN + 3_600_000} />);
    expect(first()).toContain('Напомню в 16:00.');
    expect(screen.queryByRole('button', { name: 'Напомнить' })).toBeNull();
  });

  it('says when the hour is over, and offers no reminder for the past', () => {
    render(<Stage progress={waiting} now={CHOSEN + 3_600_000} />);
    expect(first()).toContain('Время ожидания прошло');
    expect(screen.queryByRole('button', { name: 'Напомнить' })).toBeNull();
  });

  it('begins anew from «Пока нет»', async () => {
    const seen = vi.fn<(progress: ChecklistProgress) => void>();
    const later = CHOSEN + 2 * 3_600_000;
    render(<Stage progress={{ ...waiting, ticks: { 'wait-hours': true } }} now={later} seen={seen} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Пока нет' }));
    expect(seen).toHaveBeenCalledExactlyOnceWith({ ...waiting, since: later });
  });
});
