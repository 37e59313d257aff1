import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { CardContext } from '@/components/card/card-context';
import { OpenCard } from '@/components/popup/OpenCard';
import type { FieldId } from '@/utils/domain/card';
import { CLEAN, cardOf, fakePorts, LATIN, openStores, settled } from '../unit/app/fake-ports';

afterEach(cleanup);

type Standing = 'open' | 'away' | 'behind-dialog';

/** The popup's part about the open card, over a card that does what is ordered. */
async function show(values: Partial<Record<FieldId, string>>, panel: Standing = 'behind-dialog') {
  const fake = fakePorts(cardOf(values, { mode: 'edit' }));
  const shows = { outcome: 'done' as 'done' | 'not-seen' | 'covered' };
  const { card, view } = openStores(fake, { show: () => shows.outcome }, { leadToPage: () => {} });
  const stand = (next: Standing) =>
    act(() => {
      card.actions.setOpen(next === 'open');
      card.actions.setStanding({ form: next === 'open' ? 'panel' : 'pill' });
      card.actions.setStanding({ behindDialog: next === 'behind-dialog' });
    });
  card.actions.cardChanged(fake.page.card);
  await settled();
  stand(panel);
  const { container } = render(
    <CardContext value={view}>
      <OpenCard aside={false} comparing onComparing={() => {}} comparison={{ current: null }} />
    </CardContext>,
  );
  return { ...fake, card, view, shows, stand, user: userEvent.setup(), container };
}

const issueOf = (container: Element, rule: string) => {
  const found = container.querySelector<HTMLElement>(`[data-rule="${rule}"]`);
  if (!found) throw new Error(`no issue ${rule}`);
  return found;
};
const headText = () => head().textContent?.replaceAll('\u00a0', ' ');
const head = () => screen.getByRole('button', { name: /^Карточка: / });

describe('the issues in the popup', () => {
  it('are folded while the panel shows them, unfolded while it does not, and as the user has said', async () => {
    const { stand, user, container } = await show(LATIN, 'open');
    expect(headText()).toBe('Карточка: Иванова A. П. · 2 замечания');
    expect(container.querySelectorAll('[data-rule]')).toHaveLength(0);
    stand('behind-dialog');
    expect([...container.querySelectorAll('[data-rule]')].map((row) => row.getAttribute('data-field'))).toEqual(['firstName', 'snils']);
    await user.click(head());
    stand('away');
    expect(head().getAttribute('aria-expanded')).toBe('false');
  });

  it('are told to be none once', async () => {
    const { container } = await show(CLEAN);
    expect(headText()).toBe('Карточка: Иванова А. П. · замечаний нет');
    expect(container.textContent?.match(/замечаний нет/giu)).toHaveLength(1);
  });

  it('write, tell it, take it back; the keyboard stays in the list', async () => {
    const { container, user, calls, page } = await show(LATIN);
    within(issueOf(container, 'name-latin')).getByRole('button', { name: 'Исправить' }).focus();
    await user.keyboard('{Enter}');
    expect(calls.written).toEqual([['firstName', 'Анна']]);
    expect(container.querySelector('[data-rule="name-latin"]')).toBeNull();
    const list = screen.getByRole('region', { name: 'Замечания' });
    expect(list).toBe(document.activeElement);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Вернуть' }));
    await user.keyboard('{Enter}');
    expect(page.card?.fields.firstName).toEqual({ state: 'filled', text: 'Aннa' });
    expect(screen.getByText('Имя: возвращено прежнее значение')).toBeTruthy();
  });

  it('are silenced and given back', async () => {
    const { container, user } = await show(LATIN);
    await user.click(within(issueOf(container, 'snils-checksum')).getByRole('button', { name: 'Не ошибка' }));
    expect(container.querySelector('[data-rule="snils-checksum"]')).toBeNull();
    const folded = await screen.findByRole('button', { name: /^Скрыто:\s1\sзамечание$/ });
    await user.click(screen.getByRole('button', { name: 'Закрыть сообщение' }));
    await user.click(folded);
    await user.click(screen.getByRole('button', { name: 'Вернуть' }));
    expect(issueOf(container, 'snils-checksum')).toBeTruthy();
  });

  it.each<['covered' | 'not-seen', RegExp]>([
    ['covered', /Закройте окно поверх него/],
    ['not-seen', /Откройте вкладку с ним/],
  ])('say in words why a field was not shown: %s', async (outcome, words) => {
    const { container, user, shows } = await show(LATIN);
    shows.outcome = outcome;
    await user.click(within(issueOf(container, 'snils-checksum')).getByRole('button', { name: 'Показать поле «СНИЛС»' }));
    expect(screen.getByText(words)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Закрыть сообщение' }));
    expect(screen.queryByText(words)).toBeNull();
  });

  it('say that nothing was written where the page shows something else by now', async () => {
    const { container, user, calls, page } = await show(LATIN);
    const fix = within(issueOf(container, 'name-latin')).getByRole('button', { name: 'Исправить' });
    if (page.card) page.card = { ...page.card, fields: { ...page.card.fields, firstName: { state: 'filled', text: 'Aлла' } } };
    await user.click(fix);
    expect(calls.written).toEqual([]);
    expect(screen.getByText(/уже другое значение, поэтому ничего не изменено/)).toBeTruthy();
  });

  it('say that all is well and what is left, and never so of what was not seen', async () => {
    await show(CLEAN);
    expect(screen.getByText('Сверьте с тем, что прислал сотрудник: вход сравнивает данные побуквенно.')).toBeTruthy();
    cleanup();
    const { snils: _, email: _email, ...unread } = CLEAN;
    await show(unread);
    expect(headText()).toBe('Карточка: Иванова А. П. · не вижу 2 поля');
    expect(screen.getByText('В полях, которые видны, замечаний нет.')).toBeTruthy();
    expect(screen.getByText(/^Не вижу поля «СНИЛС», «Электронная почта»: откройте вкладку/)).toBeTruthy();
    expect(screen.queryByText('Замечаний нет')).toBeNull();
  });
});
