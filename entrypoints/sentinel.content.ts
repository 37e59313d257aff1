import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchSense } from '@/utils/page/sense-page';
import { markSentinel } from '@/utils/platform/open-tabs';
import { wakePanel } from '@/utils/platform/wake-panel';

/** Always on, tiny: looks for signs of a card, a register, a known message or the support form, and only then wakes the panel. */
export default defineContentScript({
  matches: ['https://*.permkrai.ru/*'],
  allFrames: true,
  runAt: 'document_idle',
  main(ctx) {
    markSentinel();
    let stop = () => {};

    const sleep = () => {
      const watch = new AbortController();
      stop = () => watch.abort();
      watchSense(document, (sensed) => sensed && void wake(), watch.signal);
    };

    const wake = async () => {
      stop();
      const start = await wakePanel();
      if (!start || ctx.isInvalid) return;
      stop = start({ onIdle: sleep }).stop;
    };

    ctx.onInvalidated(() => stop());
    sleep();
  },
});
