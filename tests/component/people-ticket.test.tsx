import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GapLinks } from '@/components/ticket/GapLinks';
import { PeopleTicket } from '@/components/ticket/PeopleTicket';
import type { BasketItem } from '@/utils/app/ticket/basket';
import { NO_EDITS, type TicketEdits } from '@/utils/app/ticket/ticket-edits';

afterEach(cleanup);

const LATIN: Partial<Record<string, string>> = { Анна: 'anna', Берта: 'berta', Вера: 'vera', Галина: 'galina', Дарья: 'darya' };

const item = (id: string, patch: Partial<BasketItem['person']> = {}): BasketItem => ({
  id,
  person: {
    fullName: `Иванова ${id}`,
    profile: 'employee',
    birthDate: '01.01.2000',
    email: `${LATIN[id] ?? id.toLowerCase().replace('имя', 'imya')}@pochta.example`,
    ...patch,
  },
  claims: ['data-verified'],
});
const SOURCES = {
  card: null,
  settings: { organization: { territory: 'г. Пермь', name: 'шк. 1605', kind: 'Школа' as const } },
  plan: null,
  messages: [],
  now: Date.UTC(2026, 10, 23, 10),
};

function Stage({
  start,
  edits: first = NO_EDITS,
  copy = async () => true,
}: {
  start: BasketItem[];
  edits?: TicketEdits;
  copy?(text: string): Promise<boolean>;
}) {
  const [items, setItems] = useState(start);
  const [edits, setEdits] = useState(first);
  return <PeopleTicket items={items} onItems={setItems} sources={SOURCES} edits={edits} onEdits={setEdits} copy={copy} />;
}

const shown = () => document.querySelector('[data-ticket-text]')?.textContent ?? '';
/** The people's rows in the table, without its heading. */
const rows = () =>
  within(screen.getByRole('table', { name: 'Люди заявки' }))
    .getAllByRole('row')
    .slice(1);
const focused = () => document.activeElement?.getAttribute('data-path');

