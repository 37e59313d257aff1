import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Combobox } from '@/components/ui/Combobox';
import { matchWords } from '@/components/ui/match-words';

afterEach(cleanup);

const ROLES = ['Учитель/преподаватель/педагог', 'Заместитель директора', 'Директор', 'Учётчик печати', 'Администратор ДО'];

/** «[Зам]еститель [дир]ектора» */
const marked = (option: string, typed: string) =>
  matchWords(option, typed)
    ?.map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('') ?? null;

describe('what was typed finds', () => {
  it.each([
    ['Директор', '', 'Директор'],
    ['Директор', '  / ', 'Директор'],
    ['Директор', 'дир', '[Дир]ектор'],
    ['Директор', 'ДИРЕКТОР', '[Директор]'],
    ['Директор', 'ректор', null],
    ['Учитель/преподаватель/педагог', 'пед', 'Учитель/преподаватель/[пед]агог'],
    ['Учётчик печати', 'учет', '[Учёт]чик печати'],
    ['Заместитель директора', 'дир зам', '[Зам]еститель [дир]ектора'],
    ['Заместитель директора', 'дир психолог', null],
    ['Педагог-психолог, педагог ДО', 'пед пед', '[Пед]агог-психолог, [пед]агог ДО'],
    ['Педагог-психолог', 'пед педаг', '[Педаг]ог-психолог'],
    ['Психолог 2 или 3 уровня', '3 ур', 'Психолог 2 или [3] [ур]овня'],
    ['Школьный', 'школьный', '[Школьный]'],
  ])('in «%s» by «%s»: %s', (option, typed, expected) => {
    expect(marked(option, typed)).toBe(expected);
  });
});

function Stage({ start = '', told }: { start?: string; told?: (value: string) => void }) {
  const [value, setValue] = useState(start);
  const take = (next: string) => {
    told?.(next);
    setValue(next);
  };
  return (
    <>
      <Combobox label="Роль" value={value} options={ROLES} onValue={take} />
      <button type="button">дальше</button>
    </>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Роль' });
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent ?? null;
const open = () => field().getAttribute('aria-expanded') === 'true';

describe('the list', () => {
  it.each([
    ['a click', (user: ReturnType<typeof userEvent.setup>) => user.click(field())],
    ['an arrow', (user: ReturnType<typeof userEvent.setup>) => user.tab().then(() => user.keyboard('{ArrowDown}'))],
    [
      'its button',
      (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'Показать варианты: Роль' })),
    ],
  ])('is opened by %s, with every proposal although one is chosen, and that marked', async (_, act) => {
    render(<Stage start="Директор" />);
    expect(options()).toEqual([]);
    await act(userEvent.setup());
    expect(options()).toEqual(ROLES);
    expect(screen.getAllByRole('option', { selected: true }).map(({ textContent }) => textContent)).toEqual(['Директор']);
    expect(active()).toBe('Директор');
    expect(screen.getByRole('listbox', { name: 'Роль' }).id).toBe(field().getAttribute('aria-controls'));
    expect(document.activeElement).toBe(field());
  });

  it('does not open by focus alone', async () => {
    render(<Stage />);
    await userEvent.tab();
    expect([document.activeElement === field(), open()]).toEqual([true, false]);
  });

  it('is narrowed by typing, and whole again when it is opened anew', async () => {
    render(<Stage />);
    await userEvent.type(field(), 'дир');
    expect(options()).toEqual(['Заместитель директора', 'Директор']);
    expect([...document.querySelectorAll('strong')].map(({ textContent }) => textContent)).toEqual(['дир', 'Дир']);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(field());
    expect(options()).toEqual(ROLES);
  });

  it('says how many are left', async () => {
    render(<Stage />);
    await userEvent.type(field(), 'дир');
    expect(document.querySelector('[aria-live]')?.textContent).toBe('2\u00a0варианта');
    await userEvent.type(field(), 'х');
    expect(document.querySelector('[aria-live]')?.textContent).toBe('В списке такого нет, останется ваш текст');
  });
});

