import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { shownSections } from '@/components/desk/DeskPage';
import { SchoolCounter } from '@/components/school/SchoolCounter';
import { menusUnder } from '@/utils/app/worker/worker-words';

afterEach(cleanup);

/** «listMode: false» of the policy, where a list is offered; popup: popup-pages.test.tsx, worker and frames: worker-table.test.ts. */
describe('the organisation does not want lists', () => {
  it.each([
    [true, ['lists', 'register', 'ticket']],
    [false, ['register', 'ticket']],
  ])('toolbar menu, allowed %s: %j', (listMode, entries) => {
    expect(Object.keys(menusUnder({ listMode }).toolbar)).toEqual(entries);
  });

  it.each([
    ['ticket', true, true],
    ['ticket', false, false],
    // An old address: the section says why it is empty.
    ['lists', false, true],
  ] as const)('desk at «%s», allowed %s: the section is there: %s', (at, listMode, there) => {
    expect(shownSections(at, listMode).includes('lists')).toBe(there);
  });
});

describe('the counter of a school', () => {
  it('goes on past whoever has no card, and comes round to him again', async () => {
    const people = (...names: string[]) => names.map((lastName) => ({ lastName }));
    const count = { people: 3, compared: 0, differ: 0, mended: 0, saved: 0, waiting: 0, until: null, ready: 0, works: 0 };
    const searched: string[] = [];
    const user = userEvent.setup();
    const counter = (...names: string[]) => (
      <SchoolCounter count={{ ...count, next: people(...names) }} now={0} onSearch={(text) => searched.push(text)} onForget={() => {}} />
    );
    const press = (name: string) => user.click(screen.getByRole('button', { name }));
    const { rerender } = render(counter('Ан', 'Ким', 'Ли'));
    await press('Следующий, не Ан');
    await press('Скопировать для поиска: Ким');
    // Kim's card was compared.
    rerender(counter('Ан', 'Ли'));
    await press('Скопировать для поиска: Ли');
    await press('Следующий, не Ли');
    await press('Скопировать для поиска: Ан');
    expect(searched).toEqual(['Ким', 'Ли', 'Ан']);
    rerender(counter('Ан'));
    expect(screen.queryByRole('button', { name: /^Следующий/ })).toBeNull();
  });
});
