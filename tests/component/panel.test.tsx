import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Dock } from '@/components/view/Dock';
import { ViewContexts } from '@/components/view/ViewContexts';
import { type ViewPlace, ViewPlaceContext } from '@/components/view/view-place';
import type { OrderedPage } from '@/utils/app/card/carry-out-order';
import { startInChosenForm } from '@/utils/app/card/chosen-form';
import { wishedForm } from '@/utils/app/card/wished-form';
import { createPendingActions } from '@/utils/app/pending/pending-actions';
import type { ViewPorts } from '@/utils/app/view/view-state';
import type { FieldId } from '@/utils/domain/card';
import { emptyProgress } from '@/utils/situations/progress';
import { CARD_URL, CLEAN, CLOSED_CLIPBOARD, cardOf, fakePorts, LATIN, openStores, settled } from '../unit/app/fake-ports';

afterEach(cleanup);
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

interface Shown extends Partial<ViewPorts> {
  /** The user has unfolded the view. */
  open?: boolean;
  /** The page has room for the strip at most. */
  narrow?: boolean;
  aside?: ViewPlace['aside'];
  clip?: OrderedPage['clip'];
}

/** A page with room for everything, or for the strip: the view stands in the size that it wishes and that has room. */
async function show(
  values: Partial<Record<FieldId, string>>,
  mode: 'view' | 'edit' = 'edit',
  { open = true, narrow = false, aside, clip, ...ports }: Shown = {},
) {
  const fake = fakePorts(cardOf(values, { mode }));
  const { card, view } = openStores(fake, clip ? { clip } : {}, ports);
  const place: ViewPlace = { resize: vi.fn(), drag: vi.fn(), ...(aside ? { aside } : {}) };
  startInChosenForm(card, new AbortController().signal);
  card.state.subscribe((state) => {
    const wished = wishedForm(state);
    const squeezed = narrow && wished === 'panel';
    const form = squeezed ? 'strip' : wished;
    const asked = state.asked && form !== 'panel';
    if (form !== null && (form !== state.form || squeezed !== state.squeezed || asked !== state.asked))
      card.actions.setStanding({ form, squeezed, asked });
  });
  card.actions.cardChanged(fake.page.card);
  if (open) card.actions.setOpen(true);
  await settled();
  const pending = createPendingActions({ worker: fake.worker, copy: view.actions.copy, onItems: view.actions.pendingChanged });
  const { container } = render(
    <ViewPlaceContext value={place}>
      <ViewContexts store={view} pending={pending}>
        <Dock slots={{ comparison: <p>сравнение</p>, pending: <p>обновление</p>, ticket: <p>заявка</p> }} />
      </ViewContexts>
    </ViewPlaceContext>,
  );
  return { ...fake, store: card, view, place, container, user: userEvent.setup() };
}

const issueOf = (container: Element, rule: string) => {
  const found = container.querySelector<HTMLElement>(`[data-rule="${rule}"]`);
  if (!found) throw new Error(`no issue ${rule}`);
  return found;
};

