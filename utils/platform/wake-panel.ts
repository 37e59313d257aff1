import { browser } from 'wxt/browser';
import type { Estate } from './estate';
import { isOurHost } from './hosts';
import { envelope } from './messages/messages';
import { type ModuleName, meetingPlace } from './panel-modules';

/**
 * What the panel's first module hands over: starts the panel in this frame, gives back the way to stop it. `onIdle` = nothing of ours is on the page
 * any more; `estate` = what the panel of the life before has left, to be released.
 */
export type StartPanel = (options: { onIdle(): void; estate: Estate | null }) => { stop(): void };

/** How long a module's file may take to load, ms. */
const PATIENCE = 10_000;

const loaded = new Map<ModuleName, Promise<unknown>>();

/**
 * Loads a module into this frame, once (docs/adr/0002). On the region's sites by `import()`, which costs the page least; where that is refused, and
 * on added sites, the worker injects the same file. Null when neither worked: the extension was reloaded or removed.
 */
export function loadModule<Offer>(name: ModuleName): Promise<Offer | null> {
  const loading = (loaded.get(name) ?? load(name)) as Promise<Offer | null>;
  loaded.set(name, loading);
  return loading;
}

/** Wakes the panel in this frame. */
export const wakePanel = (): Promise<StartPanel | null> => loadModule<StartPanel>('panel');

async function load(name: ModuleName): Promise<unknown> {
  const met = new Promise<unknown>((resolve) => {
    (globalThis as Record<symbol, unknown>)[meetingPlace(name)] = resolve;
    setTimeout(resolve, PATIENCE, null);
  });
  try {
    if (!isOurHost(new URL(location.href), [])) throw new Error('not web-accessible here');
    await import(/* @vite-ignore */ browser.runtime.getURL(`/${name}.js` as never));
  } catch {
    await injectModule(name).catch(() => undefined);
  }
  const offer = await met;
  if (!offer) loaded.delete(name);
  return offer;
}

/** Async: an orphaned `runtime` throws instead of rejecting. */
async function injectModule(name: ModuleName): Promise<void> {
  await browser.runtime.sendMessage(envelope('worker', 'injectModule', [name]));
}
