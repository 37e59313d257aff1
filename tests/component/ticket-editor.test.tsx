import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TicketEditor, type TicketEditorProps } from '@/components/ticket/TicketEditor';
import { NO_EDITS, type TicketEdits } from '@/utils/app/ticket/ticket-edits';
import type { TicketSources } from '@/utils/app/ticket/ticket-sources';
import { type CardSnapshot, snapshotOf } from '@/utils/domain/card';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import { planOf } from '@/utils/situations/plan';
import type { Evidence, SituationId } from '@/utils/situations/types';
import { ticketKindText } from '@/utils/text/ru/tickets';
import { TICKET_KINDS, type TicketKind } from '@/utils/tickets/types';
import { COMPARED, type Move, progressOf } from '../unit/situations/walk';

afterEach(cleanup);

const card: CardSnapshot = {
  ...snapshotOf({
    lastName: 'Фаттахова',
    firstName: 'Гульназ',
    middleName: 'Рафисовна',
    birthDate: '17.03.1988',
    email: 'gulnaz.f@pochta.example',
    organization: 'шк. 1605',
  }),
  url: 'https://kontingent.permkrai.ru/employees/7',
};
const school = { territory: 'г. Пермь', name: 'шк. 1605', kind: 'Школа' } as const;
const FAILED = [
  'error-page=with-data',
  ...COMPARED,
  'duplicates=none',
  'save',
  'wait-update',
  'check-login=fails',
  'error-picture',
  'screenshot',
];
const plan = (situation: SituationId, moves: readonly Move[], evidence: Evidence = {}) =>
  planOf(situation, progressOf(situation, moves), evidence);

const sources = (patch: Partial<TicketSources> = {}): TicketSources => ({
  card,
  settings: { organization: school },
  plan: null,
  messages: [],
  now: Date.UTC(2026, 10, 23, 10),
  ...patch,
});

function Stage({ start = NO_EDITS, ...props }: Partial<TicketEditorProps> & { start?: TicketEdits; sources: TicketSources }) {
  const [edits, setEdits] = useState(start);
  return <TicketEditor edits={edits} onEdits={setEdits} copy={async () => true} {...props} />;
}

const shown = () => document.querySelector('[data-ticket-text]')?.textContent ?? '';
const done = sources({ plan: plan('login-confirmed', FAILED) });

describe('a complete ticket', () => {
  it('is copied by one click, exactly as shown', async () => {
    const copy = vi.fn(async () => true);
    const shownAt = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue();
    render(<Stage sources={done} copy={copy} />);
    expect(screen.queryByText('Не хватает')).toBeNull();
    expect(shownAt).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Скопировать заявку' }));
    expect(copy.mock.calls).toEqual([[shown(), 'login']]);
    expect(shown()).toMatch(
      /^Тема: Ошибка входа в ЭПОС\n\nСотрудник: Фаттахова Гульназ Рафисовна \(профиль сотрудник\)\nШкола: г\. Пермь, шк\. 1605\n/u,
    );
    expect(screen.getByRole('status').textContent).toContain('Скопировано. Вставьте в обращение или письмо: support-epos@permkrai.ru');
    // In a low panel that stands below the edge.
    expect(shownAt.mock.contexts).toEqual([screen.getByRole('status')]);
    shownAt.mockRestore();
  });

  it('gives the subject alone', async () => {
    const copy = vi.fn(async () => true);
    render(<Stage sources={done} copy={copy} />);
    await userEvent.click(screen.getByRole('button', { name: 'Скопировать тему' }));
    expect(copy).toHaveBeenCalledWith('Ошибка входа в ЭПОС');
  });

  it('leads to a letter with the subject; the text is copied, for no address can hold it', async () => {
    const copy = vi.fn(async () => true);
    render(<Stage sources={done} copy={copy} />);
    const link = screen.getByRole('link', { name: 'Открыть письмо' });
    // Under the mouse the browser shows the address, in which the subject may name people.
    expect(link.getAttribute('href')).toBe('mailto:support-epos@permkrai.ru');
    const followed: unknown[] = [];
    const follow = (event: Event) => {
      event.preventDefault();
      followed.push(link.getAttribute('href'));
    };
    document.addEventListener('click', follow);
    await userEvent.click(link);
    document.removeEventListener('click', follow);
    expect(followed).toEqual([
      `mailto:support-epos@permkrai.ru?subject=${encodeURIComponent('Ошибка входа в ЭПОС')}&body=${encodeURIComponent('Вставьте сюда текст заявки (Ctrl+V).')}`,
    ]);
    await vi.waitFor(() => expect(link.getAttribute('href')).toBe('mailto:support-epos@permkrai.ru'));
    expect(`Тема: Ошибка входа в ЭПОС\n\n${copy.mock.calls.flat().join()}`).toBe(shown());
    expect(screen.getByRole('status').textContent).toContain('Вставьте его в письмо');
  });

  it('is selected for Ctrl+C where copying is refused', async () => {
    render(<Stage sources={done} copy={async () => false} />);
    await userEvent.click(screen.getByRole('button', { name: 'Скопировать заявку' }));
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Текст заявки' });
    expect(area.value).toBe(shown());
    expect(document.activeElement).toBe(area);
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
    expect(screen.queryByText(/Скопировано/u)).toBeNull();
  });
});

