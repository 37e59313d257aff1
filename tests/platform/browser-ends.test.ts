import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reminderId } from '@/utils/app/pending/reminders';
import { alarms, onAlarm } from '@/utils/platform/alarms';
import { badge, offerPopup, showTabCount } from '@/utils/platform/badge';
import { shotPorts } from '@/utils/platform/capture';
import { watchAddress } from '@/utils/platform/frame-links';
import { layMenus, onMenu } from '@/utils/platform/menus';
import { createReminders, onReminderClick } from '@/utils/platform/notify';
import { startInOpenTabs } from '@/utils/platform/open-tabs';
import { forgetClosedTabs, framesOf } from '@/utils/platform/showing-frames';
import { basketItem, framesItem } from '@/utils/platform/storage/storage';
import { holdUpdates, lookAtUpdate } from '@/utils/platform/update';
import { openPageTab, openPopupWindow, runScriptIn, showDesk } from '@/utils/platform/windows';
import { workerEvents } from '@/utils/platform/worker/on-events';
import { fakeWorkerPorts } from './fake-worker-ports';

/** A listener list of the browser's, and the way to ring it. */
function event<T extends unknown[]>() {
  const heard: ((...args: T) => void)[] = [];
  return {
    addListener: (run: (...args: T) => void) => void heard.push(run),
    removeListener: (run: (...args: T) => void) => void heard.splice(heard.indexOf(run), 1),
    ring: (...args: T) => {
      for (const run of heard) run(...args);
    },
    heard,
  };
}

/** Every call of the browser's named parts, as `name(arguments)`. */
let asked: [name: string, ...args: unknown[]][] = [];
const calls = (name: string) => asked.filter(([called]) => called === name).map(([, ...args]) => args);
const part = (area: string, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, async (...args: unknown[]) => void asked.push([`${area}.${name}`, ...args])]));

beforeEach(() => {
  fakeBrowser.reset();
  asked = [];
  Object.assign(fakeBrowser.runtime, { getURL: (path = '') => `chrome-extension://ours/${path.replace(/^\//, '')}` });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    icons: { 128: 'icon/128.png' },
    content_scripts: [{ js: ['sentinel.js'], matches: ['https://*.permkrai.ru/*'], all_frames: true }],
  } as never);
  Object.assign(fakeBrowser, {
    action: {
      ...part('action', 'setTitle', 'setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'openPopup'),
      setIcon: (details: unknown, done: () => void) => {
        asked.push(['action.setIcon', details]);
        done();
      },
    },
    scripting: part('scripting', 'executeScript'),
  });
});

describe('the toolbar', () => {
  it('counts who can be checked, on all tabs', async () => {
    await badge.showCheckable(3, 'Сверка: можно проверить 3');
    await badge.showCheckable(0, 'Сверка');
    expect(calls('action.setBadgeText')).toEqual([[{ text: '3' }], [{ text: '' }]]);
  });

  it('counts the issues of one tab, is grey without a card, and gives the tab back', async () => {
    await showTabCount(7, { issues: 3, worst: 'error' }, 'три');
    await showTabCount(7, { issues: 1, worst: 'info' }, 'одно');
    await showTabCount(7, null, 'Карточки нет');
    expect(calls('action.setBadgeText')).toEqual([[{ tabId: 7, text: '3' }], [{ tabId: 7, text: '1' }], [{ tabId: 7, text: null }]]);
    const grounds = calls('action.setBadgeBackgroundColor').map(([set]) => (set as { color: string }).color);
    expect(grounds[0]).not.toBe(grounds[1]);
    expect(calls('action.setIcon').map(([set]) => (set as { path: Record<string, string> }).path[16])).toEqual([
      '/icon/16.png',
      '/icon/16.png',
      '/icon-off/16.png',
    ]);
  });

  it('reads the fault of a tab that was closed meanwhile, which the browser would list as ours', async () => {
    const fault = vi.fn(() => ({ message: 'No tab with id: 7.' }));
    Object.defineProperty(fakeBrowser.runtime, 'lastError', { get: fault, configurable: true });
    await showTabCount(7, null, 'Карточки нет');
    Reflect.deleteProperty(fakeBrowser.runtime, 'lastError');
    expect(fault).toHaveBeenCalled();
  });

  it('opens the popup, or points at itself where the browser does not let us', async () => {
    await offerPopup(7, 'Нажмите сюда');
    expect(calls('action.setBadgeText')).toEqual([]);
    Object.assign(fakeBrowser.action, { openPopup: () => Promise.reject(new Error('no user gesture')) });
    await offerPopup(7, 'Нажмите сюда');
    expect(calls('action.setBadgeText')).toEqual([[{ tabId: 7, text: '←' }]]);
    expect(calls('action.setTitle')).toEqual([[{ tabId: 7, title: 'Нажмите сюда' }]]);
  });

  it('lays its menus anew, one after the other, and tells what was chosen where', async () => {
    const onClicked = event<[{ menuItemId: string }, { id: number }?]>();
    Object.assign(fakeBrowser, { contextMenus: { ...part('menus', 'removeAll', 'create'), onClicked } });
    const menus = { toolbar: { desk: 'Рабочее место' }, page: { compare: 'Сверить' } };
    await Promise.all([layMenus(menus, []), layMenus(menus, ['https://kontingent.example.ru/*'])]);
    expect(asked.map(([name]) => name)).toEqual([1, 2].flatMap(() => ['menus.removeAll', 'menus.create', 'menus.create']));
    expect(calls('menus.create').at(-1)).toMatchObject([
      { id: 'compare', documentUrlPatterns: [expect.stringContaining('permkrai.ru'), 'https://kontingent.example.ru/*'] },
    ]);
    const chosen: unknown[] = [];
    onMenu((...choice) => chosen.push(choice));
    onClicked.ring({ menuItemId: 'compare' }, { id: 7 });
    onClicked.ring({ menuItemId: 'desk' });
    expect(chosen).toEqual([
      ['compare', 7],
      ['desk', null],
    ]);
  });
});

