import { browser } from 'wxt/browser';
import { inTurn } from '@/utils/app/worker/in-turn';
import { logFault } from '@/utils/platform/log';
import type { Parser } from './salvage';

/**
 * One item of extension storage: versioned, parsed on every read, written by the worker only, one change at a time.
 * Version and data stand in one value, so that no crash can part them.
 */
export interface ItemSpec<T> {
  area: 'local' | 'session';
  key: string;
  /** 1 for the first shape; grows with each migration. */
  version: number;
  /** `migrations[n]` turns the shape of version n into that of n + 1. Frozen once released. */
  migrations: Readonly<Record<number, (old: unknown) => unknown>>;
  parse: Parser<T>;
}

export interface StoredItem<T> {
  /**
   * What stands there after all changes that were asked for before; not to be awaited inside a change. The default, and a note, when the browser
   * does not let it be read.
   */
  read(): Promise<T>;
  /** Rejects with «storage-unread» when the browser does not let it be read: for whoever would take the default for what is stored. */
  readSurely(): Promise<T>;
  /**
   * Stores what `change` makes of the value as it stands then, and answers with it. Rejects with «storage-full» when it fits nowhere, and with
   * «storage-unread», storing nothing, when it cannot be read: what stands there would be lost.
   */
  change(change: (value: T) => T | Promise<T>): Promise<T>;
}

/** What is in storage: `v` the shape's version, `n` the number of the writing. */
interface Stored {
  v: number;
  n: number;
  data: unknown;
}

/** Tells which item was mended (`…-repaired`), that the disk is full (`storage-full`), or that something could not be read (`storage-unread`). */
export type NoteSink = (code: string) => void;

/** Runs a job after all writing that was asked for before it: between reading and storing nothing else is written. */
export const inWriteQueue = inTurn();

export function defineItem<T>(spec: ItemSpec<T>, note: NoteSink): StoredItem<T> {
  let changed: Promise<unknown> = Promise.resolve();
  const readSurely = async () => {
    await changed;
    return (await load(spec, note)).value;
  };
  return {
    read: () => readSurely().catch(() => spec.parse(undefined).value),
    readSurely,
    change(change) {
      const run = inWriteQueue(async () => {
        const { value, n, hasOverflow } = await load(spec, note);
        const next = await change(value);
        await save(spec, { v: spec.version, n: n + 1, data: next }, hasOverflow, note);
        return next;
      });
      changed = run.catch(() => undefined);
      return run;
    },
  };
}

/** What could not be read is tried again after so long, ms. */
const ONCE_MORE = 50;

/** Where an item of `local` goes when the disk is full: it then lives until the browser ends. */
const overflowKey = (key: string) => `overflow:${key}`;

async function load<T>(spec: ItemSpec<T>, note: NoteSink): Promise<{ value: T; n: number; hasOverflow: boolean }> {
  const [own, overflow] = await Promise.all([
    readRaw(spec.area, spec.key, note),
    spec.area === 'local' ? readRaw('session', overflowKey(spec.key), note) : undefined,
  ]);
  const stored = newest(own, overflow);
  const hasOverflow = overflow !== undefined;
  if (stored === null) {
    // Something stands there that we have not written.
    if (own !== undefined) note(`${spec.key}-repaired`);
    return { value: spec.parse(undefined).value, n: 0, hasOverflow };
  }
  const { value, damaged } = spec.parse(migrate(spec, stored));
  if (damaged) note(`${spec.key}-repaired`);
  return { value, n: stored.n, hasOverflow };
}

/** Tried twice: a browser that is starting or short of memory refuses once. */
async function readRaw(area: 'local' | 'session', key: string, note: NoteSink): Promise<unknown> {
  const attempt = async () => (await browser.storage[area].get(key))[key];
  try {
    return await attempt().catch(() => new Promise((resolve) => setTimeout(resolve, ONCE_MORE)).then(attempt));
  } catch (error) {
    logFault(`read ${key}`, error);
    note('storage-unread');
    throw new Error('storage-unread');
  }
}

function newest(...values: unknown[]): Stored | null {
  const stored = values.filter(isStored);
  return stored.sort((a, b) => b.n - a.n)[0] ?? null;
}

function isStored(value: unknown): value is Stored {
  if (typeof value !== 'object' || value === null) return false;
  const { v, n } = value as Partial<Stored>;
  return Number.isInteger(v) && Number.isSafeInteger(n) && 'data' in value;
}

/** The data in today's shape as far as the migrations get; a newer version (the extension was set back) is read as it is. */
function migrate<T>(spec: ItemSpec<T>, { v, data }: Stored): unknown {
  let shape = data;
  for (let version = v; version < spec.version; version += 1) {
    try {
      shape = spec.migrations[version]?.(shape) ?? shape;
    } catch (error) {
      logFault(`migrate ${spec.key}`, error);
    }
  }
  return shape;
}

async function save<T>(spec: ItemSpec<T>, stored: Stored, hasOverflow: boolean, note: NoteSink): Promise<void> {
  try {
    await browser.storage[spec.area].set({ [spec.key]: stored });
  } catch (error) {
    logFault(`write ${spec.key}`, error);
    if (spec.area === 'session') throw new Error('storage-full');
    await overflow(spec.key, stored);
    note('storage-full');
    return;
  }
  // The older of the two is not read: what cannot be removed does no harm.
  if (hasOverflow)
    await browser.storage.session.remove(overflowKey(spec.key)).catch((error: unknown) => logFault(`overflow ${spec.key}`, error));
}

async function overflow(key: string, stored: Stored): Promise<void> {
  try {
    await browser.storage.session.set({ [overflowKey(key)]: stored });
  } catch (error) {
    logFault(`overflow ${key}`, error);
    throw new Error('storage-full');
  }
}
