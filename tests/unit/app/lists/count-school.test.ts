import { describe, expect, it } from 'vitest';
import { countSchool } from '@/utils/app/lists/count-school';
import { type ListSteps, nextStep, noteWorks } from '@/utils/app/lists/list-steps';
import type { PendingItem } from '@/utils/domain/pending';
import { HOUR } from '@/utils/domain/perm-time';
import { schoolParts } from '@/utils/text/ru/school';
import { fakePorts, SATURDAY } from '../fake-ports';

const rows = ['Ан', 'Ким', 'Ли', 'Цой', 'Юн'].map((lastName) => ({ lastName }));
const waiting = (url: string, hours: number, more: Partial<PendingItem> = {}): PendingItem => ({
  id: url,
  url,
  label: '',
  savedAt: SATURDAY - HOUR,
  checkAfter: SATURDAY + hours * HOUR,
  approximate: false,
  notifiedAt: null,
  ...more,
});
const steps: ListSteps = {
  0: { card: 'equal', url: 'a' },
  1: { card: 'differs', url: 'b' },
  2: { card: 'mended', url: 'c' },
  3: { card: 'saved', url: 'd', works: true },
};

describe('the counter of a school', () => {
  it('counts what was done, and who waits by our own waiting list', () => {
    const pending = [waiting('c', 50), waiting('a', -1), waiting('x', 10), waiting('b', 5, { waitsFor: 'server' })];
    expect(countSchool({ id: 's', rows, steps }, pending, SATURDAY)).toEqual({
      people: 5,
      compared: 4,
      differ: 1,
      mended: 2,
      saved: 3,
      waiting: 1,
      until: SATURDAY + 50 * HOUR,
      ready: 1,
      works: 1,
      next: [{ lastName: 'Юн' }, { lastName: 'Ким' }],
    });
  });

  it.each([
    ['begins with the first of the list', {}, 'Ан'],
    ['comes back to a card that differs when all were opened', { ...steps, 4: { card: 'equal', url: 'e' } }, 'Ким'],
    ['ends', Object.fromEntries(rows.map((_, at) => [at, { card: 'equal', url: `${at}` }])), undefined],
  ] as const)('%s', (_, known, next) => {
    expect(countSchool({ id: 's', rows, steps: known as ListSteps }, [], SATURDAY).next[0]?.lastName).toBe(next);
  });

  it('says in words what there is, and nothing of what there is not', () => {
    const parts = (known: ListSteps, pending: PendingItem[]) =>
      schoolParts(countSchool({ id: 's', rows, steps: known }, pending, SATURDAY), SATURDAY);
    expect(parts({}, [])).toEqual(['Сверено карточек: 0 из 5']);
    expect(parts(steps, [waiting('c', 50)]).map((part) => part.replaceAll('\u00a0', ' '))).toEqual([
      'Сверено карточек: 4 из 5',
      'отличается: 1',
      'исправлено: 2',
      'сохранено: 2',
      'ждут обновления: 1, последний вход — пн 23.11 после 12:00',
      'вход работает: 1',
    ]);
  });
});

describe('a step of a card', () => {
  it.each([
    ['equal at first sight', undefined, false, true, 'equal'],
    ['differs', undefined, true, true, 'differs'],
    ['mended in the form', 'differs', false, false, 'mended'],
    ['mended and saved', 'mended', false, true, 'saved'],
    ['looked at again in the form', 'saved', false, false, 'saved'],
    ['not saved after all', 'mended', true, true, 'differs'],
    ['equal stays equal', 'equal', false, true, 'equal'],
  ] as const)('%s', (_, before, differs, stored, card) => {
    const known = before && { card: before, url: 'a' };
    expect(nextStep(known, { url: 'a', differs, stored })).toEqual({ card, url: 'a' });
  });

  it('begins anew at another card of the same person', () => {
    expect(nextStep({ card: 'differs', url: 'a', works: true }, { url: 'b', differs: false, stored: true })).toEqual({
      card: 'equal',
      url: 'b',
    });
  });

  it('comes to its end with «Вход работает», whoever asks, and only where a list is kept', async () => {
    const { worker, calls } = fakePorts();
    await noteWorks(worker, 'a');
    expect(calls.drafts).toEqual([]);
    await worker.saveDraft('list-steps', { id: 's', steps: { 0: { card: 'equal', url: 'a' } } });
    await noteWorks(worker, 'other');
    await noteWorks(worker, 'a');
    expect(await worker.draft('list-steps')).toEqual({ id: 's', steps: { 0: { card: 'equal', url: 'a', works: true } } });
  });
});
