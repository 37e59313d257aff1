import { browser } from 'wxt/browser';
import { isOurHost } from './hosts';
import { envelope } from './messages';

/** What the panel's module hands over: starts the panel in this frame, gives back the way to stop it. `onIdle` = nothing of ours is on the page any more. */
export type StartPanel = (options: { onIdle(): void }) => { stop(): void };

/** Where the panel's module finds whom to tell that it is there; symbols of the isolated world are out of the page's reach. */
const MEETING_PLACE = Symbol.for('epos-sverka');

/** How long the panel's file may take to load, ms. */
const PATIENCE = 10_000;

let loaded: Promise<StartPanel | null> | undefined;

/**
 * Loads the panel into this frame, once (docs/adr/0002). On the region's sites by `import()`, which costs the page least; where that is refused, and
 * on added sites, the worker injects the same file. Null when neither worked: the extension was reloaded or removed.
 */
export function wakePanel(): Promise<StartPanel | null> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<StartPanel | null> {
  const met = new Promise<StartPanel | null>((resolve) => {
    (globalThis as Record<symbol, unknown>)[MEETING_PLACE] = resolve;
    setTimeout(resolve, PATIENCE, null);
  });
  try {
    if (!isOurHost(new URL(location.href), [])) throw new Error('not web-accessible here');
    await import(/* @vite-ignore */ browser.runtime.getURL('/panel.js' as never));
  } catch {
    await browser.runtime.sendMessage(envelope('worker', 'injectPanel', [])).catch(() => undefined);
  }
  const start = await met;
  if (!start) loaded = undefined;
  return start;
}
