import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OpenCard } from '@/components/popup/OpenCard';
import type { CardOrder, OrderOutcome } from '@/utils/app/card/card-order';
import { createCardStore } from '@/utils/app/card/card-store';
import { carryOut } from '@/utils/app/card/carry-out-order';
import type { PanelStanding, PanelView } from '@/utils/app/card/panel-view';
import { liveViewOf, whenJudged } from '@/utils/app/card/view-of-card';
import type { FieldId } from '@/utils/domain/card';
import { CLEAN, cardOf, fakePorts, LATIN, SATURDAY } from '../unit/app/fake-ports';

afterEach(cleanup);

/** The popup's part about the open card, over a card that does what is ordered. */
async function show(values: Partial<Record<FieldId, string>>, panel: PanelStanding = 'behind-dialog') {
  const fake = fakePorts(cardOf(values, { mode: 'edit' }));
  const store = createCardStore(fake.ports);
  store.actions.cardChanged(fake.page.card);
  await whenJudged(store);
  const orders: CardOrder[] = [];
  const answer = { outcome: undefined as OrderOutcome | null | undefined };
  const page = { look: () => store.actions.cardChanged(fake.page.card), show: () => 'done' as const };
  const onCopy = vi.fn();
  const draw = (standing: PanelStanding) => {
    const view: PanelView = liveViewOf(store.state.getState(), { key: 'k', panel: standing });
    if (!view.live) throw new Error('not live');
    return (
      <OpenCard
        view={view}
        live={view.live}
        now={SATURDAY}
        primary={view.issues[0] ?? null}
        aside={false}
        compares
        comparing
        onComparing={() => {}}
        comparison={null}
        onCopy={onCopy}
        onOrder={async (order) => {
          orders.push(order);
          if (answer.outcome !== undefined) return answer.outcome;
          const outcome = await carryOut(order, store, page);
          drawn.rerender(draw(standing));
          return outcome;
        }}
      />
    );
  };
  const drawn = render(draw(panel));
  const stand = (next: PanelStanding) => drawn.rerender(draw(next));
  return { ...fake, store, orders, answer, stand, user: userEvent.setup(), container: drawn.container };
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

  it.each<[OrderOutcome | null, RegExp]>([
    ['changed', /уже другое значение, поэтому ничего не изменено/],
    ['covered', /Закройте окно поверх него/],
    ['not-seen', /Откройте вкладку с ним/],
    [null, /карточка уже закрыта или сменилась/],
  ])('say in words why nothing was done: %s', async (outcome, words) => {
    const { container, user, answer, orders } = await show(LATIN);
    answer.outcome = outcome;
    await user.click(within(issueOf(container, 'snils-checksum')).getByRole('button', { name: 'Показать поле «СНИЛС»' }));
    expect(orders).toEqual([{ act: 'show', field: 'snils' }]);
    expect(screen.getByText(words)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Закрыть сообщение' }));
    expect(screen.queryByText(words)).toBeNull();
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

it('the comparison in the popup does not lose a key while the card is still answering', async () => {
  const { user, answer, orders } = await show(CLEAN);
  answer.outcome = 'done';
  const area = screen.getByLabelText<HTMLTextAreaElement>('Вставьте, что прислал сотрудник');
  await user.type(area, 'Иванова Анно');
  expect(area.value).toBe('Иванова Анно');
  expect(orders.at(-1)).toEqual({ act: 'paste', text: 'Иванова Анно' });
  expect(document.querySelector('[data-compared="firstName"]')?.getAttribute('data-state')).toBe('differs');
});
