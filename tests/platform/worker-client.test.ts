import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askFrame, listenInFrame } from '@/utils/platform/messages/frame-calls';
import { messenger } from '@/utils/platform/messages/messenger';
import { worker } from '@/utils/platform/messages/worker-client';

const ID = 'sverka-test-id';
const PAGE = `chrome-extension://${ID}/`;
const send = () => vi.spyOn(messenger, 'sendMessage');

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  messenger.removeAllListeners();
  fakeBrowser.runtime.id = ID;
  Object.assign(fakeBrowser.runtime, { getURL: (path = '') => `${PAGE}${path}` });
});

afterEach(() => void vi.useRealTimers());

describe('the worker client', () => {
  it('asks and hands the value on', async () => {
    const sent = send().mockResolvedValue({ ok: true, value: [true, false] } as never);
    const keys = [{ rule: 'name-yo', code: 'yo', value: 'lastName=Ёлкин' }];
    expect(await worker.ignored(keys)).toEqual([true, false]);
    expect(sent).toHaveBeenCalledExactlyOnceWith('ignored', [keys]);
  });

  it.each([
    ['the worker is stopped', 'The message channel closed before a response was received.'],
    ['the worker is not there yet', 'Could not establish connection. Receiving end does not exist.'],
    ['nobody answers', 'No response'],
  ])('asks again when %s, until a busy machine has started it', async (_, why) => {
    vi.useFakeTimers();
    const sent = send();
    for (let silent = 0; silent < 3; silent += 1) sent.mockRejectedValueOnce(new Error(why));
    sent.mockResolvedValue({ ok: true, value: [] } as never);
    const answer = worker.basket();
    await vi.advanceTimersByTimeAsync(2300);
    expect(await answer).toEqual([]);
    expect(sent).toHaveBeenCalledTimes(4);
  });

  it('rejects with a code: silence, a refusal, an extension that is gone', async () => {
    vi.useFakeTimers();
    const sent = send().mockRejectedValue(new Error('No response'));
    const silence = expect(worker.basket()).rejects.toThrow('no-response');
    await vi.advanceTimersByTimeAsync(2300);
    await silence;
    sent.mockResolvedValue({ ok: false, fault: 'storage-full' } as never);
    await expect(worker.basket()).rejects.toThrow('storage-full');
    sent.mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(worker.basket()).rejects.toThrow('extension-reloaded');
    fakeBrowser.runtime.id = '';
    await expect(worker.basket()).rejects.toThrow('extension-reloaded');
  });
});

describe('a frame that listens', () => {
  const handlers = {
    order: vi.fn(async () => ({ outcome: 'done' as const, rev: 3 })),
    stateChanged: vi.fn(async () => {}),
    person: vi.fn(async () => null),
    prepareShot: vi.fn(async () => null),
    endShot: vi.fn(async () => {
      throw new Error('Иванова Т. Т.');
    }),
  };
  const listen = () => {
    const end = new AbortController();
    listenInFrame(handlers, end.signal);
    return end;
  };
  const deliver = async (type: string, sender: unknown, data: unknown = undefined) => {
    const respond = vi.fn();
    await fakeBrowser.runtime.onMessage.trigger({ id: 1, type, data, timestamp: 1 } as never, sender as never, respond as never);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return respond.mock.calls[0]?.[0];
  };
  const own = { id: ID, url: `${PAGE}view.html#panel.x` };

  it('obeys our own pages, and says of a fault only that there was one', async () => {
    listen();
    const message = { role: 'panel', order: { act: 'close-toast' } };
    expect(await deliver('order', own, message)).toEqual({ res: { ok: true, value: { outcome: 'done', rev: 3 } } });
    expect(handlers.order).toHaveBeenCalledExactlyOnceWith(message);
    expect(await deliver('endShot', own)).toEqual({ res: { ok: false, fault: 'failed' } });
  });

  it.each([
    ['a content script of ours', { id: ID, url: 'https://kontingent.permkrai.ru/card/1', tab: { id: 7 } }],
    ['a content script of ours that hides its tab', { id: ID, url: 'https://kontingent.permkrai.ru/card/1' }],
    ['a page whose address begins like ours', { id: ID, url: `https://evil.example/${PAGE}` }],
    ['another extension', { id: 'other', url: `${PAGE}view.html` }],
    ['nobody known', { id: ID }],
  ])('does nothing for %s', async (_, sender) => {
    listen();
    handlers.order.mockClear();
    expect(await deliver('order', sender, {})).toEqual({ res: { ok: false, fault: 'refused' } });
    expect(handlers.order).not.toHaveBeenCalled();
  });

  it('is silent when it has ended', async () => {
    listen().abort();
    expect(await deliver('order', own, {})).toBeUndefined();
  });

  it('is null to who asks when it has gone', async () => {
    send().mockRejectedValue(new Error('Receiving end does not exist'));
    expect(await askFrame({ tabId: 7, frameId: 0 }, 'person')).toBeNull();
  });
});
