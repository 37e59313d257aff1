import { describe, expect, it } from 'vitest';
import { shownSections } from '@/components/desk/DeskPage';
import { menusUnder } from '@/utils/app/worker/worker-words';

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
