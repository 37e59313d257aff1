import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CardContext } from '@/components/card/card-context';
import { MessageHint } from '@/components/card/MessageHint';
import { RegisterHint } from '@/components/card/RegisterHint';
import { SupportHint } from '@/components/card/SupportHint';
import { HintDock } from '@/components/view/HintDock';
import { MessageReminder } from '@/components/view/MessageReminder';
import { TeachBar } from '@/components/view/TeachBar';
import type { OrderedPage } from '@/utils/app/card/carry-out-order';
import type { RowAtFault } from '@/utils/app/register/rows-at-fault';
import { type Twin, twinKey } from '@/utils/app/register/twin';
import type { KnownMessageId } from '@/utils/domain/known-message';
import type { Filled, SupportTexts } from '@/utils/domain/support-form';
import { cardOf, fakePorts, openStores, PERSON, settled } from '../unit/app/fake-ports';

afterEach(cleanup);

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

function stores(page: Partial<OrderedPage> = {}) {
  const fake = fakePorts(null);
  return { ...fake, ...openStores(fake, page) };
}

function storeWith(messages: readonly KnownMessageId[]) {
  const { card, view } = stores();
  card.actions.messagesShown(messages);
  if (messages.length > 0) card.actions.setScene({ kind: 'message' });
  return view;
}

describe('a known message on the page', () => {
  it('is quoted, and its steps unfold at a click', async () => {
    const user = userEvent.setup();
    render(
      <CardContext value={storeWith(['user-not-found'])}>
        <MessageHint />
      </CardContext>,
    );
    await settled();
    expect(screen.getByText('На странице: «Пользователь не найден»')).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Ситуация' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Что делать' }));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ситуация' }).value).toBe('user-not-found');
  });

  it('enters the one situation that fits as soon as it is opened', async () => {
    const view = storeWith(['error-502']);
    await view.actions.reload();
    render(
      <CardContext value={view}>
        <MessageHint unfolded />
      </CardContext>,
    );
    await act(settled);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ситуация' }).value).toBe('server-error');
    expect(screen.queryByRole('button', { name: /^Похоже на это/ })).toBeNull();
  });

  it('that asks to wait is one click away from its reminder', async () => {
    const user = userEvent.setup();
    const view = storeWith(['error-502']);
    render(
      <CardContext value={view}>
        <HintDock title="Подсказка" act={<MessageReminder />}>
          шаги
        </HintDock>
      </CardContext>,
    );
    await act(settled);
    await user.click(screen.getByRole('button', { name: /^Напомнить в/ }));
    expect(view.state.getState().pending.map(({ waitsFor }) => waitsFor)).toEqual(['server']);
    expect(screen.queryByRole('button', { name: /^Напомнить/ })).toBeNull();
    expect(screen.getByText(/^Напомню в/)).toBeTruthy();
  });

  it('is silent without one', () => {
    const { container } = render(
      <CardContext value={storeWith([])}>
        <MessageHint />
      </CardContext>,
    );
    expect(container.textContent).toBe('');
  });
});

