import type { CardPorts, CardWorker } from '@/utils/app/card/card-actions';
import type { AppState, IgnoreKey, WriteResult } from '@/utils/app/ports';
import { type CardSnapshot, type FieldId, snapshotOf } from '@/utils/domain/card';
import { addServerWait, type PendingItem } from '@/utils/domain/pending';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';

/** Saturday, 21.11.2026, 10:00 in Perm. */
export const SATURDAY = Date.UTC(2026, 10, 21, 5);

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

/** Ports without a browser: a page that is one snapshot, a worker that is a few arrays, timers that run by hand. */
export function fakePorts(card: CardSnapshot | null = null) {
  const state: AppState = { settings: DEFAULT_SETTINGS, managed: [], pending: [], notes: [] };
  const silenced = new Set<string>();
  const timers = new Set<() => void>();
  const calls = {
    counts: [] as unknown[],
    asked: [] as IgnoreKey[][],
    drafts: [] as [string, unknown][],
    written: [] as [FieldId, string][],
    copied: [] as string[],
    focused: [] as FieldId[],
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
  const worker: CardWorker = {
    loadState: async () => state,
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
    basket: async () => [],
    saveBasket: async () => {},
    openCards: async () => [],
    openPage: async () => {},
    checklist: async () => null,
    saveChecklist: async () => {},
    draft: async () => null,
    saveDraft: async (key, draft) => {
      calls.drafts.push([key, draft]);
    },
    showCount: async (count) => {
      calls.counts.push(count);
    },
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
      anchorOf: () => null,
      fieldInUse: () => page.fieldInUse,
      focus: (field) => {
        calls.focused.push(field);
      },
    },
    worker,
    address: () => 'https://kontingent.permkrai.ru/',
    clipboard: {
      write: async (text) => {
        calls.copied.push(text);
        return true;
      },
    },
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

/** Lets everything that has been asked be answered. */
export const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
