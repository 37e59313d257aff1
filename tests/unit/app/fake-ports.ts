import type { CardPorts, CardWorker } from '@/utils/app/card/card-actions';
import type { Scene } from '@/utils/app/card/card-state';
import { createCardStore } from '@/utils/app/card/card-store';
import type { OrderedPage } from '@/utils/app/card/carry-out-order';
import { readPasted } from '@/utils/app/card/read-pasted';
import type { AppState, FrameShows, WriteResult } from '@/utils/app/ports';
import type { DraftKey } from '@/utils/app/ticket/draft-key';
import { linkTo } from '@/utils/app/view/link-here';
import type { ViewPorts } from '@/utils/app/view/view-state';
import { createViewStore } from '@/utils/app/view/view-store';
import { type CardSnapshot, type FieldId, snapshotOf } from '@/utils/domain/card';
import type { IgnoreKey } from '@/utils/domain/ignored';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';
import { addServerWait, type PendingItem } from '@/utils/domain/pending';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';

/** Saturday, 21.11.2026, 10:00 in Perm. */
export const SATURDAY = Date.UTC(2026, 10, 21, 5);

const HOST = 'kontingent.permkrai.ru';
export const CARD_URL = 'https://kontingent.permkrai.ru/employees/7';

export function cardOf(
  values: Partial<Record<FieldId, string>>,
  rest: Partial<Pick<CardSnapshot, 'url' | 'mode' | 'register'>> = {},
): CardSnapshot {
  return { ...snapshotOf(values), url: CARD_URL, ...rest };
}

export const PERSON = {
  lastName: 'Иванова',
  firstName: 'Анна',
  middleName: 'Петровна',
  birthDate: '14.05.1986',
  snils: '112-233-445 95',
} as const;

/** What the frame is told when this text is pasted into a view. */
export const pasted = (text: string): [string, PastedData | null] => [text, readPasted(text, '2026-11-21')];

/** A card with two errors: a Latin letter in the first name, a СНИЛС whose checksum fails. */
export const LATIN = {
  ...PERSON,
  firstName: 'Aннa',
  snils: '112-233-445 96',
  email: 'a.ivanova@yandex.ru',
  noMiddleName: 'false',
  gender: 'Женский',
};
/** The same card without them. */
export const CLEAN = { ...LATIN, firstName: 'Анна', snils: '112-233-445 95', phone: '+7 912 000-00-00' };

/** A register of 25 people that nobody has looked through. */
export const REGISTER: Scene = {
  kind: 'register',
  who: null,
  rows: 25,
  unread: false,
  twins: [],
  checked: false,
  faults: [],
  people: [],
  turn: 1,
};

