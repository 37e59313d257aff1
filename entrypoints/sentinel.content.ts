import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchSense } from '@/utils/page/sense-page';
import { onTakenOver, takeOver } from '@/utils/platform/estate';
import { call } from '@/utils/platform/messages/worker-client';
import { claimFrame } from '@/utils/platform/open-tabs';
import { wakePanel } from '@/utils/platform/wake-panel';

/**
 * Always on, tiny: looks for signs of a card, a register, a known message or the support form, and only then wakes the panel. WXT's own context is
 * left alone: it ends at an event that any page can make.
 */
export default defineContentScript({
  matches: ['https://*.permkrai.ru/*'],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    if (!claimFrame()) return;
    let estate = takeOver();
    let ended = false;
    let woken = false;
    let stop = () => {};

    // The panel asks the worker for its drafts: they must be back by then.
    const recovered = estate?.session ? call('recover', [estate.session]).catch(() => undefined) : null;

    const sleep = () => {
      const watch = new AbortController();
      stop = () => watch.abort();
      watchSense(document, (sensed) => sensed && void wake(), watch.signal);
    };

    const wake = async () => {
      woken = true;
      stop();
      await recovered;
      const start = await wakePanel();
      if (!start || ended) return;
      stop = start({ onIdle: sleep, estate }).stop;
      estate = null;
    };

    onTakenOver(() => {
      ended = true;
      stop();
    });
    sleep();
    if (!woken) void recovered?.then(() => !woken && estate?.release());
  },
});