describe('reminders', () => {
  const reminder = { id: 'one', title: 'Сверка', message: 'Проверьте вход', answerable: true };

  it('bear buttons and stay, or are plain where the browser refuses that, or have a plain picture', async () => {
    const refused: string[] = [];
    const tries = (allowed: (options: Record<string, unknown>) => boolean) =>
      Object.assign(fakeBrowser.notifications, {
        create: async (_: string, options: Record<string, unknown>) => {
          if (!allowed(options)) throw new Error(String(refused.push('no')));
          asked.push(['create', options]);
        },
      });
    const { show } = createReminders(['Вход работает', 'Не работает']);
    tries(() => true);
    await show(reminder);
    tries((options) => !('requireInteraction' in options));
    await show(reminder);
    tries(({ iconUrl }) => String(iconUrl).startsWith('data:'));
    await show(reminder);
    tries(() => false);
    await expect(show(reminder)).resolves.toBeUndefined();
    const made = calls('create').map(([options]) => options);
    expect(made).toMatchObject([
      {
        buttons: [{ title: 'Вход работает' }, { title: 'Не работает' }],
        requireInteraction: true,
        iconUrl: expect.stringContaining('128.png'),
      },
      { title: 'Сверка', message: 'Проверьте вход' },
      { iconUrl: expect.stringMatching(/^data:image\/png/) },
    ]);
    expect(made[1]).not.toHaveProperty('buttons');
    expect(refused).toHaveLength(1 + 2 + 3);
  });

  it('tell which part of them was clicked, and can be counted and taken off', async () => {
    const onClicked = event<[string]>();
    const onButtonClicked = event<[string, number]>();
    Object.assign(fakeBrowser.notifications, {
      onClicked,
      onButtonClicked,
      getAll: async () => ({ one: {} }),
      ...part('notifications', 'clear'),
    });
    const clicked: unknown[] = [];
    onReminderClick((...click) => clicked.push(click));
    onClicked.ring('one');
    onButtonClicked.ring('one', 1);
    expect(clicked).toEqual([
      ['one', null],
      ['one', 1],
    ]);
    const { shown, clear } = createReminders([]);
    expect([...(await shown())]).toEqual(['one']);
    await clear('one');
    expect(calls('notifications.clear')).toEqual([['one']]);
  });

  it('have one alarm, which is ours', async () => {
    const run = vi.fn();
    const onRing = event<[{ name: string }]>();
    Object.assign(fakeBrowser, { alarms: { ...part('alarms', 'create', 'clear'), onAlarm: onRing } });
    await alarms.wakeAt(1000);
    await alarms.wakeAt(null);
    expect(asked).toEqual([
      ['alarms.create', 'pending', { when: 1000 }],
      ['alarms.clear', 'pending'],
    ]);
    onAlarm(run);
    onRing.ring({ name: 'of another' });
    expect(run).not.toHaveBeenCalled();
    onRing.ring({ name: 'pending' });
    expect(run).toHaveBeenCalledOnce();
  });
});