describe('an incomplete ticket', () => {
  it('names what is missing, leads to the input, and takes what is typed', async () => {
    render(<Stage sources={{ ...done, card: { ...card, fields: { ...card.fields, email: { state: 'empty' } } } }} />);
    expect(shown()).toContain('[укажите: почта на Госуслугах]');
    expect(screen.queryByRole('button', { name: 'Скопировать заявку' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Скопировать неполную' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'почта на Госуслугах' }));
    const input = screen.getByRole('textbox', { name: /Почта на Госуслугах/u });
    expect(document.activeElement).toBe(input);
    await userEvent.keyboard('new@pochta.example');
    expect(shown()).toContain('Госуслугах: new@pochta.example\n');
    expect(screen.getByRole('button', { name: 'Скопировать заявку' })).toBeTruthy();
  });

  it('can be copied as it is, with the gaps in it', async () => {
    const copy = vi.fn(async () => true);
    render(<Stage sources={sources({ card: null, settings: DEFAULT_SETTINGS })} copy={copy} />);
    await userEvent.click(screen.getByRole('button', { name: 'Скопировать неполную' }));
    expect(copy.mock.calls.flat().join()).toContain('[укажите: ФИО]');
  });

  it.each(TICKET_KINDS)('leads every gap of %s to an input', (kind) => {
    render(<Stage sources={sources({ card: null, settings: DEFAULT_SETTINGS })} start={{ kind, values: {} }} />);
    const box = within(screen.getByText('Не хватает').parentElement as HTMLElement);
    const more = box.queryByRole('button', { name: /^ещё/u });
    if (more) fireEvent.click(more);
    const links = box.getAllByRole('button');
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      (document.activeElement as HTMLElement | null)?.blur();
      fireEvent.click(link);
      expect(`${link.textContent} → ${document.activeElement?.tagName}`).toMatch(
        // What was not done cannot be ticked: the group says what is to be done.
        /INPUT|TEXTAREA|SELECT|^(?:сверены ли|искали ли|в какой день).* → FIELDSET/u,
      );
    }
  });

  it('offers every kind', () => {
    render(<Stage sources={done} />);
    const options = within(screen.getByRole('combobox', { name: 'Вид заявки' })).getAllByRole<HTMLOptionElement>('option');
    expect(options.map(({ value }) => value)).toEqual([...TICKET_KINDS]);
    expect(options.filter(({ textContent }) => textContent?.includes('подходит к ситуации')).map(({ value }) => value)).toEqual(['login']);
  });
});

describe('editing', () => {
  it('comes back to the card', async () => {
    render(<Stage sources={done} start={{ kind: null, values: { 'people.0.fullName': 'Фатахова' } }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Изменить данные заявки' }));
    await userEvent.click(screen.getByRole('button', { name: 'Вернуть как в карточке: ФИО' }));
    expect(shown()).toContain('Сотрудник: Фаттахова Гульназ Рафисовна (');
  });

  it('proposes roles and takes any other', async () => {
    render(<Stage sources={done} start={{ kind: 'role', values: {} }} />);
    await userEvent.click(screen.getByRole('button', { name: 'роль в подсистеме' }));
    const role = screen.getByRole<HTMLInputElement>('combobox', { name: /^Роль в подсистеме/u });
    await userEvent.click(role);
    const list = () => within(screen.getByRole('listbox', { name: 'Роль в подсистеме' })).getAllByRole('option');
    expect(list()).toHaveLength(19);
    await userEvent.keyboard('класс{ArrowDown}{Enter}');
    expect(shown()).toContain('Роль пользователя в подсистеме: Классный руководитель/Куратор/Воспитатель\n');
    await userEvent.click(screen.getByRole('button', { name: 'Очистить: Роль в подсистеме' }));
    await userEvent.type(role, 'Методист');
    expect(shown()).toContain('Роль пользователя в подсистеме: Методист');
    await userEvent.click(screen.getByRole('radio', { name: 'Удалить роль' }));
    expect(shown()).toMatch(/^Тема: Удаление роли\n/u);
  });

  it('claims only what is ticked, and never what the comparison speaks against', async () => {
    render(<Stage sources={sources({ plan: plan('login-confirmed', FAILED, { 'email-equal': false }) })} />);
    expect(shown()).not.toContain('Данные в Контингенте сверены');
    await userEvent.click(screen.getByRole('button', { name: 'Изменить данные заявки' }));
    const claim = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Данные сверены/u });
    expect([claim.checked, claim.disabled]).toEqual([false, true]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Дублей в организации нет' }));
    expect(shown()).not.toContain('дубли не найдены');
  });

  it('swaps the two records of a merge', async () => {
    const other = { fullName: 'Фатахова Гульназ', birthDate: '17.03.1988', link: 'https://kontingent.permkrai.ru/employees/8' };
    render(<Stage sources={sources({ other })} others={[other]} start={{ kind: 'merge', values: {} }} />);
    expect(shown()).toContain('Дубль личности (https://kontingent.permkrai.ru/employees/8) удалить.');
    // In plain sight, with what the card knows beyond the ticket's own words.
    expect(screen.getByRole('region', { name: 'Чем отличаются' }).textContent).toContain('gulnaz.f@pochta.example');
    expect(screen.getByRole('region', { name: 'Чем отличаются' }).textContent).toContain('Фатахова Гульназ');
    await userEvent.click(screen.getByRole('button', { name: 'Поменять местами' }));
    expect(shown()).toContain('Дубль личности (https://kontingent.permkrai.ru/employees/7) удалить.');
  });

  it('asks once more where the two have hardly anything in common, and anew for another pair', async () => {
    const other = { fullName: 'Сидоров Петр Ильич', birthDate: '02.03.1971', link: 'https://kontingent.permkrai.ru/employees/8' };
    render(<Stage sources={sources({ other })} others={[other]} start={{ kind: 'merge', values: {} }} />);
    await userEvent.click(screen.getByRole('button', { name: 'что это один человек: данные двух карточек разные' }));
    const box = screen.getByRole('checkbox', { name: 'Это один человек, хотя данные двух карточек разные' });
    await userEvent.click(box);
    expect((box as HTMLInputElement).checked).toBe(true);
    expect(shown()).not.toContain('один человек');
    fireEvent.change(screen.getAllByLabelText('Ссылка на карточку')[0] ?? box, { target: { value: `${other.link}9` } });
    expect(shown()).toContain('[укажите: что это один человек');
  });

  it('tells of each link whose card it is, as far as its page has shown it, and forgets it with the link', async () => {
    const other = { fullName: 'Фатахова Гульназ', link: 'https://kontingent.permkrai.ru/employees/8', recordKind: 'person' as const };
    render(<Stage sources={sources({ other })} others={[other]} start={{ kind: 'merge', values: {} }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Изменить данные заявки' }));
    const [from, onto] = screen.getAllByRole('textbox', { name: 'Ссылка на карточку' });
    const hint = (input: HTMLElement | undefined) => document.getElementById(input?.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(hint(from)).toBe('Это карточка личности.');
    expect(hint(onto)).toMatch(/^По странице не видно, карточка это личности или профиля/u);
    await userEvent.type(from as HTMLElement, '9');
    expect(hint(from)).toMatch(/^По странице не видно/u);
    // The kind of card is for the admin's eyes, the mandated text has no place for it.
    expect(shown()).not.toMatch(/карточка (?:личности|профиля)/u);
  });
});

describe('a long text about one person', () => {
  const long = `Началось 1 сентября. ${'Пробовали ещё раз. '.repeat(300)}`;

  it('says what to shorten, leads there, and keeps the whole of it for a file', async () => {
    const copy = vi.fn(async () => true);
    render(<Stage sources={done} start={{ kind: null, values: { description: long } }} copy={copy} />);
    expect(screen.getByText(/^Текст длинный, .* сократите примерно на/u)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Скопировать для файла' }));
    expect(copy).toHaveBeenLastCalledWith(long.trim());
    expect(screen.getByText('Скопировано. Вставьте в документ и приложите его к обращению.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Сократить' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Описание' }));
    await userEvent.clear(document.activeElement as HTMLElement);
    await userEvent.paste('Пробовали 23.11.2026 после 14:00, подробности в файле.');
    expect(screen.queryByText(/^Текст длинный/u)).toBeNull();
  });

  it('gives it by hand where copying is refused', async () => {
    render(<Stage sources={done} start={{ kind: null, values: { description: long } }} copy={async () => false} />);
    await userEvent.click(screen.getByRole('button', { name: 'Скопировать для файла' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Скопировать для файла' }).value).toBe(long.trim());
  });
});

describe('the organisation', () => {
  it('is asked for once, with the card as a start', async () => {
    const onOrganization = vi.fn();
    render(<Stage sources={sources({ settings: DEFAULT_SETTINGS })} onOrganization={onOrganization} />);
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Название' });
    expect(name.value).toBe('шк. 1605');
    await userEvent.type(screen.getByRole('textbox', { name: /^Территория/u }), 'г. Пермь');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Вид организации' }), 'ДОУ');
    await userEvent.click(screen.getByRole('button', { name: 'Запомнить организацию' }));
    expect(onOrganization).toHaveBeenCalledWith({ territory: 'г. Пермь', name: 'шк. 1605', kind: 'ДОУ' });
    expect(shown()).toContain('Организация: г. Пермь, шк. 1605');
  });

  it('is not asked for when it is known', () => {
    render(<Stage sources={done} onOrganization={() => {}} />);
    expect(screen.queryByRole('button', { name: 'Запомнить организацию' })).toBeNull();
  });
});

describe('where the ticket goes', () => {
  it.each(TICKET_KINDS)('hints at the entry of «Тип обращения» after the copy of %s', async (kind) => {
    render(<Stage sources={done} start={{ kind, values: {} }} />);
    await userEvent.click(screen.getByRole('button', { name: /^Скопировать (?:заявку|неполную)$/u }));
    expect(screen.getByRole('status').textContent).toContain(
      `В поле «Тип обращения» выберите, что ближе к «${ticketKindText[kind].type}».`,
    );
  });

  it('knows an entry for every kind, and no two kinds alike', () => {
    expect(new Set(TICKET_KINDS.map((kind) => ticketKindText[kind].type)).size).toBe(TICKET_KINDS.length);
  });
});

describe('the device of whoever has the error', () => {
  const own = 'Firefox 145, Linux';
  const open = async (kind: TicketKind) => {
    render(<Stage sources={sources({ browser: own })} start={{ kind, values: {} }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Изменить данные заявки' }));
  };

  it.each(['journal', 'slow'] as const)('is asked for in %s, and this browser is given only at a click', async (kind) => {
    await open(kind);
    expect(shown()).not.toContain('Firefox');
    expect(shown()).toContain('Устройство: [укажите: устройство');
    await userEvent.click(screen.getByRole('radio', { name: 'Веб-версия' }));
    expect(shown()).not.toContain('Firefox');
    await userEvent.click(screen.getByRole('button', { name: `Ошибка у меня: ${own}` }));
    expect(shown()).toContain(`Устройство: веб-версия (${own})`);
    expect(screen.queryByRole('button', { name: /^Ошибка у меня/u })).toBeNull();
  });

  it.each(['journal', 'slow'] as const)('is not this computer where %s is about the app on the phone', async (kind) => {
    await open(kind);
    await userEvent.click(screen.getByRole('radio', { name: 'Мобильное приложение' }));
    expect(screen.queryByRole('button', { name: /^Ошибка у меня/u })).toBeNull();
    expect(shown()).toContain('Устройство: мобильное приложение\n');
  });
});

describe('who files', () => {
  it('tells that the person files journal errors, and why a ticket is not needed', () => {
    const { unmount } = render(<Stage sources={sources({ plan: plan('journal-error', []) })} />);
    expect(screen.getByText(/отправляет сам человек\. Скопируйте/u)).toBeTruthy();
    unmount();
    render(<Stage sources={sources({ plan: plan('server-error', []) })} />);
    expect(screen.getByText(/Заявка не нужна/u)).toBeTruthy();
  });
});

describe('collecting', () => {
  it('hands over the person as edited, with the claims that hold', async () => {
    const onAdd = vi.fn();
    render(
      <Stage
        sources={done}
        start={{ kind: null, values: { 'people.0.email': 'x@y.example' } }}
        basket={{ count: 1, hasThis: false, onAdd, onOpen() {} }}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Добавить в заявку на нескольких' }));
    expect(onAdd.mock.calls[0]?.[0]).toMatchObject({ fullName: 'Фаттахова Гульназ Рафисовна', email: 'x@y.example' });
    expect(onAdd.mock.calls[0]?.[1]).toEqual(['data-verified', 'no-duplicates', 'login-checked']);
    expect(screen.getByRole('button', { name: /^Список: 1/u })).toBeTruthy();
  });
});

describe("a file's pair that waits for this card's link", () => {
  const basket = { count: 2, hasThis: false, takesLink: true, onOpen: vi.fn() };

  it.each([null, 'merge'] as const)('takes it from here, ticket «%s», and adds nobody', async (kind) => {
    const onAdd = vi.fn();
    render(<Stage sources={done} start={{ kind, values: {} }} basket={{ ...basket, onAdd }} />);
    expect(screen.queryByRole('button', { name: /^(?:Добавить|Запомнить эту)/u })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Взять ссылку отсюда' }));
    expect(onAdd.mock.calls[0]?.[0]).toMatchObject({ fullName: 'Фаттахова Гульназ Рафисовна', birthDate: '17.03.1988', link: card.url });
    await userEvent.click(screen.getByRole('button', { name: /^Список: 2/u }));
    expect(basket.onOpen).toHaveBeenCalled();
  });
});

describe('the second record of a merge', () => {
  const twin = { fullName: 'Фаттахова Гульназ Рафиковна', birthDate: '17.03.1988', link: 'https://kontingent.permkrai.ru/employees/8' };
  const found = sources({ plan: plan('login-confirmed', ['error-page=with-data', ...COMPARED, 'duplicates=found', 'save']) });

  it('is found by opening it: this card can be kept meanwhile, whole and as it is', async () => {
    const onAdd = vi.fn();
    render(<Stage sources={found} basket={{ count: 0, hasThis: false, onAdd, onOpen() {} }} />);
    expect(screen.getByText(/^Вторую карточку откройте в соседней вкладке/u)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Запомнить эту карточку' }));
    expect(onAdd.mock.calls[0]?.[0]).toMatchObject({ fullName: 'Фаттахова Гульназ Рафисовна', birthDate: '17.03.1988', link: card.url });
  });

  it('is proposed where another open card may be the same person', async () => {
    render(<Stage sources={sources({ other: twin })} others={[twin]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Объединить дубли' }));
    expect(shown()).toContain(`с личности (Фаттахова Гульназ Рафиковна, 17.03.1988, ${twin.link})`);
    cleanup();
    render(<Stage sources={sources({ other: { ...twin, birthDate: '01.01.1970' } })} />);
    expect(screen.queryByRole('button', { name: 'Объединить дубли' })).toBeNull();
  });
});
