import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LAST_CARD } from '@/utils/app/card/last-card';
import { LAST_TICKET } from '@/utils/app/ticket/last-ticket';
import { checkCall, contextOf } from '@/utils/platform/messages/message-guard';
import { argumentSchemas, callers } from '@/utils/platform/messages/message-schemas';
import type { Sender, WorkerMethod } from '@/utils/platform/messages/messages';

const ID = 'sverka-test-id';
const PAGE = `chrome-extension://${ID}/`;
const SITES = ['https://kontingent.example.ru/'];
const tab = { id: 7 } as Sender['tab'];

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = ID;
  Object.assign(fakeBrowser.runtime, { getURL: (path = '') => `${PAGE}${path}` });
});

const from = (url: string, more: Partial<Sender> = {}): Sender => ({ id: ID, url, tab, frameId: 0, ...more }) as Sender;
const content = from('https://kontingent.permkrai.ru/card/1');
const check = (type: string, args: unknown[], sender: Sender) => {
  const verdict = checkCall(type, args, sender, SITES);
  return verdict.ok ? 'ok' : verdict.fault;
};

describe('contextOf', () => {
  it.each([
    ['https://kontingent.permkrai.ru/card/1', 'content'],
    ['https://permkrai.ru/', 'content'],
    ['https://a.b.permkrai.ru:8443/', 'content'],
    ['https://kontingent.example.ru/x', 'content'],
    ['http://kontingent.permkrai.ru/', null],
    ['https://permkrai.ru.evil.example/', null],
    ['https://evilpermkrai.ru/', null],
    ['https://other.example.ru/', null],
    ['https://kontingent.example.ru:444/', null],
    ['about:blank', null],
    ['', null],
    [`${PAGE}popup.html`, 'popup'],
    [`${PAGE}popup.html?person=person-0123456789abcdef`, 'popup'],
    [`${PAGE}options.html#calendar`, 'options'],
    [`${PAGE}desk.html`, 'desk'],
    [`${PAGE}panel.js`, null],
    ['chrome-extension://somebody-else/popup.html', null],
  ])('%s → %s', (url, context) => {
    expect(contextOf(from(url), SITES)).toBe(context);
  });

  it('knows nobody of another extension, and no content script without a tab', () => {
    expect(contextOf(from(content.url ?? '', { id: 'other' }), SITES)).toBeNull();
    expect(contextOf({ id: ID, url: content.url } as Sender, SITES)).toBeNull();
  });
});

