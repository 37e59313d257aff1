import { describe, expect, it } from 'vitest';
import { deskBeginning, deskQuery } from '@/utils/app/ticket/desk-query';
import { walk } from '../situations/walk';

describe('the way from a checklist to the desk', () => {
  it('tells the kind, and what was ticked for all', () => {
    const plan = walk('many-users', ['common-problem=roles', 'collect-people', 'compare-each', 'duplicates-each=none', 'error-picture']);
    const query = deskQuery(plan);
    expect(query).toBe('?kind=role&claims=data-verified.no-duplicates&shows=error#ticket');
    // The worker lets no other shape through.
    expect(query).toMatch(/^(\?[\w\-.~%=&+:/]{0,4000})?(#[\w/-]{0,40})?$/u);
    expect(deskBeginning(new URL(query, 'https://desk.invalid/').search)).toEqual({
      kind: 'role',
      claims: ['data-verified', 'no-duplicates'],
      attachments: ['error'],
    });
  });

  it('claims nothing that was not ticked', () => {
    expect(deskBeginning(new URL(deskQuery(walk('many-users', ['common-problem=login'])), 'https://desk.invalid/').search)).toEqual({
      kind: 'general',
    });
    expect(deskQuery(walk('server-error', []))).toBe('#ticket');
  });

  it('believes no address', () => {
    expect(deskBeginning('')).toBeNull();
    expect(deskBeginning('?kind=constructor&claims=data-verified')).toBeNull();
    expect(deskBeginning('?kind=merge&claims=rich.no-duplicates')).toEqual({ kind: 'merge', claims: ['no-duplicates'] });
  });
});
