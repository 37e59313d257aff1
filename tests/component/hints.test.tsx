import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CardContext } from '@/components/panel/card-context';
import { HintDock } from '@/components/panel/HintDock';
import { MessageHint } from '@/components/panel/MessageHint';
import { RegisterHint, type RegisterHintProps } from '@/components/panel/RegisterHint';
import { SupportHint } from '@/components/panel/SupportHint';
import { type FieldLesson, SurroundingsContext } from '@/components/panel/surroundings';
import { TeachField } from '@/components/panel/TeachField';
import { createCardStore } from '@/utils/app/card/card-store';
import type { Twin } from '@/utils/app/register/twin';
import type { KnownMessageId } from '@/utils/domain/known-message';
import { fakePorts, settled } from '../unit/app/fake-ports';

afterEach(cleanup);

function storeWith(messages: readonly KnownMessageId[]) {
  const store = createCardStore(fakePorts(null).ports);
  store.actions.messagesShown(messages);
  return store;
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
    expect(screen.getByRole('combobox', { name: 'Ситуация' })).toBeTruthy();
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
    render(
      <CardContext value={storeWith([])}>
        <HintDock title="Подсказка" onClose={close}>
          шаги
        </HintDock>
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
  it('is filled at a click only, and says what is left to do', async () => {
    const user = userEvent.setup();
    const fill = vi.fn(async () => ({ done: ['description', 'email'] as const, refused: ['school'] as const }));
    render(<SupportHint hasTicket fill={fill} />);
    expect(fill).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Заполнить форму' }));
    expect(screen.getByText('Заполнено: описание, почта.')).toBeTruthy();
    expect(screen.getByText('Впишите сами: школа.')).toBeTruthy();
    expect(screen.getByText('Выберите «Тип обращения», проверьте и отправьте сами.')).toBeTruthy();
  });

  it('proposes to split a ticket that is longer than it takes, and cuts nothing', async () => {
    render(<SupportHint hasTicket fill={async () => ({ done: ['email'], refused: [], tooLong: { length: 5008, limit: 2000 } })} />);
    await userEvent.click(screen.getByRole('button', { name: 'Заполнить форму' }));
    expect(screen.getByText(/^Описание не вписано: форма принимает 2000 знаков, в заявке 5008\. Разделите заявку/u)).toBeTruthy();
  });
});

describe('who writes the tickets', () => {
  it('is asked for where it is not known, and handed over at the click', async () => {
    const user = userEvent.setup();
    const fill = vi.fn(async () => ({ done: ['fullName', 'email'] as const, refused: [] }));
    render(<SupportHint hasTicket contact={{ name: '', email: 'admin@shkola.example' }} fill={fill} />);
    await user.type(screen.getByLabelText('Ваши ФИО'), 'Иванова Тест Тестовна ');
    await user.click(screen.getByRole('button', { name: 'Заполнить форму' }));
    expect(fill).toHaveBeenCalledWith({ name: 'Иванова Тест Тестовна', email: 'admin@shkola.example' });
  });

  it('is not asked for again', () => {
    render(<SupportHint hasTicket contact={{ name: 'Иванова Т. Т.', email: 'admin@shkola.example' }} fill={vi.fn()} />);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('«Указать поле»', () => {
  const box = { left: 10, top: 10, right: 90, bottom: 30 };

  function teach(lesson: FieldLesson | null) {
    const store = createCardStore(fakePorts(null).ports);
    store.actions.teach('snils');
    const { container } = render(
      <CardContext value={store}>
        <SurroundingsContext
          value={{
            host: 'x',
            obstacles: () => [],
            content: () => [],
            watch: () => () => {},
            anchorOf: () => null,
            spotOf: () => null,
            fieldOf: () => null,
            lessonAt: () => lesson,
          }}
        >
          <TeachField field="snils" />
        </SurroundingsContext>
      </CardContext>,
    );
    const glass = container.querySelector('[aria-hidden="true"]');
    if (!glass) throw new Error('no crosshair');
    return { store, glass, user: userEvent.setup() };
  }

  it('shows what is read there and remembers it only at «Запомнить»', async () => {
    const save = vi.fn(async () => true);
    const { store, glass, user } = teach({ preview: { state: 'filled', text: '112-233-445 95' }, box, save });
    await user.click(glass);
    expect(screen.getByText('Здесь написано: «112-233-445 95»')).toBeTruthy();
    expect(save).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Запомнить' }));
    await settled();
    expect(save).toHaveBeenCalledOnce();
    expect(store.state.getState()).toMatchObject({ teaching: null, toast: { kind: 'taught', field: 'snils' } });
  });

  it('does not remember a place without a value', async () => {
    const { glass, user } = teach({ preview: { state: 'not-found' }, box, save: async () => true });
    await user.click(glass);
    expect(screen.queryByRole('button', { name: 'Запомнить' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Выбрать другое' })).toBeTruthy();
  });

  it('ends by Esc with nothing remembered', async () => {
    const { store, user } = teach(null);
    await user.keyboard('{Escape}');
    expect(store.state.getState()).toMatchObject({ teaching: null, toast: null });
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

  function show(patch: Partial<RegisterHintProps> = {}) {
    const props = {
      who: 'Королёва Алёна Петровна',
      rows: 2,
      unread: false,
      twins: [twin],
      onShow: vi.fn(),
      onNotTwin: vi.fn(async () => true),
      ...patch,
    };
    render(<RegisterHint {...props} />);
    return props;
  }
  const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

  it('are told in words, with the reasons, and lead to their row', async () => {
    const { onShow } = show();
    const item = screen.getByRole('listitem');
    expect(plain(item.textContent)).toContain(
      'карточка: Королёва Алёна Петровна, 17.05.1987; в реестре: Королева Алёна Петровна, дата рождения не указана',
    );
    expect(item.textContent).toContain('вероятно, один человек');
    expect(item.textContent).toContain('у одной записи нет даты рождения');
    await userEvent.click(screen.getByRole('button', { name: 'Показать строку' }));
    expect(onShow).toHaveBeenCalledExactlyOnceWith(3);
  });

  it('go when they are two people, and come back', async () => {
    const { onNotTwin } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Разные люди' }));
    expect(onNotTwin).toHaveBeenLastCalledWith(twin, true);
    expect(screen.queryByRole('listitem')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Вернуть' }));
    expect(onNotTwin).toHaveBeenLastCalledWith(twin, false);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  it('stay when it could not be stored', async () => {
    show({ onNotTwin: async () => false });
    await userEvent.click(screen.getByRole('button', { name: 'Разные люди' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toContain('Не удалось запомнить');
  });

  it('are not denied where the list could not be read', () => {
    show({ unread: true, rows: 0, twins: [] });
    expect(document.body.textContent).toContain('Не смогли прочитать список');
    expect(document.body.textContent).not.toContain('Похожих среди них нет');
  });

  it('that are not among these rows are not said to be nowhere', () => {
    show({ twins: [] });
    expect(plain(document.body.textContent)).toContain('посмотрели 2 строки, что были на экране');
    expect(document.body.textContent).toContain('Остальные строки проверьте поиском');
  });
});