describe('pages and tabs', () => {
  let open: { id: number; windowId?: number; url?: string; lastAccessed?: number }[] = [];
  const onRemoved = event<[number]>();
  const onActivated = event<[]>();
  const onUpdated = event<[]>();

  beforeEach(() => {
    open = [];
    for (const { heard } of [onRemoved, onActivated, onUpdated]) heard.length = 0;
    Object.assign(fakeBrowser, {
      tabs: {
        ...part('tabs', 'create', 'update', 'sendMessage'),
        query: async () => open,
        getCurrent: async () => undefined,
        captureVisibleTab: async () => 'data:image/png;base64,AAAA',
        onRemoved,
        onActivated,
        onUpdated,
      },
      windows: part('windows', 'create', 'update'),
    });
  });

  it('open a page, or show again the one that stands open; options always anew', async () => {
    await showDesk('?kind=merge');
    expect(calls('tabs.create')).toEqual([[{ url: 'chrome-extension://ours/desk.html?kind=merge' }]]);
    open = [{ id: 4, windowId: 2 }];
    await openPageTab('help', '#snils');
    expect(calls('tabs.update')).toEqual([[4, { active: true, url: 'chrome-extension://ours/help.html#snils' }]]);
    expect(calls('windows.update')).toEqual([[2, { focused: true }]]);
    await openPageTab('options');
    expect(calls('tabs.create')).toHaveLength(2);
    await openPopupWindow('?person=one');
    expect(calls('windows.create')).toMatchObject([[{ url: 'chrome-extension://ours/popup.html?person=one', type: 'popup' }]]);
    await runScriptIn({ tabId: 7, frameId: 2 }, 'names');
    expect(calls('scripting.executeScript')).toEqual([[{ target: { tabId: 7, frameIds: [2] }, files: ['/names.js'] }]]);
  });

  it('have the sentinel started in all that stand open, one that takes no script aside', async () => {
    open = [{ id: 1 }, { id: 2 }];
    Object.assign(fakeBrowser, {
      permissions: { contains: async () => false },
      scripting: {
        executeScript: async (injection: { target: { tabId: number } }) => {
          if (injection.target.tabId === 1) throw new Error('error page');
          asked.push(['inject', injection]);
        },
      },
    });
    await startInOpenTabs(['https://kontingent.example.ru/']);
    expect(calls('inject')).toEqual([[{ target: { tabId: 2, allFrames: true }, files: ['sentinel.js'] }]]);
  });

  it('are forgotten with their frames when they close; the frame with a card comes first', async () => {
    await framesItem.change(() => [
      { tabId: 7, frameId: 0, shows: { kind: 'register' } },
      { tabId: 7, frameId: 3, shows: { kind: 'card', issues: 0, worst: null, editing: false } },
      { tabId: 8, frameId: 0, shows: { kind: 'nothing' } },
    ]);
    expect((await framesOf(7)).map(({ frameId }) => frameId)).toEqual([3, 0]);
    const forgotten = vi.fn();
    forgetClosedTabs(forgotten);
    onRemoved.ring(99);
    onRemoved.ring(7);
    await expect.poll(() => forgotten.mock.calls.length, { timeout: 60_000 }).toBe(1);
    expect(await framesItem.read()).toMatchObject([{ tabId: 8 }]);

    // A full memory is told to the log, and is no rejection that nobody hears.
    const told = vi.spyOn(console, 'warn').mockReturnValue();
    const full = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    onRemoved.ring(8);
    await expect.poll(() => told.mock.calls.flat(), { timeout: 60_000 }).toContain('Сверка: closed tab (Error)');
    full.mockRestore();
    told.mockRestore();
  });

  it('are followed by their address from one to the next, until that ends', async () => {
    open = [{ id: 1, url: 'https://a.example/', lastAccessed: 1 }];
    const told: string[] = [];
    const end = watchAddress((address) => told.push(address));
    await expect.poll(() => told, { timeout: 60_000 }).toEqual(['https://a.example/']);
    open = [];
    onActivated.ring();
    await expect.poll(() => told, { timeout: 60_000 }).toEqual(['https://a.example/', '']);
    end();
    expect([onActivated.heard, onUpdated.heard]).toEqual([[], []]);
  });

  it('are pictured, or not where the browser refuses', async () => {
    expect(await shotPorts.activeTab()).toBeNull();
    open = [{ id: 7, windowId: 2 }];
    expect(await shotPorts.activeTab()).toEqual({ id: 7, windowId: 2 });
    expect(await shotPorts.capture(2)).toBe('AAAA');
    Object.assign(fakeBrowser.tabs, { captureVisibleTab: () => Promise.reject(new Error('not here')) });
    expect(await shotPorts.capture(2)).toBeNull();
    expect(await shotPorts.prepare(7)).toBeNull();
    await shotPorts.show('refused');
    expect(calls('tabs.update')).toMatchObject([[7, { url: 'chrome-extension://ours/desk.html#shot/refused' }]]);
  });

  it('wait with a new version while people are collected, and let it in afterwards', async () => {
    const onUpdateAvailable = event<[]>();
    Object.assign(fakeBrowser.runtime, { onUpdateAvailable, reload: () => void asked.push(['reload']) });
    await lookAtUpdate();
    await basketItem.change(() => [{ id: 'a' }]);
    holdUpdates();
    onUpdateAvailable.ring();
    await expect.poll(async () => Object.keys(await fakeBrowser.storage.session.get()), { timeout: 60_000 }).toContain('update-waits');
    await lookAtUpdate();
    expect(calls('reload')).toEqual([]);
    await basketItem.change(() => []);
    await lookAtUpdate();
    expect(calls('reload')).toHaveLength(1);
  });
});

