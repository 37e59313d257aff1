import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Comparison, type ComparisonProps } from '@/components/comparison/Comparison';
import { type FieldId, snapshotOf } from '@/utils/domain/card';
import { compareCard } from '@/utils/domain/compare-card';
import { parsePasted } from '@/utils/domain/pasted/parse-pasted';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';

afterEach(cleanup);

const CARD = {
  lastName: 'Иванова',
  firstName: 'Тест',
  middleName: 'Тестовна',
  birthDate: '01.01.2000',
  email: 'test@mail.ru',
  snils: '112-233-445 95',
};
const SENT = 'Иванова Тест Тестовна, 01.01.2000, test@mail.ru, 11223344595';

type StageProps = Partial<ComparisonProps> & { card?: Partial<Record<FieldId, string>>; sent?: string };

/** The tab with the store's part played by three lines. */
function Stage({ card = CARD, sent = '', ...props }: StageProps) {
  const [pasted, setPasted] = useState(sent);
  const [corrected, setCorrected] = useState<PastedData | null>(null);
  const source = corrected ?? (pasted === '' ? null : parsePasted(pasted));
  return (
    <Comparison
      mode="edit"
      onTake={() => {}}
      onCopy={() => {}}
      {...props}
      pasted={pasted}
      source={source}
      comparison={source && compareCard(snapshotOf(card), source.values)}
      onPasted={(text) => {
        setCorrected(null);
        setPasted(text);
      }}
      onCorrect={(field, text) => {
        if (!source) return;
        const { [field]: _, ...others } = source.values;
        setCorrected({ ...source, values: text === null ? others : { ...others, [field]: text } });
      }}
    />
  );
}

const row = (field: string) => document.querySelector<HTMLElement>(`[data-compared="${field}"]`);
const stateOf = (field: string) => row(field)?.dataset.state;

describe('before anything is pasted', () => {
  it('asks for it, and offers the message that asks the employee', async () => {
    const onCopy = vi.fn();
    render(<Stage onCopy={onCopy} />);
    expect(screen.getByRole('textbox', { name: 'Вставьте, что прислал сотрудник' })).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Сообщение для сотрудника' }));
    expect(onCopy.mock.calls[0]?.[0]).toContain('Пришлите данные так, как они указаны в личном кабинете Госуслуг');
  });
});

