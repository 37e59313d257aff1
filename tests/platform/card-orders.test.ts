import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForOrders, sendOrder } from '@/utils/platform/messages/card-orders';

const ID = 'sverka-test-id';
const PAGE = `chrome-extension://${ID}/`;
const WORKER = { id: ID, url: `${PAGE}background.js` };
const reply = { outcome: 'done', view: {} };
const order = { act: 'close-toast' };
const message = { mark: 'sverka/1', to: 'view', type: 'cardOrder', args: ['this-card', order] };

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = ID;
  Object.assign(fakeBrowser.runtime, { getURL: (path = '') => `${PAGE}${path}` });
});

const deliver = async (sent: unknown, sender: unknown) => {
  const respond = vi.fn();
  const [kept] = await fakeBrowser.runtime.onMessage.trigger(sent as never, sender as never, respond as never);
  await new Promise((resolve) => setTimeout(resolve, 5));
  return { kept, answer: respond.mock.calls[0]?.[0] };
};

describe('a card that takes orders', () => {
  it('carries out what is ordered of it', async () => {
    const carryOut = vi.fn(async () => reply as never);
    const stop = listenForOrders('this-card', carryOut);
    expect(await deliver(message, WORKER)).toEqual({ kept: true, answer: { ok: true, value: reply } });
    expect(carryOut).toHaveBeenCalledExactlyOnceWith(order);
    stop();
  });

  it.each([
    ['another card', { ...message, args: ['that-card', order] }, WORKER],
    ['no card', { ...message, args: [] }, WORKER],
    ['another call', { ...message, type: 'cardView' }, WORKER],
    ['a message of somebody else', { ...message, mark: 'x' }, WORKER],
    ['a content script of ours', message, { id: ID, url: 'https://kontingent.permkrai.ru/card/1', tab: { id: 7 } }],
    ['a content script of ours that hides its tab', message, { id: ID, url: 'https://kontingent.permkrai.ru/card/1' }],
    ['a page whose address begins like ours', message, { id: ID, url: `https://evil.example/${PAGE}` }],
    ['another extension', message, { id: 'other', url: `${PAGE}popup.html` }],
    ['nobody known', message, { id: ID }],
  ])('is silent to %s', async (_, sent, sender) => {
    const carryOut = vi.fn();
    const stop = listenForOrders('this-card', carryOut);
    expect(await deliver(sent, sender)).toEqual({ kept: false, answer: undefined });
    expect(carryOut).not.toHaveBeenCalled();
    stop();
  });

  it('is null to the popup when no frame has the card any more, or it has failed', async () => {
    Object.assign(fakeBrowser.tabs, { sendMessage: () => Promise.reject(new Error('Receiving end does not exist')) });
    expect(await sendOrder(7, 'this-card', { act: 'close-toast' })).toBeNull();
    Object.assign(fakeBrowser.tabs, { sendMessage: async () => ({ ok: false, fault: 'failed' }) });
    expect(await sendOrder(7, 'this-card', { act: 'close-toast' })).toBeNull();
  });
});
