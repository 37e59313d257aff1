import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { PopoverView } from '@/components/view/PopoverView';
import { ViewContexts } from '@/components/view/ViewContexts';
import { createPendingActions } from '@/utils/app/pending/pending-actions';
import { cardOf, fakePorts, openStores, settled } from '../unit/app/fake-ports';

afterEach(cleanup);

/** The popover beside the mark of a first name with a Latin letter, opened by a key; the browser says of a press that it was seen only when told to. */
async function open() {
  const fake = fakePorts(cardOf({ lastName: 'Кузнецова', firstName: 'Мaрия' }, { mode: 'edit' }));
  let answer: (seen: boolean) => void = () => {};
  const stores = openStores(fake, {}, { mayAct: () => new Promise((resolve) => (answer = resolve)) });
  await stores.view.actions.reload();
  stores.card.actions.cardChanged(fake.page.card);
  stores.card.actions.setPopover({ field: 'firstName', mode: 'keys' });
  await settled();
  const pending = createPendingActions({ worker: fake.worker, copy: async () => true, onItems: () => {}, onFailed: () => {} });
  await act(async () => {
    render(
      <ViewContexts store={stores.view} pending={pending}>
        <PopoverView />
      </ViewContexts>,
    );
  });
  const isOpen = () => stores.card.state.getState().popover !== null;
  const say = (seen: boolean) =>
    act(async () => {
      answer(seen);
      await settled();
    });
  return { ...fake, isOpen, say, user: userEvent.setup() };
}

describe('what stands beside a mark', () => {
  it('has the focus on its action, and stays until the press has been looked at: a view that has gone is not seen, so nothing would be written', async () => {
    const { page, isOpen, say, user } = await open();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Исправить' }));
    await user.keyboard('{Enter}');
    expect(isOpen()).toBe(true);
    await say(true);
    await act(settled);
    expect(page.card?.fields.firstName).toEqual({ state: 'filled', text: 'Мария' });
    expect(isOpen()).toBe(false);
  });

  it('says there that a press was covered, and stays for the next one', async () => {
    const { page, isOpen, say, user } = await open();
    await user.keyboard('{Enter}');
    await say(false);
    expect(isOpen()).toBe(true);
    expect(screen.getByRole('status').textContent).toContain('Что-то закрывает окно Сверки');
    expect(page.card?.fields.firstName).toEqual({ state: 'filled', text: 'Мaрия' });
    await user.keyboard('{Enter}');
    await say(true);
    await act(settled);
    expect(page.card?.fields.firstName).toEqual({ state: 'filled', text: 'Мария' });
    expect(isOpen()).toBe(false);
  });
});
