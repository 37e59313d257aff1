import * as z from 'zod/mini';
import { DEFAULT_PLACE } from '@/utils/app/card/place-panel';
import { changedSettings, pendingUnder, policyNames } from '@/utils/app/settings/change-settings';
import { calendarNotes, noteSentences } from '@/utils/app/worker/worker-words';
import type { PendingItem } from '@/utils/domain/pending';
import { withPolicy } from '@/utils/domain/settings';
import type { TaughtFields } from '@/utils/domain/taught';
import { originOf, parseUrl } from '@/utils/platform/hosts';
import { fieldId, settingsPatch, taughtField } from '@/utils/platform/storage/schemas';
import { type Calls, PAGES } from './calls';
import type { WorkerPorts } from './ports';
import { host, nothing, panelPlacePatch } from './shapes';
import { isListKept } from './ticket-calls';

const hostOf = (origin: string): string => parseUrl(origin)?.host ?? '';

/** Who waits, as far as it can be read; that it cannot is told by a note. */
const readable = (list: Promise<PendingItem[]>): Promise<PendingItem[]> => list.catch(() => []);

/** Settings, taught places, and how frames are to judge. */
export function settingsCalls(
  ports: WorkerPorts,
): Calls<
  'loadState' | 'optionsState' | 'saveSettings' | 'savePlace' | 'frameState' | 'taughtFields' | 'teach' | 'forgetIgnored' | 'applySites'
> {
  const { items, pending } = ports;
  return {
    loadState: {
      args: nothing,
      from: PAGES,
      async handle() {
        await ports.settle();
        const [own, policy, list, showMode, updatedTo] = await Promise.all([
          items.settings.read(),
          ports.policy(),
          readable(pending.pending.load()),
          items.showMode.read(),
          items.updatedTo.read(),
        ]);
        const settings = withPolicy(own, policy);
        const notes = [...noteSentences(ports.notes()), ...calendarNotes(settings, pending.now())];
        return { settings, managed: policyNames(policy), pending: list, notes, showMode, updatedTo };
      },
    },
    optionsState: {
      args: nothing,
      from: ['options'],
      async handle() {
        const [own, policy, taught, ignored] = await Promise.all([
          items.settings.read(),
          ports.policy(),
          items.taught.read(),
          items.ignored.read(),
        ]);
        const now = pending.now();
        const silenced = Object.values(ignored).filter((expires) => expires > now).length;
        return { own, policy, taught, ignored: silenced, granted: await ports.sites.granted(withPolicy(own, policy).sites) };
      },
    },
    saveSettings: {
      args: z.tuple([settingsPatch]),
      from: PAGES,
      async handle([patch]) {
        const policy = await ports.policy();
        await items.settings.change((own) => changedSettings(own, patch, policy));
        const settings = await pending.settings();
        if ('calendar' in patch || 'showLabels' in patch)
          await pending.pending.change((list) => pendingUnder(settings, list, pending.now()));
        if ('sites' in patch) await ports.sites.register(settings.sites);
        if ('listMode' in patch || 'sites' in patch) await ports.menus();
        await ports.settle();
        ports.announce();
        return settings;
      },
    },
    savePlace: {
      args: z.tuple([panelPlacePatch]),
      from: ['content'],
      async handle([patch], { origin }) {
        await items.settings.change((own) => {
          const place = { ...DEFAULT_PLACE, ...own.panelPlaces[hostOf(origin)], ...patch };
          return { ...own, panelPlaces: { ...own.panelPlaces, [hostOf(origin)]: place } };
        });
      },
    },
    frameState: {
      args: nothing,
      from: ['content'],
      async handle(_, { origin }) {
        const [{ rulesOff, showLabels, calendar, panelPlaces, pausedHosts }, list, listKept, ignored] = await Promise.all([
          pending.settings(),
          readable(pending.pending.load()),
          isListKept(ports),
          items.ignored.read(),
        ]);
        const place = panelPlaces[hostOf(origin)] ?? null;
        return {
          settings: { rulesOff, showLabels, calendar, place },
          pending: list.filter(({ url }) => originOf(url) === origin),
          paused: pausedHosts.includes(hostOf(origin)),
          listKept,
          silences: Object.keys(ignored).length > 0,
        };
      },
    },
    taughtFields: {
      args: nothing,
      from: ['content'],
      async handle(_, { origin }) {
        const taught = await items.taught.read();
        const own = taught.filter((entry) => entry.host === hostOf(origin));
        return Object.fromEntries(own.map(({ field, place }) => [field, place])) as TaughtFields;
      },
    },
    teach: {
      args: z.tuple([host, fieldId, z.nullable(taughtField)]),
      from: ['view', 'options'],
      async handle([site, field, place]) {
        await items.taught.change((taught) => {
          const others = taught.filter((entry) => entry.host !== site || entry.field !== field);
          return place ? [...others, { host: site, field, place }] : others;
        });
        ports.announce();
      },
    },
    forgetIgnored: {
      args: nothing,
      from: ['options'],
      async handle() {
        await items.ignored.change(() => ({}));
        ports.announce();
      },
    },
    applySites: {
      args: nothing,
      from: PAGES,
      handle: async () => ports.sites.register((await pending.settings()).sites),
    },
  };
}