/** Keys and what stands in the field afterwards; the list is closed then. */
describe('by keyboard', () => {
  it.each<[keys: string, start: string, value: string]>([
    ['{ArrowDown}{ArrowDown}{Enter}', '', 'Заместитель директора'],
    ['{ArrowUp}{Enter}', '', 'Администратор ДО'],
    ['{ArrowDown}{ArrowDown}{Enter}', 'Директор', 'Учётчик печати'],
    ['дир{ArrowDown}{ArrowDown}{Enter}', '', 'Директор'],
    ['Методист{Enter}', '', 'Методист'],
    ['Методист{ArrowDown}{Enter}', '', 'Методист'],
    ['дир{Enter}', '', 'дир'],
    ['дир{ArrowDown}{Escape}', '', 'дир'],
    ['дир{ArrowDown}{Tab}', '', 'дир'],
    ['{ArrowDown}{Escape}', 'Директор', 'Директор'],
    ['{Escape}', 'Директор', 'Директор'],
    ['{Home}и. о. ', 'директор', 'и. о. директор'],
    ['ректор{Home}ди{End}а', '', 'директора'],
  ])('%s over «%s» gives «%s»', async (keys, start, value) => {
    render(<Stage start={start} />);
    field().focus();
    field().setSelectionRange(start.length, start.length);
    await userEvent.keyboard(`${keys}{Escape}`.replace(/\{(Enter|Tab|Escape)\}\{Escape\}$/u, '{$1}'));
    expect(field().value).toBe(value);
    expect(open()).toBe(false);
  });

  it('Esc closes the list and nothing else; closed, it is let through', async () => {
    const heard = vi.fn();
    render(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for the panel
      <div onKeyDown={({ key, defaultPrevented }) => heard(key, defaultPrevented)}>
        <Stage start="Директор" />
      </div>,
    );
    await userEvent.click(field());
    await userEvent.keyboard('{Escape}');
    expect([open(), heard.mock.calls]).toEqual([false, []]);
    await userEvent.keyboard('{Escape}');
    expect(heard.mock.calls).toEqual([['Escape', false]]);
    expect(field().value).toBe('Директор');
  });

  it('Enter in the list is not the form’s', async () => {
    const sent = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    render(
      <form onSubmit={sent}>
        <Stage />
      </form>,
    );
    field().focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect([field().value, sent.mock.calls.length]).toEqual(['Учитель/преподаватель/педагог', 0]);
  });
});

describe('a text of one’s own', () => {
  it('is told after each key press, stays where the cursor is, and is offered by its words', async () => {
    const told = vi.fn();
    render(<Stage told={told} />);
    await userEvent.type(field(), 'Тьютор');
    expect(told.mock.calls.map(([text]) => text)).toEqual(['Т', 'Ть', 'Тью', 'Тьют', 'Тьюто', 'Тьютор']);
    expect(options()).toEqual(['Своё значение: Тьютор']);
    await userEvent.type(field(), 'о', { initialSelectionStart: 2, initialSelectionEnd: 2 });
    expect([field().value, field().selectionStart]).toEqual(['Тьоютор', 3]);
  });

  it('is kept when the field is left', async () => {
    render(<Stage />);
    await userEvent.type(field(), 'директ');
    await userEvent.hover(screen.getAllByRole('option')[1] as HTMLElement);
    expect(active()).toBe('Директор');
    await userEvent.click(screen.getByRole('button', { name: 'дальше' }));
    expect([field().value, open()]).toEqual(['директ', false]);
  });

  it('is cleared by a button, and the cursor stays', async () => {
    render(<Stage start="Директор" />);
    await userEvent.click(screen.getByRole('button', { name: 'Очистить: Роль' }));
    expect([field().value, document.activeElement === field()]).toEqual(['', true]);
    expect(screen.queryByRole('button', { name: 'Очистить: Роль' })).toBeNull();
  });
});

describe('in a closed shadow root', () => {
  it('a proposal is chosen by the mouse', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'closed' });
    const place = root.appendChild(document.createElement('div'));
    render(createPortal(<Stage />, place));
    const inside = within(place);
    await userEvent.click(inside.getByRole('combobox'));
    await userEvent.click(inside.getByRole('option', { name: 'Директор' }));
    expect(inside.getByRole<HTMLInputElement>('combobox').value).toBe('Директор');
    expect(inside.queryAllByRole('option')).toEqual([]);
    host.remove();
  });
});
