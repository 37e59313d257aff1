import { describe, expect, it } from 'vitest';
import { type PillState, pillState } from '@/utils/app/card/pill-state';
import { certainFixes, keyOfItem, stripItems } from '@/utils/app/card/strip-items';
import { compareCard } from '@/utils/domain/compare-card';
import { addServerWait } from '@/utils/domain/pending';
import { HOUR } from '@/utils/domain/perm-time';
import type { Issue } from '@/utils/rules/types';
import { CLEAN, cardOf, SATURDAY } from './fake-ports';

const card = cardOf(CLEAN);
const STATE = {
  messages: [],
  inUse: {},
  card,
  issues: [],
  missing: [],
  failing: false,
  compared: false,
  comparison: null,
  listed: null,
  undo: {},
  own: null,
  pending: [],
  now: SATURDAY,
};
const issue = (over: Partial<Issue>): Issue => ({ rule: 'name-latin', code: 'mixed', field: 'firstName', severity: 'error', ...over });
const differs = compareCard(card, { ...CLEAN, middleName: 'Павловна' });
const own = {
  id: 'a',
  url: card.url,
  label: '',
  savedAt: SATURDAY,
  checkAfter: SATURDAY + 50 * HOUR,
  approximate: false,
  notifiedAt: null,
};

describe('stripItems', () => {
  it('asks who of the list it is, where it is not sure', () => {
    expect(stripItems({ ...STATE, listed: { kind: 'choices', rows: [3, 5] } })).toEqual([{ kind: 'choose', count: 2 }]);
    expect(stripItems({ ...STATE, listed: { kind: 'none' } })).toEqual([]);
  });

  it('has nothing to say of a card in order', () => {
    expect(stripItems(STATE)).toEqual([]);
  });

  it('tells refusals first, then issues, then what differs, then what was done', () => {
    const items = stripItems({
      ...STATE,
      messages: ['email-in-use'],
      inUse: { email: 'a@b.ru' },
      issues: [issue({})],
      comparison: differs,
      undo: { snils: { before: '1', after: '2' } },
    });
    expect(items.map(keyOfItem)).toEqual(['message/email-in-use', 'issue/firstName/name-latin/mixed', 'differs/middleName', 'done/snils']);
  });

  it('tells a field once: an issue that proposes something speaks for what differs there, else what was sent does', () => {
    const kinds = (own: Issue) => stripItems({ ...STATE, issues: [own], comparison: differs }).map(({ kind }) => kind);
    expect(kinds(issue({ field: 'middleName', suggestion: 'Павловна' }))).toEqual(['issue']);
    expect(kinds(issue({ field: 'middleName' }))).toEqual(['differs']);
  });

  it.each([
    ['email-in-use', { email: 'a@b.ru' }, { kind: 'copy', field: 'email', text: 'a@b.ru' }],
    ['snils-in-use', { snils: '112-233-445 95' }, { kind: 'copy', field: 'snils', text: '112-233-445 95' }],
    ['email-in-use', {}, { kind: 'steps' }],
    ['error-502', {}, { kind: 'remind', since: SATURDAY, until: SATURDAY + HOUR }],
    ['no-access', {}, { kind: 'steps' }],
  ] as const)('%s has one act', (message, inUse, act) => {
    expect(stripItems({ ...STATE, messages: [message], inUse })).toEqual([{ kind: 'message', message, act }]);
  });

  it('offers no second reminder', () => {
    const pending = addServerWait([], { url: card.url, since: SATURDAY, until: SATURDAY + HOUR });
    expect(stripItems({ ...STATE, messages: ['error-502'], pending })).toMatchObject([{ act: { kind: 'steps' } }]);
  });
});

describe('certainFixes', () => {
  it('takes one proposal a field, and no mere «сверьте»', () => {
    const fixes = certainFixes([
      issue({ suggestion: 'Анна' }),
      issue({ suggestion: 'Анна ', rule: 'name-blank' }),
      issue({ field: 'lastName', severity: 'info', suggestion: 'Семёнова' }),
      issue({ field: 'snils', rule: 'snils-checksum', code: 'likely', suggestion: '112-233-445 95' }),
      issue({ field: 'email', severity: 'warning', suggestion: 'a@gmail.com' }),
    ]);
    expect(fixes.map(({ field }) => field)).toEqual(['firstName', 'email']);
  });
});

describe('pillState', () => {
  it.each<[string, Partial<Parameters<typeof pillState>[0]>, PillState]>([
    ['in order', {}, { tone: 'good', head: { kind: 'none' }, tail: { kind: 'to-compare' } }],
    ['compared', { compared: true }, { tone: 'good', head: { kind: 'none' }, tail: { kind: 'compared' } }],
    ['of whom nothing was sent', { listed: { kind: 'none' } }, { tone: 'good', head: { kind: 'none' }, tail: { kind: 'not-sent' } }],
    ['a difference', { comparison: differs }, { tone: 'warning', head: { kind: 'none' }, tail: { kind: 'differ', count: 1 } }],
    ['not seen', { missing: ['email'] }, { tone: 'info', head: { kind: 'none' }, tail: { kind: 'unseen', count: 1 } }],
    ['a failed check', { failing: true }, { tone: 'info', head: { kind: 'none' }, tail: { kind: 'failing' } }],
    ['issues', { issues: [issue({})] }, { tone: 'error', head: { kind: 'issues', count: 1 }, tail: null }],
    [
      'a refusal',
      { messages: ['email-in-use'] },
      { tone: 'warning', head: { kind: 'refused', message: 'email-in-use' }, tail: { kind: 'what-to-do' } },
    ],
    ['saved', { card: { ...card, mode: 'view' }, own }, { tone: 'good', head: { kind: 'updates', at: own.checkAfter }, tail: null }],
    [
      'saved with a difference',
      { card: { ...card, mode: 'view' }, own, comparison: differs },
      { tone: 'warning', head: { kind: 'updates', at: own.checkAfter }, tail: { kind: 'differ', count: 1 } },
    ],
    [
      'a reminder without a save',
      { card: { ...card, mode: 'view' }, own: { ...own, unsaved: true } },
      { tone: 'good', head: { kind: 'none' }, tail: { kind: 'to-compare' } },
    ],
    ['updated', { card: { ...card, mode: 'view' }, own, now: own.checkAfter }, { tone: 'good', head: { kind: 'ready' }, tail: null }],
    [
      'in edit mode again no time',
      { card: { ...card, mode: 'edit' }, own },
      { tone: 'good', head: { kind: 'none' }, tail: { kind: 'to-compare' } },
    ],
  ])('%s', (_, over, expected) => {
    expect(pillState({ ...STATE, ...over })).toEqual(expected);
  });
});