describe('what was pasted', () => {
  it('is compared at once; equal fields are one line with a tick', async () => {
    render(<Stage />);
    await userEvent.click(screen.getByRole('textbox'));
    await userEvent.paste(SENT);
    for (const field of Object.keys(CARD)) expect(stateOf(field)).toBe('equal');
    expect(screen.getByText('ФИО, дата рождения, почта и СНИЛС совпадают побуквенно')).toBeTruthy();
    expect(screen.getByText('Фамилия: совпадает побуквенно.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Взять/u })).toBeNull();
  });

  it('folds to one line though the focus stays in the box, and the next message takes its place', async () => {
    render(<Stage />);
    const box = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(document.activeElement).toBe(box);
    await userEvent.paste(SENT);
    expect(box.getAttribute('rows')).toBe('1');
    expect(document.activeElement).toBe(box);
    await userEvent.paste('Петрова Мария Ивановна');
    expect(box.value).toBe('Петрова Мария Ивановна');
    await userEvent.type(box, ' 02.03.1990');
    expect([box.value, box.getAttribute('rows')]).toEqual(['Петрова Мария Ивановна 02.03.1990', '3']);
    await userEvent.tab();
    expect(box.getAttribute('rows')).toBe('1');
  });

  it('shows what differs letter under letter, by name, and in one sentence for screen readers', () => {
    render(<Stage sent={SENT} card={{ ...CARD, firstName: 'Teст' }} />);
    const first = row('firstName');
    expect(first?.dataset.state).toBe('differs');
    expect(within(first as HTMLElement).getByText('в карточке латинские «Te»')).toBeTruthy();
    const sentence = 'Имя отличается. В карточке: Teст. Прислано: Тест. Различия: в карточке латинские «Te».';
    expect(
      within(first as HTMLElement)
        .getByText(sentence)
        .closest('[aria-hidden]'),
    ).toBeNull();
    expect(screen.getByText('Не совпадает: 1 поле')).toBeTruthy();
  });

  it('is taken into the card field by field, letters as sent', async () => {
    const onTake = vi.fn();
    render(<Stage sent={SENT} card={{ ...CARD, lastName: 'Ивaнова', snils: '' }} onTake={onTake} />);
    await userEvent.click(screen.getByRole('button', { name: 'Взять присланное: Фамилия' }));
    await userEvent.click(screen.getByRole('button', { name: 'Взять присланное: СНИЛС' }));
    expect(onTake.mock.calls).toEqual([
      ['lastName', 'Иванова'],
      ['snils', '112-233-445 95'],
    ]);
  });

  it('cannot be taken in view mode, and says why', () => {
    render(<Stage mode="view" sent={SENT} card={{ ...CARD, lastName: 'Ивaнова' }} />);
    expect(screen.queryByRole('button', { name: /Взять/u })).toBeNull();
    expect(screen.getByText(/нажмите «Редактировать»/u)).toBeTruthy();
  });

  it('gives no tick to what was not sent or is not on the page', () => {
    const { snils: _, email: __, ...seen } = CARD;
    render(<Stage sent="Иванова Тест Тестовна, test@mail.ru" card={seen} />);
    expect(stateOf('birthDate')).toBe('source-missing');
    expect(stateOf('email')).toBe('card-not-found');
    expect(screen.queryByText(/совпадают побуквенно/u)).toBeNull();
    expect(screen.getByText('Что сверено, совпадает. Осталось сверить:')).toBeTruthy();
  });

  it('goes when it is cleared', async () => {
    render(<Stage sent={SENT} />);
    await userEvent.click(screen.getByRole('button', { name: 'Очистить' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
    expect(row('lastName')).toBeNull();
  });
});

describe('how it was read', () => {
  it('is folded while it is sure, and can be unfolded', async () => {
    render(<Stage sent={SENT} />);
    expect(screen.queryByRole('textbox', { name: 'Фамилия' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Как прочитано' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Фамилия' }).value).toBe('Иванова');
  });

  it('is unfolded when it is not sure, and what is typed is compared', async () => {
    render(<Stage sent="Саша Иванова" />);
    expect(screen.getByRole('button', { name: 'Как прочитано: проверьте 1\u00a0поле' })).toBeTruthy();
    const first = screen.getByRole<HTMLInputElement>('textbox', { name: 'Имя' });
    expect(first.value).toBe('Саша');
    await userEvent.clear(first);
    expect(stateOf('firstName')).toBe('source-missing');
    await userEvent.type(first, 'Тест');
    expect(stateOf('firstName')).toBe('equal');
  });

  it('lets the admin say that there is no patronymic', async () => {
    render(<Stage sent="Саша Иванова" card={{ ...CARD, middleName: '' }} />);
    expect(stateOf('middleName')).toBe('source-missing');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Отчества нет' }));
    expect(stateOf('middleName')).toBe('equal');
  });

  it('says so when nothing was understood', () => {
    render(<Stage sent="Добрый день, пришлю позже" />);
    expect(screen.getByText(/Не вижу здесь ни ФИО/u)).toBeTruthy();
    expect(screen.getByText('Добрый день, пришлю позже', { selector: 'span' })).toBeTruthy();
    expect(screen.getByText(/Сверить пока нечего/u)).toBeTruthy();
  });
});

describe('several fields that differ', () => {
  it('stand first and are taken at one click', async () => {
    const onTake = vi.fn();
    render(<Stage sent={SENT} card={{ ...CARD, firstName: 'Teст', birthDate: '02.01.2000' }} onTake={onTake} />);
    const order = [...document.querySelectorAll<HTMLElement>('[data-compared]')].map(({ dataset }) => dataset.compared);
    expect(order.slice(0, 2)).toEqual(['firstName', 'birthDate']);
    await userEvent.click(screen.getByRole('button', { name: 'Взять всё\u00a0(2)' }));
    expect(onTake.mock.calls).toEqual([
      ['firstName', 'Тест'],
      ['birthDate', '01.01.2000'],
    ]);
  });
});

describe('the box', () => {
  it('has the focus when the tab is opened, takes Ctrl+V from anywhere, and is one line afterwards', async () => {
    render(<Stage />);
    const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Вставьте, что прислал сотрудник' });
    expect(document.activeElement).toBe(box());
    box().blur();
    await userEvent.paste(SENT);
    expect(box().value).toBe(SENT);
    expect(box().getAttribute('rows')).toBe('1');
    expect(stateOf('lastName')).toBe('equal');
  });
});
