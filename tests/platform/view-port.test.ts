import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForViews, parseRelayName } from '@/utils/platform/messages/view-port';

it.each<[string, ReturnType<typeof parseRelayName>]>([
  ['relay/panel/0', { role: 'panel', frameId: 0 }],
  ['relay/popover/7', { role: 'popover', frameId: 7 }],
  // As Firefox numbers a frame that the page has made in a process of its own.
  ['relay/panel/21474836490', { role: 'panel', frameId: 21_474_836_490 }],
  ['relay/panel/', null],
  ['relay/panel/-1', null],
  ['relay/panel/1e3', null],
  ['relay/outside/1', null],
  ['relay/panel/99999999999999999999', null],
  ['view/panel', null],
  ['', null],
])('a port named «%s»', (name, expected) => expect(parseRelayName(name)).toEqual(expected));

/** Gives back what lets a view of ours come by a port. */
function connections(): (port: object) => void {
  const listeners: ((port: object) => void)[] = [];
  vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation((listener) => void listeners.push(listener as never));
  vi.spyOn(fakeBrowser.runtime.onConnect, 'removeListener').mockImplementation(() => {});
  Object.assign(fakeBrowser.runtime, { getURL: () => 'moz-extension://sverka/' });
  const sender = { id: fakeBrowser.runtime.id, url: 'moz-extension://sverka/view.html' };
  return (port) => listeners[0]?.({ name: 'view/panel', sender, ...port });
}

it.each<[string, number]>([
  ['from the first word on', 0],
  ['later', 1],
])('a view that has gone without a word (%s) is sent nothing more, and stops nobody', (_, works) => {
  const connect = connections();
  const postMessage = vi.fn();
  for (let n = 0; n < works; n += 1) postMessage.mockImplementationOnce(() => {});
  postMessage.mockImplementation(() => {
    throw new Error('Attempt to postMessage on disconnected port');
  });
  const onDisconnect = { addListener: vi.fn() };
  const gone = vi.fn();
  const sends: (() => void)[] = [];
  listenForViews(({ send }) => {
    sends.push(() => send({ rev: 1, whole: true, change: {} } as never));
    sends[0]?.();
    return gone;
  }, new AbortController().signal);
  connect({ postMessage, onDisconnect, disconnect: vi.fn() });

  expect(gone).toHaveBeenCalledTimes(1 - works);
  sends[0]?.();
  sends[0]?.();
  expect(gone).toHaveBeenCalledTimes(1);
  expect(postMessage).toHaveBeenCalledTimes(works + 1);
});

it('keeps nothing of a view that has gone, and closes one that is there when the frame ends', () => {
  const connect = connections();
  const end = new AbortController();
  const gone = vi.fn();
  listenForViews(() => gone, end.signal);
  const leave: (() => void)[] = [];
  const [first, second] = [vi.fn(), vi.fn()];
  for (const disconnect of [first, second])
    connect({ postMessage: vi.fn(), disconnect, onDisconnect: { addListener: (listener: () => void) => void leave.push(listener) } });
  leave[0]?.();
  expect(gone).toHaveBeenCalledTimes(1);
  end.abort();
  expect(gone).toHaveBeenCalledTimes(2);
  expect(first).not.toHaveBeenCalled();
  expect(second).toHaveBeenCalledTimes(1);
});
