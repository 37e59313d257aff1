import { browser } from 'wxt/browser';
import { isOurHost } from './hosts';
import { worker } from './messages/worker-client';
import { meetingPlace, type ScriptName } from './page-scripts';

/** A script's file that has not come by then, on however busy a machine, does not come, ms. */
const PATIENCE = 60_000;

const loaded = new Map<ScriptName, Promise<unknown>>();

/**
 * Loads a script into this frame, once (docs/adr/0002). On the region's sites by `import()`, which costs the page least; where that is refused, on
 * added sites, and in Firefox, whose store warns of every `import()` of an address, the worker injects the same file. Null when neither worked: the
 * extension was reloaded or removed.
 */
export function loadScript<Offer>(name: ScriptName): Promise<Offer | null> {
  const loading = (loaded.get(name) ?? load(name)) as Promise<Offer | null>;
  loaded.set(name, loading);
  return loading;
}

async function load(name: ScriptName): Promise<unknown> {
  const met = new Promise<unknown>((resolve) => {
    (globalThis as Record<symbol, unknown>)[meetingPlace(name)] = resolve;
    setTimeout(resolve, PATIENCE, null);
  });
  try {
    if (import.meta.env.FIREFOX || !isOurHost(location, [])) throw new Error('not web-accessible here');
    await import(/* @vite-ignore */ browser.runtime.getURL(`/${name}.js` as never));
  } catch {
    await worker.runScript(name).catch(() => undefined);
  }
  const offer = await met;
  if (!offer) loaded.delete(name);
  return offer;
}
