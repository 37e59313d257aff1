import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CardContext } from '@/components/card/card-context';
import { Dock } from '@/components/view/Dock';
import { type ViewPlace, ViewPlaceContext } from '@/components/view/view-place';
import { unfoldWhereFaulty } from '@/utils/app/card/unfold';
import type { ViewPorts } from '@/utils/app/view/view-state';
import type { FieldId } from '@/utils/domain/card';
import { CLEAN, cardOf, fakePorts, LATIN, openStores, settled } from '../unit/app/fake-ports';

afterEach(cleanup);
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

async function show(values: Partial<Record<FieldId, string>>, mode: 'view' | 'edit' = 'edit', ports: Partial<ViewPorts> = {}) {
  const fake = fakePorts(cardOf(values, { mode }));
  const { card, view } = openStores(fake, {}, ports);
  const place: ViewPlace = { resize: vi.fn(), drag: vi.fn() };
  unfoldWhereFaulty(card, () => true, new AbortController().signal);
  card.actions.cardChanged(fake.page.card);
  await settled();
  const { container } = render(
    <ViewPlaceContext value={place}>
      <CardContext value={view}>
        <Dock slots={{ comparison: <p>сравнение</p>, pending: <p>обновление</p>, ticket: <p>заявка</p> }} />
      </CardContext>
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
  it('unfolds by itself where something is at fault, and takes no focus', async () => {
    await show(LATIN);
    expect(screen.getByRole('region', { name: 'Сверка: Иванова Aннa Петровна' })).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  it('stays a pill where all is well', async () => {
    const { user } = await show(CLEAN);
    expect(screen.queryByRole('region')).toBeNull();
    const pill = screen.getByRole('button', { name: /Замечаний нет · сверьте с Госуслугами/ });
    await user.click(pill);
    expect(screen.getByRole('region')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Замечания' }));
  });

  it('unfolds by itself where the app refuses what was typed', async () => {
    const { store } = await show(CLEAN);
    act(() => store.actions.messageSeen('email-in-use'));
    expect(screen.getByRole('region')).toBeTruthy();
  });

  it('says in the pill what the app refuses, and calls nothing well beside it', async () => {
    const { store, user } = await show(CLEAN);
    act(() => store.actions.messageSeen('snils-in-use'));
    screen.getByRole('tab', { name: /Замечания/ }).focus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'СНИЛС уже используется · что делать' })).toBeTruthy();
  });

  it('never calls well what it could not see', async () => {
    const { snils: _, ...rest } = CLEAN;
    await show(rest);
    const pill = screen.getByRole('button', { name: /не вижу 1.поле/ });
    expect(pill.textContent).not.toContain('в порядке');
  });

  it('says fact, reason and action of each issue, with its rule, field and severity', async () => {
    const { container } = await show(LATIN);
    const issue = issueOf(container, 'snils-checksum');
    expect(issue.dataset.field).toBe('snils');
    expect(issue.dataset.severity).toBe('error');
    expect(issue.textContent).toContain('Контрольное число СНИЛС не сходится');
    expect(within(issue).getByRole('button', { name: 'Не ошибка' })).toBeTruthy();
    expect(within(issue).queryByRole('button', { name: 'Исправить' })).toBeNull();
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

  it('asks for edit mode in view mode instead of writing', async () => {
    await show(LATIN, 'view');
    expect(screen.queryByRole('button', { name: 'Исправить' })).toBeNull();
    expect(screen.getByText('Чтобы исправить, нажмите в карточке «Редактировать»')).toBeTruthy();
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

  it('folds by Esc, gives the focus to the pill and stays folded on this site', async () => {
    const { user, state } = await show(LATIN);
    screen.getByRole('tab', { name: /Замечания/ }).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region')).toBeNull();
    expect(document.activeElement?.textContent).toContain('вход с');
    expect(state.settings.panelPlaces['kontingent.permkrai.ru']?.open).toBe(false);
  });

  it('folds again when the site turns out to be one where the user keeps it folded', async () => {
    const { store } = await show(LATIN);
    const { settings } = store.state.getState();
    act(() => store.state.setState({ settings: { ...settings, place: { right: 16, bottom: 16, open: false } } }));
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('goes by × until the next card', async () => {
    const { store, user } = await show(LATIN);
    await user.click(screen.getByRole('button', { name: 'Закрыть до следующей карточки' }));
    expect(screen.queryByRole('button')).toBeNull();
    act(() => store.actions.cardChanged(cardOf(LATIN, { url: 'https://kontingent.permkrai.ru/employees/8' })));
    await act(settled);
    expect(screen.queryAllByRole('button').length).toBeGreaterThan(0);
  });

  it('moves by the arrow keys on its grip', async () => {
    const { user, place } = await show(LATIN);
    screen.getByRole('button', { name: /Переместить панель/ }).focus();
    await user.keyboard('{ArrowUp}{ArrowLeft}');
    expect(vi.mocked(place.drag).mock.calls).toEqual([
      [0, -16, true],
      [-16, 0, true],
    ]);
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
    const { view } = await show(LATIN, 'edit', { clipboard: { write: async () => false } });
    await act(() => view.actions.copy('Пришлите данные'));
    const area = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(area.value).toBe('Пришлите данные');
    expect(document.activeElement).toBe(area);
    expect(area.selectionEnd).toBe(area.value.length);
    await act(async () => view.actions.closeToast());
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
