import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followFrame, TOLD } from '@/utils/platform/messages/view-port';
import { relayViews, tellRelayed } from '@/utils/platform/worker/relay-views';

afterEach(() => vi.restoreAllMocks());

const HOST = 'https://kontingent.permkrai.ru/';

/** A port as the browser gives it, whose listeners the test calls. */
function portOf(extra: object = {}) {
  const heard: ((message: unknown) => void)[] = [];
  const left: (() => void)[] = [];
  return {
    ...extra,
    heard,
    left,
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: (message: unknown) => void) => void heard.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => void left.push(listener) },
  };
}

/** A view in a page of Firefox comes to the worker, which lays a port to its frame. */
async function relayed() {
  const listeners: ((port: object) => void)[] = [];
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation((listener) => void listeners.push(listener as never));
  Object.assign(fakeBrowser.runtime, { getURL: (path = '') => `moz-extension://sverka/${path}` });
  const far = portOf();
  Object.assign(fakeBrowser.tabs, { connect: () => far });
  relayViews(async () => []);
  const sender = { id: fakeBrowser.runtime.id, url: 'moz-extension://sverka/view.html', frameId: 5, tab: { id: 3, url: HOST } };
  const near = portOf({ name: 'relay/panel/0', sender });
  listeners[0]?.(near);
  await vi.waitFor(() => expect(far.heard.length).toBe(1));
  return { near, far };
}

it('a view that is handed on is told of changes by its port, until it goes', async () => {
  const { near, far } = await relayed();
  tellRelayed();
  expect(near.postMessage).toHaveBeenCalledExactlyOnceWith(TOLD);
  expect(far.postMessage).not.toHaveBeenCalled();
  for (const leave of near.left) leave();
  tellRelayed();
  expect(near.postMessage).toHaveBeenCalledTimes(1);
});

it('one that has gone without a word keeps the others from nothing', async () => {
  const [first, second] = [await relayed(), await relayed()];
  first.near.postMessage.mockImplementation(() => {
    throw new Error('Attempt to postMessage on disconnected port');
  });
  tellRelayed();
  tellRelayed();
  expect(first.near.postMessage).toHaveBeenCalledTimes(1);
  expect(second.near.postMessage).toHaveBeenCalledTimes(2);
});

it('a view tells what the worker says from the news of its frame', () => {
  const port = portOf();
  Object.assign(fakeBrowser.tabs, { connect: () => port });
  const [onNews, onTold] = [vi.fn(), vi.fn()];
  followFrame({ tabId: 3, frameId: 0 }, 'panel', onNews, () => {}, onTold);
  const news = { rev: 1, whole: true, change: {} };
  for (const message of [news, TOLD]) port.heard[0]?.(message);
  expect(onNews).toHaveBeenCalledExactlyOnceWith(news);
  expect(onTold).toHaveBeenCalledTimes(1);
});
