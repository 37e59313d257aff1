import { describe, expect, it } from 'vitest';
import { nextStep, type Standing } from '@/utils/app/card/next-step';
import type { Issue } from '@/utils/rules/types';

const fixable: Issue = { rule: 'name-latin', code: 'look-alike', field: 'firstName', severity: 'error', suggestion: 'Тест' };
const plain: Issue = { rule: 'snils-checksum', code: 'bad-checksum', field: 'snils', severity: 'error' };
const start: Standing = { mode: 'edit', issues: [], compared: false, saved: false, reminded: false, updated: false };

describe('one next step', () => {
  it.each<[string, Partial<Standing>, string]>([
    ['a fault that can be mended', { issues: [plain, fixable] }, 'fix'],
    ['the same in view mode, where nothing can be written', { mode: 'view', issues: [fixable] }, 'compare'],
    ['a fault without a suggestion', { issues: [plain] }, 'compare'],
    ['a hint is no duty', { issues: [{ ...fixable, severity: 'info' }] }, 'compare'],
    ['saved, not yet on the list', { saved: true, compared: true }, 'remind'],
    ['saved and on the list', { saved: true, reminded: true, compared: true }, 'wait'],
    ['compared, nothing saved', { compared: true }, 'ticket'],
    ['the update has passed', { saved: true, reminded: true, updated: true }, 'ticket'],
  ])('%s', (_, standing, kind) => {
    expect(nextStep({ ...start, ...standing }).kind).toBe(kind);
  });
});
