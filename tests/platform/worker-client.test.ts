import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askTab, isFor, listenInView } from '@/utils/platform/messages/messages';
import { createWorkerClient } from '@/utils/platform/messages/worker-client';

type Send = (message: unknown) => Promise<unknown>;
const sendMessage = (send: Send) => vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  fakeBrowser.runtime.id = 'sverka-test-id';
});

describe('the worker client', () => {
  it('asks and hands the value on', async () => {
    const send = sendMessage(async () => ({ ok: true, value: [true, false] }));
    const keys = [{ rule: 'name-yo', code: 'yo', value: 'lastName=Ёлкин' }];
    expect(await createWorkerClient().ignored(keys)).toEqual([true, false]);
    expect(send).toHaveBeenCalledExactlyOnceWith({ mark: 'sverka/1', to: 'worker', type: 'ignored', args: [keys] });
  });

  it.each([
    ['nobody answers', async () => undefined],
    ['the worker is stopped', () => Promise.reject(new Error('The message channel closed before a response was received.'))],
    ['the worker is not there yet', () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))],
  ])('asks once more when %s', async (_, first) => {
    let calls = 0;
    sendMessage(async () => (calls++ === 0 ? first() : { ok: true, value: [] }));
    expect(await createWorkerClient().basket()).toEqual([]);
    expect(calls).toBe(2);
  });

  it('rejects with a code: silence, a refusal, an extension that is gone', async () => {
    const send = sendMessage(async () => undefined);
    await expect(createWorkerClient().basket()).rejects.toThrow('no-response');
    send.mockResolvedValue({ ok: false, fault: 'storage-full' } as never);
    await expect(createWorkerClient().basket()).rejects.toThrow('storage-full');
    send.mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(createWorkerClient().basket()).rejects.toThrow('extension-reloaded');
    fakeBrowser.runtime.id = '';
    await expect(createWorkerClient().basket()).rejects.toThrow('extension-reloaded');
  });
});

describe('a view that listens', () => {
  const deliver = async (message: unknown, sender = { id: 'sverka-test-id' }) => {
    const respond = vi.fn();
    const [kept] = await fakeBrowser.runtime.onMessage.trigger(message as never, sender as never, respond as never);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return { kept, reply: respond.mock.calls[0]?.[0] };
  };
  const message = { mark: 'sverka/1', to: 'view', type: 'endShot', args: [] };

  it('answers what it handles and leaves the rest to others', async () => {
    const endShot = vi.fn();
    const stop = listenInView({ endShot });
    expect(await deliver(message)).toEqual({ kept: true, reply: { ok: true, value: undefined } });
    expect(endShot).toHaveBeenCalledOnce();
    for (const other of [
      { ...message, type: 'cardView' },
      { ...message, type: 'toString' },
      { ...message, to: 'worker' },
      { ...message, mark: 'x' },
      null,
      'text',
    ])
      expect(await deliver(other)).toEqual({ kept: false, reply: undefined });
    expect(await deliver(message, { id: 'somebody-else' })).toEqual({ kept: false, reply: undefined });
    stop();
    expect(endShot).toHaveBeenCalledOnce();
  });

  it('says that it failed, without saying what with', async () => {
    listenInView({
      endShot() {
        throw new Error('Иванова Т. Т.');
      },
    });
    expect(await deliver(message)).toEqual({ kept: true, reply: { ok: false, fault: 'failed' } });
  });

  it('nobody listening is null', async () => {
    Object.assign(fakeBrowser.tabs, { sendMessage: () => Promise.reject(new Error('Receiving end does not exist')) });
    expect(await askTab(7, 'cardView')).toBeNull();
  });

  it('a message of somebody else is not for us', () => {
    expect([undefined, 1, {}, { mark: 'sverka/1', to: 'worker', type: 'x' }].map((thing) => isFor('worker', thing))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
