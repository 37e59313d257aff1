import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DeskContext } from '@/components/desk/desk-context';
import { TicketSection } from '@/components/desk/TicketSection';
import type { DeskWorker } from '@/utils/app/ticket/desk-state';
import { createDeskStore } from '@/utils/app/ticket/desk-store';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import { deskText } from '@/utils/text/ru/desk';
import { ticketText } from '@/utils/text/ru/tickets';
import type { TicketPerson } from '@/utils/tickets/types';

afterEach(cleanup);

const NOW = Date.UTC(2026, 10, 23, 10);

async function open(people: unknown[] = [], openCards: TicketPerson[] = []) {
  const copied: string[] = [];
  const worker: DeskWorker = {
    loadState: async () => ({ settings: DEFAULT_SETTINGS, managed: [], pending: [], notes: [], showMode: false, updatedTo: '' }),
    saveSettings: async (patch) => ({ ...DEFAULT_SETTINGS, ...patch }),
    basket: async () => people,
    saveBasket: async () => {},
    checklist: async () => null,
    draft: async () => null,
    saveDraft: async () => {},
    shot: async () => null,
    forgetShot: async () => {},
    setShowMode: async () => {},
    openCards: async () => openCards,
  };
  const store = createDeskStore({ worker, later: () => () => {}, newId: () => 'x' });
  await act(() => store.actions.load());
  const copy = async (text: string) => copied.push(text) > 0;
  render(
    <DeskContext value={store}>
      <TicketSection copy={copy} browser="Firefox 150, Linux" now={NOW} />
    </DeskContext>,
  );
  return { store, copied, user: userEvent.setup() };
}

const person = (id: string, fullName: string, birthDate = '01.01.2000') => ({
  id,
  person: { fullName, birthDate, email: 'test@pochta.example', profile: 'employee', link: `https://k.permkrai.ru/${id}` },
  claims: [],
});

describe('the ticket on the desk', () => {
  it('says what to do while it is empty, and takes a person out of a message', async () => {
    const { user, store } = await open();
    expect(screen.getByText(deskText.emptyTitle)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: deskText.add }));
    expect(screen.getByText(deskText.nameNeeded)).toBeTruthy();
    await user.click(screen.getByLabelText(deskText.pasted));
    await user.paste('Иванова Тест Тестовна\n1.1.2000\nivanova@pochta.example\nСНИЛС 112-233-445 95');
    await user.click(screen.getByRole('button', { name: deskText.add }));
    expect(store.state.getState().items).toEqual([
      {
        id: 'hand-x',
        person: { fullName: 'Иванова Тест Тестовна', birthDate: '01.01.2000', email: 'ivanova@pochta.example', profile: 'employee' },
        claims: [],
      },
    ]);
  });

  it('proposes to merge two records of one person, never two people', async () => {
    const { user, store } = await open([person('1', 'Королёва Алёна Петровна'), person('2', 'Королева Алена Петровна')]);
    await user.click(screen.getByRole('button', { name: deskText.merge }));
    expect(store.state.getState().edits.kind).toBe('merge');
    expect(screen.getByText(/Прошу перенести данные с личности/).textContent).toContain('https://k.permkrai.ru/2');
    expect(screen.queryByRole('button', { name: deskText.merge })).toBeNull();
    // Which one stays can be turned round, and the letters that differ are shown.
    expect(screen.getByRole('region', { name: ticketText.differences })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: ticketText.swap }));
    expect(screen.getByText(/Прошу перенести данные с личности/).textContent).toMatch(/с личности \(Королёва.*на личность \(Королева/);
    cleanup();
    await open([person('1', 'Ли Анна'), person('2', 'Ким Олег')]);
    expect(screen.queryByRole('button', { name: deskText.merge })).toBeNull();
  });

  it('takes the cards that stand open, each once, and none that is in the ticket', async () => {
    const cards = ['1', '2', '2'].map((id) => person(id, id === '1' ? 'Ли Анна' : 'Ким Олег').person as TicketPerson);
    const { user, store } = await open([], cards);
    await user.click(screen.getByRole('button', { name: deskText.openCards(2) }));
    expect(store.state.getState().items.map(({ id }) => id)).toEqual(['https://k.permkrai.ru/1', 'https://k.permkrai.ru/2']);
    expect(screen.queryByRole('button', { name: /^Взять открытые/ })).toBeNull();
    cleanup();
    const second = await open([{ ...person('1', 'Ли Анна'), id: 'https://k.permkrai.ru/1' }], cards);
    await second.user.click(screen.getByRole('button', { name: deskText.openCards(1) }));
    expect(second.store.state.getState().items).toHaveLength(2);
  });

  it('writes both people into one text and puts them in another order by keys', async () => {
    const { user, store } = await open([person('1', 'Ли Анна'), person('2', 'Ким Олег')]);
    const text = () => document.querySelector('[data-ticket-text]')?.textContent ?? '';
    expect(text()).toMatch(/1\. Сотрудник: Ли Анна[\s\S]*2\. Сотрудник: Ким Олег/);
    screen.getByRole('button', { name: ticketText.moveUp('Ким Олег') }).focus();
    await user.keyboard('{Enter}');
    expect(text()).toMatch(/1\. Сотрудник: Ким Олег[\s\S]*2\. Сотрудник: Ли Анна/);
    await user.click(screen.getByRole('button', { name: deskText.clear }));
    expect(screen.getByText(deskText.emptyTitle)).toBeTruthy();
    act(() => store.actions.undo());
    expect(text()).toContain('Ким Олег');
  });
});
