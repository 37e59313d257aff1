import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardContext } from '@/components/card/card-context';
import { Marks } from '@/components/marks/Marks';
import type { MarkPlaces } from '@/components/marks/mark-places';
import type { FieldId } from '@/utils/domain/card';
import { cardOf, fakePorts, openStores, PERSON, settled } from '../unit/app/fake-ports';

afterEach(cleanup);
for (const name of ['ResizeObserver', 'IntersectionObserver']) {
  vi.stubGlobal(
    name,
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
}

const FAULTY: Partial<Record<FieldId, string>> = { ...PERSON, firstName: 'Aнна1', snils: '112-233-445 96' };

let inputs: Partial<Record<FieldId, HTMLInputElement>> = {};
let covered: FieldId[] = [];
let tellPage = () => {};

beforeEach(() => {
  covered = [];
  inputs = {};
  for (const field of Object.keys(FAULTY) as FieldId[]) {
    const input = document.createElement('input');
    document.body.append(input);
    inputs[field] = input;
  }
  return () => {
    for (const input of Object.values(inputs)) input.remove();
  };
});

const PAGE: MarkPlaces = {
  isReal: () => true,
  watch: (listener) => {
    tellPage = listener;
  },
  anchorOf: (field) => inputs[field] ?? null,
  spotOf: (field) =>
    covered.includes(field) ? null : { left: 300, top: 40, size: 24, field: { left: 10, top: 40, right: 290, bottom: 60 } },
  fieldOf: (event) => (Object.keys(inputs) as FieldId[]).find((field) => inputs[field] === event.target) ?? null,
};

async function show() {
  const fake = fakePorts(cardOf(FAULTY));
  const { card: store, view } = openStores(fake);
  store.actions.cardChanged(fake.page.card);
  await settled();
  render(
    <CardContext value={view}>
      <Marks card={store} places={PAGE} />
    </CardContext>,
  );
  return { ...fake, store, user: userEvent.setup() };
}

const mark = (name: RegExp) => screen.getByRole('button', { name });

describe('marks', () => {
  it('stand once beside each field at fault, named and counted', async () => {
    const { store } = await show();
    const { issues } = store.state.getState();
    const fields = new Set(issues.map(({ field }) => field));
    expect(document.querySelectorAll('[data-mark]')).toHaveLength(fields.size);
    const count = issues.filter(({ field }) => field === 'firstName').length;
    expect(count).toBeGreaterThan(1);
    expect(mark(new RegExp(`^Имя: ${count}.замечани`)).textContent).toContain(String(count));
    expect(mark(/^СНИЛС: 1.замечание/)).toBeTruthy();
  });

  it('of the names stand first, and stay as they are when the rest is judged', async () => {
    const fake = fakePorts(cardOf(FAULTY));
    const { frameState } = fake.worker;
    fake.worker.frameState = async () => ({ ...(await frameState()), silences: false });
    const { card: store, view } = openStores(fake);
    void store.actions.reload();
    store.actions.cardChanged(fake.page.card);
    render(
      <CardContext value={view}>
        <Marks card={store} places={PAGE} />
      </CardContext>,
    );
    await act(settled);
    const first = mark(/^Имя: /);
    const [said, stood] = [first.outerHTML, document.querySelectorAll('[data-mark]').length];
    expect(stood).toBe(1);
    act(fake.runTimers);
    await act(settled);
    expect(mark(/^СНИЛС: /)).toBeTruthy();
    expect(mark(/^Имя: /)).toBe(first);
    expect(first.outerHTML).toBe(said);
  });

  it('go when the field cannot be seen', async () => {
    await show();
    covered = ['snils'];
    await act(async () => {
      tellPage();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    expect(screen.queryByRole('button', { name: /^СНИЛС/ })).toBeNull();
  });

  it('open a popover with the issues at a click, and close it at the next', async () => {
    const { user } = await show();
    await user.click(mark(/^СНИЛС/));
    const popover = screen.getByRole('dialog', { name: /^СНИЛС/ });
    expect(within(popover).getByText('Контрольное число СНИЛС не сходится')).toBeTruthy();
    expect(popover.querySelector('[data-rule="snils-checksum"]')).not.toBeNull();
    await user.click(mark(/^СНИЛС/));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('open it by Alt+↓ from the field with the focus inside, and Esc leads back', async () => {
    const { user, calls } = await show();
    inputs.snils?.focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    const popover = screen.getByRole('dialog');
    expect(popover.contains(document.activeElement)).toBe(true);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(calls.focused).toEqual(['snils']);
  });

  it('open by focus, and Enter goes inside', async () => {
    const { user } = await show();
    act(() => mark(/^СНИЛС/).focus());
    const popover = screen.getByRole('dialog');
    expect(document.activeElement).toBe(mark(/^СНИЛС/));
    await user.keyboard('{Enter}');
    expect(popover.contains(document.activeElement)).toBe(true);
  });

  it('leave the plain arrow to the page', async () => {
    const { user } = await show();
    inputs.snils?.focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('lead to all issues in the panel', async () => {
    const { user, store } = await show();
    await user.click(mark(/^СНИЛС/));
    await user.click(screen.getByRole('button', { name: 'Все замечания' }));
    expect(store.state.getState()).toMatchObject({ open: true, tab: 'issues' });
  });
});