describe('several people', () => {
  it('stand numbered in the text, in the order of the list', async () => {
    render(<Stage start={[item('Анна'), item('Берта'), item('Вера')]} />);
    expect(shown()).toMatch(/1\. Сотрудник: Иванова Анна.*2\. Сотрудник: Иванова Берта.*3\. Сотрудник: Иванова Вера/su);
    expect(shown()).toContain('Данные в Контингенте сверены');
    await userEvent.click(screen.getByRole('button', { name: 'Выше: Иванова Вера' }));
    expect(shown()).toMatch(/2\. Сотрудник: Иванова Вера.*3\. Сотрудник: Иванова Берта/su);
    await userEvent.click(screen.getByRole('button', { name: 'Убрать из заявки: Иванова Анна' }));
    expect(shown()).not.toContain('Анна');
  });

  it('stand in their own organisations, and that is said', () => {
    const other = { organization: { name: 'Кизеловский техникум' } };
    render(
      <Stage start={[item('Анна'), item('Берта', other), item('Вера', { organization: { name: 'Шк. № 1605' } }), item('Галина', other)]} />,
    );
    expect(shown().match(/(?:Школа|Организация): .*/gu)).toEqual([
      'Школа: г. Пермь, шк. 1605',
      'Организация: г. Пермь, Кизеловский техникум',
      'Школа: г. Пермь, шк. 1605',
      'Организация: г. Пермь, Кизеловский техникум',
    ]);
    const notice =
      'Не у всех та организация, что в настройках. В заявке стоит своя: Кизеловский техникум. Территория из настроек, проверьте её.';
    expect(screen.getByText(notice)).toBeTruthy();
  });

  it('merged stand in the organisation of their file, which can be changed in the form', async () => {
    const own = { organization: { name: 'Кадетский корпус' } };
    render(<Stage start={[item('Анна', own), item('Берта', own)]} edits={{ kind: 'merge', values: {} }} />);
    expect(shown()).toContain('Организация: г. Пермь, Кадетский корпус\n');
    expect(screen.getByText(/^Не у всех та организация.*: Кадетский корпус\./u)).toBeTruthy();
    await userEvent.click(screen.getByText('Изменить данные заявки'));
    await userEvent.type(screen.getByRole('textbox', { name: 'Название' }), ' № 2');
    expect(shown()).toContain('Организация: г. Пермь, Кадетский корпус № 2\n');
  });

  it('leads to what is at fault, before what is missing', async () => {
    render(<Stage start={[item('Анна', { birthDate: '' }), item('Берта', { email: 'a@b' })]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Исправить' }));
    expect(focused()).toBe('people.1.email');
  });

  it('tell what each lacks', () => {
    render(<Stage start={[item('Анна'), item('Берта', { email: '' })]} />);
    expect(rows()[0]?.textContent).toContain('полные');
    expect(within(rows()[1] as HTMLElement).getByRole('button', { name: 'Не хватает: почта на Госуслугах' }).textContent).toBe(
      'не хватает: 1',
    );
    expect(rows()[1]?.querySelectorAll('[required]')).toHaveLength(1);
  });

  it('lead from what one lacks to its input, and name it once', async () => {
    render(<Stage start={[item('Анна'), item('Берта', { email: '' })]} />);
    expect(screen.getAllByRole('button', { name: /почта на Госуслугах/u })).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Не хватает: почта на Госуслугах' }));
    expect(focused()).toBe('people.1.email');
    // The rest of the draft is not unfolded for it.
    expect(screen.getByRole('button', { name: 'Изменить данные заявки' }).getAttribute('aria-expanded')).toBe('false');
  });

  it('take the first one’s role where they have none', async () => {
    const role = { subsystem: 'ЭЖД', role: 'Директор' };
    render(
      <Stage
        start={[item('Анна', role), item('Берта'), item('Вера', { role: 'Воспитатель' })]}
        edits={{ kind: 'role', values: { roleAction: 'add' } }}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'То же всем, у кого пусто' }));
    expect(shown().match(/Подсистема ЭПОС: ЭЖД/gu)).toHaveLength(3);
    expect(shown().match(/Роль пользователя в подсистеме: .*/gu)).toEqual(
      ['Директор', 'Директор', 'Воспитатель'].map((name) => `Роль пользователя в подсистеме: ${name}`),
    );
    expect(screen.queryByRole('button', { name: 'То же всем, у кого пусто' })).toBeNull();
  });

  it('stand a row each, gone through by the keyboard: Enter down a column, Shift+Enter up, arrows in a line of text', async () => {
    render(<Stage start={[item('Анна'), item('Берта'), item('Вера')]} edits={{ kind: 'role', values: {} }} />);
    expect(rows()).toHaveLength(3);
    await userEvent.click(screen.getByRole('textbox', { name: 'Почта на Госуслугах: Иванова Берта' }));
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('people.2.email');
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('people.2.email');
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}{ArrowUp}');
    expect(focused()).toBe('people.0.email');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('people.1.email');
    // In a list of choices the arrows are the list's own.
    const role = screen.getByRole('combobox', { name: 'Роль в подсистеме: Иванова Анна' });
    await userEvent.type(role, 'Зам');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect([(role as HTMLInputElement).value, focused()]).toEqual(['Заместитель директора', 'people.0.role']);
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe('people.1.role');
  });

  it('are folded when they are many, and unfolded for whom a gap leads to', async () => {
    const many = Array.from({ length: 14 }, (_, index) =>
      item(`${index}`, { fullName: 'Иванова Анна', email: index === 12 ? '' : 'anna@pochta.example' }),
    );
    const { unmount } = render(<Stage start={many} />);
    expect(rows()).toHaveLength(10);
    await userEvent.click(screen.getByRole('button', { name: 'Ещё 4\u00a0человека, не хватает данных у 1' }));
    expect(rows()).toHaveLength(14);
    await userEvent.click(within(rows()[12] as HTMLElement).getByRole('button', { name: /^Не хватает/u }));
    await userEvent.keyboard('g');
    expect([focused(), shown().includes('Госуслугах: g [укажите: почта на Госуслугах без ошибок]')]).toEqual(['people.12.email', true]);
    unmount();
    // One more than the fold is no reason to fold.
    render(<Stage start={many.slice(0, 11)} />);
    expect(rows()).toHaveLength(11);
  });

  it('one left over keeps an action of his own, and it can be changed', async () => {
    render(<Stage start={[item('Анна', { roleAction: 'remove' })]} edits={{ kind: 'role', values: { roleAction: 'add' } }} />);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Удалить роль' }).checked).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: 'Добавить роль' }));
    expect(shown()).toMatch(/^Тема: Добавление роли\n/u);
  });

  it('fold a long list of gaps', async () => {
    const onGo = vi.fn();
    const gaps = Array.from({ length: 12 }, (_, index) => ({ path: `people.${index}.email`, label: `почта (${index + 1})` }));
    const { rerender } = render(<GapLinks items={gaps} onGo={onGo} />);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      ...gaps.slice(0, 8).map(({ label }) => label),
      'ещё 4',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'ещё 4' }));
    await userEvent.click(screen.getByRole('button', { name: 'почта (12)' }));
    expect(onGo).toHaveBeenCalledExactlyOnceWith('people.11.email');
    rerender(<GapLinks items={gaps.slice(0, 9)} onGo={onGo} />);
    expect(screen.getAllByRole('button')).toHaveLength(9);
  });

  it('keep what was typed about them through every change of order', async () => {
    render(<Stage start={[item('Анна'), item('Берта')]} edits={{ kind: 'role', values: {} }} />);
    await userEvent.type(screen.getAllByRole('combobox', { name: /^Роль в подсистеме/u })[1] as HTMLElement, 'Директор');
    await userEvent.click(screen.getByRole('button', { name: 'Выше: Иванова Берта' }));
    expect(shown()).toMatch(/1\. Сотрудник: Иванова Берта.*Роль пользователя в подсистеме: Директор.*2\. Сотрудник: Иванова Анна/su);
  });

  it('are parted when the text grows long, each part copied by itself', async () => {
    const copy = vi.fn(async (_text: string) => true);
    render(<Stage start={Array.from({ length: 30 }, (_, index) => item(`Имя${index}`))} copy={copy} />);
    await userEvent.click(screen.getByRole('button', { name: 'Разделить' }));
    const parts = screen.getAllByRole('region', { name: /^Заявка \d из \d/u });
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) await userEvent.click(within(part).getByRole('button', { name: /^Скопировать (заявку|неполную)/u }));
    const texts = copy.mock.calls.map(([text]) => text);
    for (let index = 0; index < 30; index += 1) expect(texts.filter((text) => text.includes(`imya${index}@`))).toHaveLength(1);
  });

  it('can be merged when there are two of them', () => {
    render(
      <Stage
        start={[item('Анна', { link: 'https://a.example/1' }), item('Анна', { link: 'https://a.example/2' })].map((one, index) => ({
          ...one,
          id: `${index}`,
        }))}
        edits={{ kind: 'merge', values: {} }}
      />,
    );
    expect(shown()).toContain('Дубль личности (https://a.example/2) удалить.');
  });

  it('leave a calm line when there is nobody', () => {
    render(<Stage start={[]} />);
    expect(screen.getByText(/^В заявке пока никого нет/u)).toBeTruthy();
  });
});