describe('checkCall', () => {
  const KEY = '526a17e7-f8ca-4ac2-a125-511c9464f3ed';
  const ISSUE = { rule: 'name-latin', code: 'latin', field: 'firstName', value: 'Aнна' };
  const popup = from(`${PAGE}popup.html`);
  const card = { url: 'https://kontingent.permkrai.ru/card/1', label: 'Ли И.', savedAt: 1_795_000_000_000 };
  it.each<[string, unknown[], Sender, string]>([
    ['loadState', [], content, 'ok'],
    ['loadState', ['more'], content, 'bad-message'],
    ['cardSaved', [card], content, 'ok'],
    ['cardSaved', [card], from(`${PAGE}popup.html`), 'refused'],
    ['cardSaved', [{ ...card, savedAt: Number.NaN }], content, 'bad-message'],
    ['cardSaved', [{ ...card, savedAt: '1795000000000' }], content, 'bad-message'],
    ['cardSaved', [{ ...card, more: 1 }], content, 'bad-message'],
    ['cardSaved', [{ ...card, register: 'pupil' }], content, 'ok'],
    ['cardSaved', [{ ...card, register: 'employee' }], content, 'bad-message'],
    ['cardSaved', [{ ...card, url: 'javascript:alert(1)' }], content, 'bad-message'],
    ['cardSaved', [{ ...card, url: 'https://elsewhere.example/' }], content, 'refused'],
    ['addPending', [{ ...card, url: '' }], content, 'ok'],
    ['waitForServer', [{ url: 'https://epos.permkrai.ru/', since: 1_795_000_000_000, until: 1_795_003_600_000 }], content, 'ok'],
    ['waitForServer', [{ url: 'https://elsewhere.example/', since: 1_795_000_000_000, until: 1_795_003_600_000 }], content, 'refused'],
    ['waitForServer', [{ url: '', since: 1_795_003_600_000, until: 1_795_000_000_000 }], content, 'bad-message'],
    ['draft', ['https://elsewhere.example/'], content, 'refused'],
    ['draft', ['https://elsewhere.example/'], from(`${PAGE}desk.html`), 'ok'],
    ['saveDraft', [LAST_TICKET, 'Тема: …'], content, 'ok'],
    ['draft', [LAST_TICKET], content, 'ok'],
    ['saveDraft', [LAST_CARD, null], content, 'ok'],
    ['draft', [LAST_CARD], content, 'ok'],
    ['checklist', [LAST_CARD], content, 'refused'],
    ['checklist', [LAST_TICKET], content, 'refused'],
    ['deleteAll', [], content, 'refused'],
    ['deleteAll', [], from(`${PAGE}popup.html`), 'refused'],
    ['deleteAll', [], from(`${PAGE}options.html`), 'ok'],
    ['optionsState', [], content, 'refused'],
    ['applySites', [], content, 'refused'],
    ['saveSettings', [{ panelPlaces: { 'k.permkrai.ru': { right: 8, bottom: 8, open: false } } }], content, 'ok'],
    ['saveSettings', [{ sites: ['https://evil.example/'] }], content, 'refused'],
    ['saveSettings', [{ calendar: { added: [], removed: [], years: [] } }], content, 'refused'],
    ['saveSettings', [{ sites: ['https://test.example/'] }], from(`${PAGE}options.html`), 'ok'],
    ['saveSettings', [{ sites: ['http://test.example/'] }], from(`${PAGE}options.html`), 'bad-message'],
    [
      'saveSettings',
      [{ calendar: { added: [{ date: '2027-02-29', note: '' }], removed: [], years: [] } }],
      from(`${PAGE}options.html`),
      'bad-message',
    ],
    ['saveSettings', [{ unknown: 1 }], content, 'bad-message'],
    ['openPage', ['desk'], content, 'ok'],
    ['openPage', ['desk', '?kind=merge'], content, 'ok'],
    ['openPage', ['desk', 'https://evil.example/'], content, 'bad-message'],
    ['openPage', ['popup'], content, 'bad-message'],
    ['saveDraft', [card.url, { text: 'x'.repeat(400_000) }], content, 'bad-message'],
    ['showCount', [{ errors: -1, warnings: 0 }], content, 'bad-message'],
    ['showCount', [null], content, 'ok'],
    ['teach', ['k.permkrai.ru', 'snils', { label: 'СНИЛС', path: [0, '>', 2] }], content, 'ok'],
    ['teach', ['k.permkrai.ru', 'password', null], content, 'bad-message'],
    ['orderCard', [7, KEY, { act: 'undo', field: 'snils' }], popup, 'ok'],
    ['orderCard', [7, KEY, { act: 'undo', field: 'snils' }], content, 'refused'],
    ['orderCard', [7, KEY, { act: 'undo', field: 'snils' }], from(`${PAGE}desk.html`), 'refused'],
    ['orderCard', [7, KEY, { act: 'undo', field: 'snils' }], from(`${PAGE}options.html`), 'refused'],
    ['orderCard', [7, KEY, { act: 'fix', issue: ISSUE }], popup, 'ok'],
    ['orderCard', [7, KEY, { act: 'fix', issue: { ...ISSUE, suggestion: 'Анна' } }], popup, 'ok'],
    ['orderCard', [7, KEY, { act: 'fix', issue: { ...ISSUE, text: 'Анна' } }], popup, 'bad-message'],
    ['orderCard', [7, KEY, { act: 'fix', issue: ISSUE, text: 'Анна' }], popup, 'bad-message'],
    ['orderCard', [7, KEY, { act: 'write', field: 'firstName', text: 'Анна' }], popup, 'bad-message'],
    ['orderCard', [7, KEY, { act: 'show', field: 'password' }], popup, 'bad-message'],
    ['orderCard', [7, KEY, { act: 'take', field: 'gender', text: 'Мужской' }], popup, 'bad-message'],
    ['orderCard', [7, KEY, { act: 'paste', text: 'x'.repeat(200_000) }], popup, 'bad-message'],
    ['orderCard', [7, KEY, { act: 'correct', field: 'firstName', text: null }], popup, 'ok'],
    ['orderCard', [-1, KEY, { act: 'close-toast' }], popup, 'bad-message'],
    ['orderCard', [7, { act: 'close-toast' }], popup, 'bad-message'],
    ['orderCard', [7, KEY, null], popup, 'bad-message'],
    ['constructor', [], content, 'bad-message'],
    ['__proto__', [], content, 'bad-message'],
  ])('%s %o', (type, args, sender, verdict) => {
    expect(check(type, args, sender)).toBe(verdict);
  });

  it('has a schema and callers for every call', () => {
    expect(Object.keys(argumentSchemas).sort()).toEqual(Object.keys(callers).sort());
  });

  it('acts on none of 10 000 forged messages: wrong sender, wrong shape', () => {
    const methods = Object.keys(callers) as WorkerMethod[];
    const strangers = fc.oneof(
      fc.constant({ id: 'other', url: content.url, tab }),
      fc.constant({ id: ID, url: 'https://evil.example/', tab }),
      fc.constant({ id: ID, tab }),
      fc.webUrl().map((url) => ({ id: ID, url, tab })),
    );
    let acted = 0;
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...methods), fc.string()),
        fc.array(fc.anything(), { maxLength: 4 }),
        strangers,
        (type, args, sender) => {
          if (checkCall(type, args, sender as Sender, SITES).ok) acted += 1;
        },
      ),
      { numRuns: 5000 },
    );
    // an empty patch changes nothing and may pass
    const something = fc.object().filter((object) => Object.keys(object).length > 0);
    const harmless = new Set(methods.filter((method) => argumentSchemas[method].safeParse([]).success));
    fc.assert(
      fc.property(
        fc.constantFrom(...methods.filter((method) => !harmless.has(method))),
        fc.array(something, { minLength: 1, maxLength: 4 }),
        (type, args) => {
          if (checkCall(type, args, content, SITES).ok) acted += 1;
        },
      ),
      { numRuns: 5000 },
    );
    expect(acted).toBe(0);
  });
});