describe('what the worker does of itself', () => {
  const item = { id: 'https://kontingent.permkrai.ru/card/1', url: 'https://kontingent.permkrai.ru/card/1', label: 'Ли И.' };
  const times = { savedAt: Date.UTC(2026, 10, 23, 9), checkAfter: Date.UTC(2026, 10, 24, 9), approximate: false, notifiedAt: null };

  it('opens the entry of a reminder that was clicked, and closes it at «Вход работает»', async () => {
    Object.assign(fakeBrowser, { windows: part('windows', 'create') });
    const { ports, world, calls: done } = fakeWorkerPorts();
    const { answerReminder } = workerEvents(ports);
    world.stored = [{ ...item, ...times }];
    const id = reminderId({ ...item, ...times });
    world.onScreen.set(id, 'Проверьте вход');
    await answerReminder(id, 1);
    expect(world.onScreen.size).toBe(0);
    expect(calls('windows.create').at(-1)).toMatchObject([{ url: expect.stringContaining('?failed=') }]);
    await answerReminder(id, null);
    expect(calls('windows.create').at(-1)).toMatchObject([{ url: expect.stringContaining('?person=') }]);
    await answerReminder(id, 0);
    expect(world.stored).toEqual([]);
    expect(done).toContain('announce');
    await answerReminder(id, 0);
    expect(calls('windows.create').at(-1)).toMatchObject([{ url: 'chrome-extension://ours/popup.html' }]);
    const unread = { ...ports.pending, pending: { ...ports.pending.pending, load: () => Promise.reject(new Error('storage-unread')) } };
    await expect(workerEvents({ ...ports, pending: unread }).answerReminder(id, 1)).resolves.toBeUndefined();
  });

  it('tells of an update once, and only of one', async () => {
    const { ports } = fakeWorkerPorts();
    const { updated } = workerEvents(ports);
    await updated(undefined, '0.2.0');
    await updated('0.2.0', '0.2.0');
    expect(await ports.items.updatedTo.read()).toBe('');
    await updated('0.1.0', '0.2.0');
    expect(await ports.items.updatedTo.read()).toBe('0.2.0');
  });

  it('turns «Режим показа» on and off by its key, whatever the browser refuses', async () => {
    const { ports } = fakeWorkerPorts();
    const { turnShowMode } = workerEvents(ports);
    await turnShowMode();
    expect(await ports.items.showMode.read()).toBe(true);
    await turnShowMode();
    expect(await ports.items.showMode.read()).toBe(false);
    ports.items.showMode = { ...ports.items.showMode, change: () => Promise.reject(new Error('storage-full')) };
    await expect(workerEvents(ports).turnShowMode()).resolves.toBeUndefined();
  });

  it('keeps no label that a policy forbids, and goes on where the list cannot be read', async () => {
    const { ports, world, calls: done } = fakeWorkerPorts();
    world.stored = [{ ...item, ...times }];
    const settings = await ports.pending.settings();
    ports.pending.settings = async () => ({ ...settings, showLabels: false });
    await workerEvents(ports).policyChanged();
    expect(world.stored).toMatchObject([{ label: '' }]);
    ports.pending.settings = () => Promise.reject(new Error('storage-unread'));
    await workerEvents(ports).policyChanged();
    expect(done).toEqual(['settle', 'announce', 'settle', 'announce']);
  });

  it('answers the page’s own menu by the popup where no card stands', async () => {
    const { ports, calls: done } = fakeWorkerPorts();
    const { chosenInPage } = workerEvents(ports);
    await chosenInPage('copy', null);
    expect(done).toEqual([]);
    await chosenInPage('copy', 7);
    expect(done).toEqual(['offerPopup']);
  });
});