describe('the pill of a page without a card', () => {
  it('unfolds, folds by Esc and is closed by ×', async () => {
    const user = userEvent.setup();
    const close = vi.fn();
    const { view } = stores({ closeHint: close });
    render(
      <CardContext value={view}>
        <HintDock title="Подсказка">шаги</HintDock>
      </CardContext>,
    );
    expect(screen.queryByText('шаги')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Подсказка' }));
    expect(screen.getByText('шаги')).toBeTruthy();
    screen.getByRole('button', { name: 'Свернуть' }).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('шаги')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Закрыть подсказку' }));
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('the support form', () => {
  async function show(
    results: Filled,
    { contact = { name: 'Иванова Т. Т.', email: 'admin@shkola.example' }, limit = null as number | null } = {},
  ) {
    const fill = vi.fn(async (_: SupportTexts): Promise<Filled | null> => results);
    const made = stores({ fill });
    await made.worker.saveSettings({ contact });
    await made.worker.saveDraft('last-ticket', { kind: 'login', text: `Тема: …\n\n${'текст '.repeat(20)}` });
    made.card.actions.setScene({ kind: 'form', limit });
    await made.view.actions.reload();
    render(
      <CardContext value={made.view}>
        <SupportHint />
      </CardContext>,
    );
    return { ...made, fill, user: userEvent.setup() };
  }

  it('is filled at a click only, and says what is left to do', async () => {
    const { fill, user } = await show({ done: ['description', 'email'], refused: ['school'] });
    expect(fill).not.toHaveBeenCalled();
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Заполнить форму' }));
    expect(fill).toHaveBeenCalledExactlyOnceWith({
      description: expect.stringMatching(/^Тема: …/),
      fullName: 'Иванова Т. Т.',
      email: 'admin@shkola.example',
      school: '',
    });
    expect(screen.getByText('Заполнено: описание, почта.')).toBeTruthy();
    expect(screen.getByText('Впишите сами: школа.')).toBeTruthy();
    expect(screen.getByText('В поле «Тип обращения» выберите, что ближе к «вход в систему». Проверьте и отправьте сами.')).toBeTruthy();
  });

  it('proposes to split a ticket that is longer than it takes, and cuts nothing', async () => {
    const { fill, user } = await show({ done: ['email'], refused: [] }, { limit: 100 });
    await user.click(screen.getByRole('button', { name: 'Заполнить форму' }));
    expect(fill.mock.calls[0]?.[0]).not.toHaveProperty('description');
    expect(screen.getByText(/^Описание не вписано: форма принимает 100 знаков, в заявке 129\. Разделите заявку/u)).toBeTruthy();
  });

  it('asks who writes where it is not known, hands it over at the click and keeps it', async () => {
    const { fill, user, state } = await show({ done: ['fullName'], refused: [] }, { contact: { name: '', email: 'admin@shkola.example' } });
    await user.type(screen.getByLabelText('Ваши ФИО'), 'Иванова Тест Тестовна ');
    await user.click(screen.getByRole('button', { name: 'Заполнить форму' }));
    expect(fill.mock.calls[0]?.[0]).toMatchObject({ fullName: 'Иванова Тест Тестовна', email: 'admin@shkola.example' });
    expect(state.settings.contact.name).toBe('Иванова Тест Тестовна');
  });
});

describe('«Указать поле»', () => {
  const place = { label: 'СНИЛС', path: [0] };

  async function teach() {
    const fake = fakePorts(cardOf(PERSON));
    const { card, view } = openStores(fake, { learn: () => place });
    card.actions.cardChanged(fake.page.card);
    await settled();
    card.actions.teach('snils');
    render(
      <CardContext value={view}>
        <TeachBar field="snils" />
      </CardContext>,
    );
    return { ...fake, card, view, user: userEvent.setup() };
  }

  it('shows what is read there and remembers it only at «Запомнить»', async () => {
    const { card, view, calls, user } = await teach();
    act(() => card.actions.point({ aimed: null, chosen: { state: 'filled', text: '112-233-445 95' } }));
    expect(screen.getByText('Здесь написано: «112-233-445 95»')).toBeTruthy();
    expect(calls.taught).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Запомнить' }));
    await act(settled);
    expect(calls.taught).toEqual([['kontingent.permkrai.ru', 'snils', place]]);
    expect(view.state.getState()).toMatchObject({ teaching: null, toast: { kind: 'taught', field: 'snils' } });
  });

  it('does not remember a place without a value', async () => {
    const { card } = await teach();
    act(() => card.actions.point({ aimed: null, chosen: { state: 'not-found' } }));
    expect(screen.queryByRole('button', { name: 'Запомнить' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Выбрать другое' })).toBeTruthy();
  });

  it('ends by Esc with nothing remembered', async () => {
    const { card, view, user } = await teach();
    screen.getByRole('button', { name: 'Отмена' }).focus();
    await user.keyboard('{Escape}');
    expect(card.state.getState().teaching).toBeNull();
    expect(view.state.getState()).toMatchObject({ teaching: null, toast: null });
  });
});

describe('the register’s probable duplicates', () => {
  const person = (lastName: string, birthDate = '17.05.1987') => ({ lastName, firstName: 'Алёна', middleName: 'Петровна', birthDate });
  const twin: Twin = {
    a: person('Королёва'),
    b: person('Королева', ''),
    rowA: null,
    rowB: 3,
    score: 0.85,
    reasons: ['substitute-letters', 'birth-date-missing'],
  };

  function show(twins: readonly Twin[] = [twin], unread = false, faults: readonly RowAtFault[] = [], drawn = true) {
    const [showRow, checkRows] = [vi.fn(() => drawn), vi.fn()];
    const made = stores({ showRow, checkRows });
    const setIgnored = vi.spyOn(made.worker, 'setIgnored');
    render(
      <CardContext value={made.view}>
        <RegisterHint
          kind="register"
          who="Королёва Алёна Петровна"
          rows={2}
          unread={unread}
          twins={twins}
          checked={faults.length > 0}
          faults={faults}
          people={[]}
          turn={1}
        />
      </CardContext>,
    );
    return { ...made, showRow, checkRows, setIgnored };
  }
  const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

  it('are told in words, with the reasons, and lead to their row', async () => {
    const { showRow } = show();
    const item = screen.getByRole('listitem');
    expect(plain(item.textContent)).toContain(
      'карточка: Королёва Алёна Петровна, 17.05.1987; в реестре: Королева Алёна Петровна, дата рождения не указана',
    );
    expect(item.textContent).toContain('вероятно, один человек');
    expect(item.textContent).toContain('у одной записи нет даты рождения');
    await userEvent.click(screen.getByRole('button', { name: 'Показать строку' }));
    expect(showRow).toHaveBeenCalledExactlyOnceWith(3);
  });

  it('stand above the rows in which something is wrong, which lead to their row', async () => {
    const wrong = person('Петр0в');
    const issue = { rule: 'name-digits', code: 'digits', field: 'lastName', severity: 'error', params: { digits: '0:5' } } as const;
    const { showRow } = show([twin], false, [{ row: 7, person: wrong, issues: [issue], texts: { lastName: 'Петр0в' } }]);
    const list = screen.getByRole('list', { name: 'Строки с ошибками' });
    expect(list.querySelector('[data-rule="name-digits"][data-severity="error"]')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Показать строку: Петр0в Алёна Петровна' }));
    expect(showRow).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('gives the text to search by where the row is not drawn now', async () => {
    const wrong = person('Петр0в');
    const issue = { rule: 'name-digits', code: 'digits', field: 'lastName', severity: 'error', params: { digits: '0:5' } } as const;
    const { calls } = show([], false, [{ row: 7, person: wrong, issues: [issue], texts: { lastName: 'Петр0в' } }], false);
    await userEvent.click(screen.getByRole('button', { name: 'Показать строку: Петр0в Алёна Петровна' }));
    await userEvent.click(screen.getByRole('button', { name: 'Скопировать для поиска: Петр0в' }));
    await settled();
    expect(calls.copied).toEqual(['Петр0в']);
  });

  it('stands beside «Проверить список», which is done by itself from then on', async () => {
    const { checkRows } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Проверить список' }));
    expect(checkRows).toHaveBeenCalledExactlyOnceWith(true);
    cleanup();
    const issue = { rule: 'name-digits', code: 'digits', field: 'lastName', severity: 'error', params: { digits: '0:5' } } as const;
    const checked = show([], false, [{ row: 7, person: person('Петр0в'), issues: [issue], texts: { lastName: 'Петр0в' } }]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Проверять списки на этом сайте' }));
    expect(checked.checkRows).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('go when they are two people, and come back', async () => {
    const { setIgnored } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Разные люди' }));
    expect(setIgnored).toHaveBeenLastCalledWith(twinKey(twin), true);
    expect(screen.queryByRole('listitem')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Вернуть' }));
    expect(setIgnored).toHaveBeenLastCalledWith(twinKey(twin), false);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  it('stay when it could not be stored', async () => {
    show().setIgnored.mockRejectedValue(new Error('failed'));
    await userEvent.click(screen.getByRole('button', { name: 'Разные люди' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toContain('Не удалось запомнить');
  });

  it('are not denied where the list could not be read', () => {
    show([], true);
    expect(document.body.textContent).toContain('Не смогли прочитать список');
    expect(document.body.textContent).not.toContain('Похожих среди них нет');
  });

  it('that are not among these rows are not said to be nowhere', () => {
    show([]);
    expect(plain(document.body.textContent)).toContain('посмотрели 2 строки, что были на экране');
    expect(document.body.textContent).toContain('Остальные строки проверьте поиском');
  });
});