describe('the panel', () => {
  it('has name and count in its head, and takes no focus by itself', async () => {
    await show(LATIN);
    expect(screen.getByRole('region', { name: 'Сверка: Иванова Aннa Петровна' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('2\u00a0замечания');
    expect(document.activeElement).toBe(document.body);
  });

  it('says fact and action of each issue, with its rule, field and severity, and its reason on demand', async () => {
    const { container, user } = await show(LATIN);
    const issue = issueOf(container, 'snils-checksum');
    expect(issue.dataset.field).toBe('snils');
    expect(issue.dataset.severity).toBe('error');
    expect(issue.textContent).toContain('Контрольное число СНИЛС не сходится');
    // Done by hand: a sentence, no button.
    expect(issue.textContent).toContain('Что делать: сверьте с документом.');
    expect(within(issue).getByRole('button', { name: 'Не ошибка' })).toBeTruthy();
    expect(within(issue).queryByRole('button', { name: 'Исправить' })).toBeNull();

    const why = within(issue).getByRole('button', { name: /^Почему/ });
    expect(issue.textContent).not.toContain('переставлены');
    await user.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(issue.textContent).toContain('переставлены');
    expect(within(issue).getByRole('button', { name: 'О проверке' })).toBeTruthy();
    await user.click(why);
    expect(issue.textContent).not.toContain('переставлены');
  });

  it.each([true, false])('leads by a button to the comparison that settles an issue (unfolded: %s)', async (open) => {
    const { container, store, user } = await show({ ...CLEAN, lastName: 'Семёнова', snils: '112-233-445 96' }, 'edit', { open });
    if (!open) await user.click(screen.getByRole('button', { name: 'Следующее замечание' }));
    await user.click(within(issueOf(container, 'name-yo')).getByRole('button', { name: 'Сверить побуквенно: Фамилия' }));
    expect(screen.getByRole('tab', { name: 'Сверка' }).getAttribute('aria-selected')).toBe('true');
    expect(store.state.getState().tab).toBe('comparison');
  });

  it('boxes the wrong letters and reads both texts out', async () => {
    const { container } = await show(LATIN);
    const issue = issueOf(container, 'name-latin');
    expect([...issue.querySelectorAll('mark')].slice(0, 2).map((mark) => mark.textContent)).toEqual(['A', 'a']);
    expect(issue.textContent).toContain('Предлагается: Анна.');
  });

  it('corrects at a click and offers the way back', async () => {
    const { container, calls, user, page } = await show(LATIN);
    await user.click(within(issueOf(container, 'name-latin')).getByRole('button', { name: 'Исправить' }));
    expect(calls.written).toEqual([['firstName', 'Анна']]);
    expect(container.querySelector('[data-rule="name-latin"]')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Вернуть' }));
    expect(page.card?.fields.firstName).toEqual({ state: 'filled', text: 'Aннa' });
  });

  it.each([true, false])(
    'offers two readings that are as likely, a button each, and writes the one that is pressed (unfolded: %s)',
    async (open) => {
      const { container, calls, user, page } = await show({ ...CLEAN, lastName: 'Xернова' }, 'edit', { open });
      const issue = issueOf(container, 'name-latin');
      expect(issue.textContent).toContain('Что делать: выберите верное.');
      expect(within(issue).getByRole('button', { name: 'Исправить на «Хернова»' })).toBeTruthy();
      expect(within(issue).queryByRole('button', { name: 'Исправить' })).toBeNull();
      await user.click(within(issue).getByRole('button', { name: 'Исправить на «Чернова»' }));
      expect(calls.written).toEqual([['lastName', 'Чернова']]);
      expect(page.card?.fields.lastName).toEqual({ state: 'filled', text: 'Чернова' });
      expect(container.querySelector('[data-rule="name-latin"]')).toBeNull();
    },
  );

  it('offers no reading for a click where nothing can be written', async () => {
    const { container } = await show({ ...CLEAN, lastName: 'Xернова' }, 'view');
    expect(issueOf(container, 'name-latin').textContent).toContain('«Чернова» или «Хернова»');
    expect(screen.queryByRole('button', { name: /^Исправить на/ })).toBeNull();
  });

  it('asks for edit mode in view mode instead of writing', async () => {
    const { container } = await show({ ...LATIN, lastName: 'Ивaнова' }, 'view');
    expect(screen.queryByRole('button', { name: 'Исправить' })).toBeNull();
    // Once, however many issues could be mended.
    expect(container.querySelectorAll('[data-rule="name-latin"]')).toHaveLength(2);
    expect(screen.getAllByText('Чтобы исправить, нажмите в карточке «Редактировать»')).toHaveLength(1);
  });

  it('silences an issue and brings it back', async () => {
    const { container, user } = await show(LATIN);
    await user.click(within(issueOf(container, 'snils-checksum')).getByRole('button', { name: 'Не ошибка' }));
    expect(container.querySelector('[data-rule="snils-checksum"]')).toBeNull();
    await user.click(screen.getByRole('button', { name: /Скрыто: 1/ }));
    const [back] = screen.getAllByRole('button', { name: 'Вернуть' });
    if (back) await user.click(back);
    expect(container.querySelector('[data-rule="snils-checksum"]')).not.toBeNull();
  });

  it('leads to the field', async () => {
    const { container, calls, user } = await show(LATIN);
    await user.click(within(issueOf(container, 'snils-checksum')).getByRole('button', { name: 'Перейти к полю «СНИЛС»' }));
    expect(calls.focused).toEqual(['snils']);
  });

  it('has one primary button at most', async () => {
    const { container, user } = await show(LATIN);
    const primaries = () => [...container.querySelectorAll('button[class*="primary"]')].map((button) => button.textContent);
    expect(primaries()).toEqual(['Исправить']);
    await user.click(screen.getByRole('button', { name: 'Исправить' }));
    expect(primaries()).toEqual(['Сверить побуквенно']);
    await user.click(screen.getByRole('button', { name: 'Сверить побуквенно' }));
    expect(screen.getByRole('tab', { name: 'Сверка' }).getAttribute('aria-selected')).toBe('true');
  });

  it('names the field that it does not see, and lets it be shown', async () => {
    const { snils: _, ...rest } = LATIN;
    const { store, user } = await show(rest);
    expect(screen.getByText('Не вижу поле «СНИЛС»: откройте вкладку «Общая информация» или укажите поле.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Указать поле' }));
    expect(store.state.getState().teaching).toBe('snils');
  });

  it('says from when the record holds, in Perm time', async () => {
    const { container } = await show(LATIN);
    const time = container.querySelector('[data-effective]');
    expect(time?.getAttribute('datetime')).toBe('2026-11-23T14:00:00+05:00');
    expect(time?.textContent).toBe('пн\u00a023.11 после\u00a014:00');
  });

  it('folds by Esc to the strip, gives the focus to its first act and is kept so on this site', async () => {
    const { user, state } = await show(LATIN);
    screen.getByRole('tab', { name: /Замечания/ }).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('tab')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Исправить');
    expect(state.settings.panelPlaces['kontingent.permkrai.ru']?.form).toBe('strip');
  });

  it('goes by × until the next card, or for good on this site', async () => {
    const { store, user, state } = await show(LATIN);
    await user.click(screen.getByRole('button', { name: 'Убрать' }));
    await user.click(screen.getByRole('button', { name: 'Не показывать на этом сайте' }));
    expect(state.settings.pausedHosts).toEqual(['kontingent.permkrai.ru']);
    await user.click(screen.getByRole('button', { name: 'До следующей карточки' }));
    expect(screen.queryByRole('button')).toBeNull();
    act(() => store.actions.cardChanged(cardOf(LATIN, { url: 'https://kontingent.permkrai.ru/employees/8' })));
    await act(settled);
    expect(screen.queryAllByRole('button').length).toBeGreaterThan(0);
  });

  it('leads to what the desk does for many at once', async () => {
    const { user, calls } = await show(LATIN);
    expect(screen.queryByRole('button', { name: 'Сверка списком' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Для многих сразу' }));
    for (const name of ['Сверка списком', 'Проверить реестр из файла', 'Заявка на нескольких'])
      await user.click(screen.getByRole('button', { name }));
    expect(calls.pages).toEqual([
      ['desk', '#lists'],
      ['desk', '#register'],
      ['desk', '#ticket'],
    ]);
    await user.click(screen.getByRole('tab', { name: 'Сверка' }));
    expect(screen.getByRole('button', { name: 'Для многих сразу' })).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Обновление' }));
    expect(screen.queryByRole('button', { name: 'Для многих сразу' })).toBeNull();
  });

  it('changes tabs by arrows, Home and End', async () => {
    const { user } = await show(LATIN);
    screen.getByRole('tab', { name: /Замечания/ }).focus();
    await user.keyboard('{End}');
    expect(screen.getByText('заявка')).toBeTruthy();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: /Замечания/ }).getAttribute('aria-selected')).toBe('true');
  });
});

describe('a clipboard that is closed to us', () => {
  it('leaves the text on the screen, selected', async () => {
    const { view } = await show(LATIN, 'edit', { clipboard: CLOSED_CLIPBOARD });
    await act(() => view.actions.copy('Пришлите данные'));
    const area = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(area.value).toBe('Пришлите данные');
    expect(document.activeElement).toBe(area);
    expect(area.selectionEnd).toBe(area.value.length);
    await act(async () => view.actions.closeToast());
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('the pill', () => {
  it('stands where all is well, names no time before a save, and unfolds', async () => {
    const { user } = await show(CLEAN, 'edit', { open: false });
    const pill = screen.getByRole('button', { name: 'Замечаний нет · сверьте с Госуслугами' });
    await user.click(pill);
    expect(screen.getByRole('region')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Замечания' }));
  });

  it('says what the app refuses, and calls nothing well beside it', async () => {
    const { store } = await show(CLEAN, 'edit', { open: false });
    act(() => store.actions.messageSeen('snils-in-use'));
    act(() => store.actions.setOpen(false));
    expect(screen.getByRole('button', { name: 'СНИЛС уже используется · что делать' })).toBeTruthy();
  });

  it.each([
    ['a card in order', CLEAN, null, false],
    ['a card with a mere note', { ...CLEAN, lastName: 'Королёва' }, null, true],
    ['a card in order whose situation leads to a ticket', CLEAN, 'foreign-account', true],
    ['a card in order whose situation leads to none', CLEAN, 'server-error', false],
  ] as const)('copies the ticket at one click where there is one to write: %s', async (_, values, situation, offered) => {
    const { store, user, calls } = await show(values, 'view', { open: false });
    if (situation) act(() => store.state.setState({ checklist: emptyProgress(situation) }));
    const copy = screen.queryByRole('button', { name: /^Скопировать/ });
    expect(copy !== null).toBe(offered);
    if (!copy) return;
    await user.click(copy);
    expect(calls.copied.at(-1)).toMatch(/^Тема: /);
    expect(screen.getByRole('button', { name: /замечани/i, expanded: false })).toBeTruthy();
  });

  it('never calls well what it could not see', async () => {
    const { snils: _, ...rest } = CLEAN;
    await show(rest, 'edit', { open: false });
    expect(screen.getByRole('button', { name: /не вижу 1.поле/ })).toBeTruthy();
  });
});

describe('after a fix in the panel', () => {
  it('goes on with the focus, and keeps the way back when the message has gone', async () => {
    const { container, view, user, page } = await show(LATIN);
    await user.click(screen.getByRole('button', { name: 'Исправить' }));
    expect(issueOf(container, 'snils-checksum').contains(document.activeElement)).toBe(true);
    // The message has the way back itself: nothing stands twice.
    expect(screen.queryByRole('button', { name: 'Вернуть прежнее: Имя' })).toBeNull();
    act(() => view.actions.closeToast());
    await user.click(screen.getByRole('button', { name: 'Вернуть прежнее: Имя' }));
    expect(page.card?.fields.firstName).toEqual({ state: 'filled', text: 'Aннa' });
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe('the strip', () => {
  const shown = (container: Element) => container.querySelector<HTMLElement>('li:not([hidden])');

  it('stands where there is something to mend, one issue at a time, the worst first', async () => {
    const { container, user } = await show(LATIN, 'edit', { open: false });
    expect(shown(container)?.dataset.field).toBe('firstName');
    expect(screen.getByText('1 из 2')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Следующее замечание' }));
    expect(shown(container)?.dataset.rule).toBe('snils-checksum');
    await user.keyboard('{ArrowLeft}');
    expect(shown(container)?.dataset.field).toBe('firstName');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('goes on to what comes next after a fix, the focus too, and keeps the way back', async () => {
    const { container, calls, user, page } = await show(LATIN, 'edit', { open: false });
    await user.click(screen.getByRole('button', { name: 'Исправить' }));
    expect(calls.written).toEqual([['firstName', 'Анна']]);
    expect(shown(container)?.dataset.rule).toBe('snils-checksum');
    expect(shown(container)?.contains(document.activeElement)).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Следующее замечание' }));
    expect(shown(container)?.textContent).toContain('Имя: исправлено, сохраните карточку');
    const [back] = screen.getAllByRole('button', { name: 'Вернуть прежнее: Имя' });
    if (back) await user.click(back);
    expect(page.card?.fields.firstName).toEqual({ state: 'filled', text: 'Aннa' });
  });

  it('goes on there too when the field had the focus meanwhile and the frame gives it back', async () => {
    const { container, user } = await show(LATIN, 'edit', { open: false });
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    await user.click(screen.getByRole('button', { name: 'Исправить' }));
    expect(document.activeElement).toBe(document.body);
    hasFocus.mockRestore();
    await new Promise((done) => setTimeout(done, 320));
    window.dispatchEvent(new FocusEvent('focus'));
    expect(shown(container)?.contains(document.activeElement)).toBe(true);
  });

  it('is unfolded for good by its own button', async () => {
    const { user, state } = await show(LATIN, 'edit', { open: false });
    await user.click(screen.getByRole('button', { name: 'Развернуть' }));
    expect(state.settings.panelPlaces['kontingent.permkrai.ru']?.form).toBe('panel');
  });

  it('takes no focus back when she is typing in the page by the time it is drawn', async () => {
    const { container, user } = await show(LATIN, 'edit', { open: false });
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    await user.click(screen.getByRole('button', { name: 'Исправить' }));
    expect(shown(container)?.dataset.rule).toBe('snils-checksum');
    expect(shown(container)?.contains(document.activeElement)).toBe(false);
    hasFocus.mockRestore();
  });

  it('mends all that is certain at one click', async () => {
    const { calls, user } = await show({ ...LATIN, lastName: ' Иванова' }, 'edit', { open: false });
    await user.click(screen.getByRole('button', { name: 'Исправить всё\u00a0(2)' }));
    expect(calls.written.map(([field]) => field).sort()).toEqual(['firstName', 'lastName']);
  });

  it('leads «почему» to the entry of the rule in the help', async () => {
    const { user, calls } = await show(LATIN, 'edit', { open: false });
    await user.click(screen.getByRole('button', { name: /^почему: .*латинск/iu }));
    expect(calls.pages).toEqual([['help', '#name-latin']]);
  });

  it('copies the ticket, and says what it lacks', async () => {
    const { user, calls } = await show(LATIN, 'edit', { open: false });
    await user.click(screen.getByRole('button', { name: 'Скопировать неполную' }));
    expect(calls.copied[0]).toContain('Тема: ');
    expect(screen.getByRole('status').textContent).toContain('Не хватает: ');
  });

  it('copies it for the context menu of the page, once, and leaves it on the screen where that fails', async () => {
    const clip = vi.fn(async (_: string) => true);
    const { store, container } = await show(LATIN, 'edit', { open: false, clip });
    await act(async () => store.actions.setStanding({ copyCalls: 1 }));
    expect(clip).toHaveBeenCalledOnce();
    expect(clip.mock.calls[0]?.[0]).toContain('Тема: ');
    expect(container.textContent).toContain('Скопировано. В карточке есть замечания, заявку вернут. Не хватает: ');
    clip.mockResolvedValueOnce(false);
    await act(async () => store.actions.setStanding({ copyCalls: 2 }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain('Тема: ');
    expect(clip).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['strip', false],
    ['panel', true],
  ])('lets a refused e-mail be copied at one click: %s', async (_, open) => {
    const { store, user, calls } = await show(CLEAN, 'edit', { open });
    act(() => store.actions.messageSeen('email-in-use'));
    await user.click(screen.getByRole('button', { name: 'Скопировать почту для поиска' }));
    expect(calls.copied).toEqual([CLEAN.email]);
  });

  it('lets go of a note that the comparison has answered', async () => {
    const { store, view, container } = await show({ ...CLEAN, lastName: 'Семёнова' }, 'edit', { open: false });
    act(() => store.actions.setOpen(true));
    expect(container.querySelector('[data-rule="name-yo"]')).not.toBeNull();
    await act(async () => view.actions.setPasted(`Семёнова ${CLEAN.firstName} ${CLEAN.middleName}, ${CLEAN.birthDate}`));
    expect(container.querySelector('[data-rule="name-yo"]')).toBeNull();
  });
});

describe('where the page has no room for the panel', () => {
  const narrow = { open: false, narrow: true };

  it('says so when the panel is asked for, and offers the side panel', async () => {
    const aside = vi.fn(async () => true);
    const { user, store } = await show(LATIN, 'edit', { ...narrow, aside });
    await user.click(screen.getByRole('button', { name: 'Развернуть' }));
    expect(screen.getByText('Панели здесь нет места').getAttribute('role')).toBe('status');
    await user.click(screen.getByRole('button', { name: 'Открыть сбоку' }));
    expect(aside).toHaveBeenCalledOnce();
    expect(store.state.getState().closed).toBe(true);
  });

  it('names the toolbar where the browser has no side panel, and goes on with the strip', async () => {
    const { user, container, store } = await show(LATIN, 'edit', narrow);
    await user.click(screen.getByRole('button', { name: 'Развернуть' }));
    expect(container.textContent).toContain('Откройте Сверку значком на панели браузера');
    await user.click(screen.getByRole('button', { name: 'Понятно' }));
    expect(store.state.getState().open).toBeNull();
    expect(container.querySelector('[data-rule="name-latin"]')).not.toBeNull();
  });

  it('says nothing of room that nobody has asked for', async () => {
    const { container } = await show(LATIN, 'edit', { open: true, narrow: true });
    expect(container.textContent).not.toContain('нет места');
  });

  it('compares in the strip: what was sent is pasted there, what differs comes as its lines', async () => {
    const { user, container, calls } = await show(CLEAN, 'edit', narrow);
    await user.click(screen.getByRole('button', { name: /^Замечаний нет/ }));
    await user.click(screen.getByRole('button', { name: /^Сверка/ }));
    const box = screen.getByRole('textbox', { name: 'Вставьте, что прислал сотрудник' });
    expect(document.activeElement).toBe(box);
    await user.paste('Иванова Инна Петровна, 14.05.1986, a.ivanova@yandex.ru');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(container.querySelector('[data-differs="firstName"]')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Взять присланное: Имя' }));
    expect(calls.written).toEqual([['firstName', 'Инна']]);
  });

  it('says the one thing to do where nothing is to be mended', async () => {
    const { user, container } = await show(CLEAN, 'edit', narrow);
    const primaries = () => [...container.querySelectorAll('button[class*="primary"]')].map((button) => button.textContent);
    await user.click(screen.getByRole('button', { name: /^Замечаний нет/ }));
    expect(primaries()).toEqual(['Сверка']);
    await user.click(screen.getByRole('button', { name: /^Сверка/ }));
    await user.paste('Иванова Анна Петровна, 14.05.1986, a.ivanova@yandex.ru');
    expect(container.textContent).toContain('Всё сверено: осталось нажать в карточке «Сохранить»');
    expect(primaries()).toEqual([]);
  });

  it('asks after the update whether the sign-in works, and takes the answer back', async () => {
    const { user, container, store, view, state, worker } = await show(CLEAN, 'view', narrow);
    const own = { url: CARD_URL, id: CARD_URL, label: 'Иванова А. П.', savedAt: 1, checkAfter: 2, approximate: false, notifiedAt: null };
    state.pending = [own];
    worker.restorePending = vi.fn(async () => state.pending);
    await act(async () => {
      await store.actions.reload();
      await view.actions.reload();
    });
    await user.click(screen.getByRole('button', { name: /^Можно проверить вход/ }));
    await user.click(screen.getByRole('button', { name: 'Вход работает' }));
    expect(state.pending).toEqual([]);
    expect(container.textContent).toContain('Иванова А. П.: вход работает, запись закрыта');
    await user.click(screen.getByRole('button', { name: 'Вернуть' }));
    expect(worker.restorePending).toHaveBeenCalledExactlyOnceWith(own);
  });
});
