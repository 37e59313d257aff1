import { describe, expect, it } from 'vitest';
import { nextStep, type Standing } from '@/utils/app/card/next-step';
import type { Issue } from '@/utils/rules/types';

const fixable: Issue = { rule: 'name-latin', code: 'look-alike', field: 'firstName', severity: 'error', suggestion: 'Тест' };
const plain: Issue = { rule: 'snils-checksum', code: 'bad-checksum', field: 'snils', severity: 'error' };
const start: Standing = { mode: 'edit', issues: [], compared: false, saved: false, reminded: false, updated: false, ticketDue: false };

describe('one next step', () => {
  it.each<[string, Partial<Standing>, string]>([
    ['a fault that can be mended', { issues: [plain, fixable] }, 'fix'],
    ['the same in view mode, where nothing can be written', { mode: 'view', issues: [fixable] }, 'compare'],
    ['a fault without a suggestion', { issues: [plain] }, 'compare'],
    ['a hint is no duty', { issues: [{ ...fixable, severity: 'info' }] }, 'compare'],
    ['compared, to be saved', { compared: true }, 'save'],
    ['compared in view mode: nothing to do', { mode: 'view', compared: true }, 'none'],
    ['saved, not yet on the list', { mode: 'view', saved: true, compared: true }, 'remind'],
    ['saved and on the list', { mode: 'view', saved: true, reminded: true, compared: true }, 'wait'],
    ['the update has passed', { mode: 'view', saved: true, reminded: true, updated: true }, 'check'],
    ['edited again while it waits', { reminded: true, compared: true }, 'save'],
    ['the steps have led to a ticket', { mode: 'view', saved: true, compared: true, ticketDue: true }, 'ticket'],
    ['the same with a fault that can be mended', { issues: [fixable], ticketDue: true }, 'fix'],
  ])('%s', (_, standing, kind) => {
    expect(nextStep({ ...start, ...standing }).kind).toBe(kind);
  });
});