/** Ports without a browser: a page that is one snapshot, a worker that is a few arrays, timers that run by hand. */
export function fakePorts(card: CardSnapshot | null = null) {
  const state: AppState = { settings: DEFAULT_SETTINGS, managed: [], pending: [], notes: [], showMode: false, updatedTo: '' };
  const silenced = new Set<string>();
  const timers = new Set<() => void>();
  const calls = {
    shows: [] as FrameShows[],
    asked: [] as IgnoreKey[][],
    drafts: [] as [DraftKey, unknown][],
    written: [] as [FieldId, string][],
    copied: [] as string[],
    focused: [] as FieldId[],
    taught: [] as unknown[][],
    left: [] as unknown[],
    pages: [] as unknown[][],
  };
  const page = { card, answer: null as WriteResult | null, fieldInUse: null as FieldId | null };
  const pendingOf = (item: { url: string; label: string; savedAt: number }): PendingItem => ({
    ...item,
    id: item.url,
    checkAfter: item.savedAt + 1,
    approximate: false,
    notifiedAt: null,
  });
  const add = async (item: { url: string; label: string; savedAt: number }) => {
    state.pending = [...state.pending.filter((other) => other.url !== item.url), pendingOf(item)];
    return state.pending;
  };
  const keyText = (key: IgnoreKey) => JSON.stringify(key);
  const nothing = async () => {};
  const drafts = new Map<string, unknown>();
  const textOf = (key: DraftKey) => JSON.stringify(key);
  const worker: CardWorker & ViewPorts['worker'] = {
    loadState: async () => state,
    frameState: async () => {
      const { rulesOff, showLabels, calendar, panelPlaces } = state.settings;
      return {
        settings: { rulesOff, showLabels, calendar, place: panelPlaces[HOST] ?? null },
        pending: state.pending,
        paused: false,
        listKept: drafts.has(textOf('sent-list')),
        silences: true,
      };
    },
    setShowMode: async (on) => {
      state.showMode = on;
    },
    toldUpdate: async () => {
      state.updatedTo = '';
    },
    savePlace: async (patch) => {
      const place = { right: 16, bottom: 16, ...state.settings.panelPlaces[HOST], ...patch };
      state.settings = { ...state.settings, panelPlaces: { [HOST]: place } };
    },
    saveSettings: async (patch) => {
      state.settings = { ...state.settings, ...patch };
      return state.settings;
    },
    ignored: async (keys) => {
      calls.asked.push(keys);
      return keys.map((key) => silenced.has(keyText(key)));
    },
    setIgnored: async (key, ignored) => {
      if (ignored) silenced.add(keyText(key));
      else silenced.delete(keyText(key));
    },
    cardSaved: add,
    addPending: add,
    waitForServer: async (wait) => {
      state.pending = addServerWait(state.pending, wait);
      return state.pending;
    },
    removePending: async (id) => {
      state.pending = state.pending.filter((item) => item.id !== id);
      return state.pending;
    },
    restorePending: async () => state.pending,
    basket: async () => [],
    saveBasket: nothing,
    openCards: async () => [],
    openPage: async (...args) => void calls.pages.push(args),
    takeShot: async () => 'taken',
    checklist: async () => null,
    saveChecklist: nothing,
    ownChecklist: async () => null,
    saveOwnChecklist: nothing,
    draft: async (key) => drafts.get(textOf(key)) ?? null,
    saveDraft: async (key, draft) => {
      drafts.set(textOf(key), draft);
      calls.drafts.push([key, draft]);
    },
    teach: async (...args) => void calls.taught.push(args),
    frameShows: async (shows) => void calls.shows.push(shows),
  };
  const clock = { now: SATURDAY };
  const ports: CardPorts = {
    page: {
      read: () => page.card,
      write: async (field, text) => {
        calls.written.push([field, text]);
        const result: WriteResult = page.answer ?? { ok: true, shown: text };
        if (result.ok && page.card)
          page.card = { ...page.card, fields: { ...page.card.fields, [field]: { state: 'filled', text: result.shown } } };
        return result;
      },
      fieldInUse: () => page.fieldInUse,
      focus: (field) => {
        calls.focused.push(field);
      },
    },
    worker,
    address: () => 'https://kontingent.permkrai.ru/',
    now: () => clock.now,
    today: () => '2026-11-21',
    later: (run) => {
      const once = () => {
        timers.delete(once);
        run();
      };
      timers.add(once);
      return () => timers.delete(once);
    },
  };
  return {
    ports,
    worker,
    page,
    clock,
    calls,
    state,
    silence: (key: IgnoreKey) => silenced.add(keyText(key)),
    runTimers: () => {
      for (const run of [...timers]) run();
    },
  };
}

type Fake = ReturnType<typeof fakePorts>;

/** The clipboard of a browser that refuses it. */
export const CLOSED_CLIPBOARD: ViewPorts['clipboard'] = { write: async () => false, writeLater: async () => false };

/** A frame's store and a view of it in one place, over a page that is one snapshot. `page` = what of the page the test looks at. */
export function openStores(fake: Fake, page: Partial<OrderedPage> = {}, ports: Partial<ViewPorts> = {}) {
  const card = createCardStore(fake.ports);
  const link = linkTo(card, {
    look: () => card.actions.cardChanged(fake.page.card),
    ...page,
  });
  const view = createViewStore({
    link,
    worker: fake.worker,
    tab: () => 7,
    clipboard: {
      write: async (text) => {
        fake.calls.copied.push(text);
        return true;
      },
      writeLater: async (later) => {
        const text = await later;
        if (text !== null) fake.calls.copied.push(text);
        return text !== null;
      },
    },
    mayAct: async () => true,
    teaches: true,
    now: fake.ports.now,
    today: fake.ports.today,
    later: fake.ports.later,
    ...ports,
  });
  view.start();
  return { card, view };
}

/** Lets everything that has been asked be answered. */
export const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
