import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchSense } from '@/utils/page/sense-page';
import { loadScript } from '@/utils/platform/load-script';
import { onTakenOver, takeOver } from '@/utils/platform/new-life';
import { claimFrame } from '@/utils/platform/open-tabs';
import type { StartCard } from './card/start-card';

/**
 * Always on, tiny: looks for signs of a card, a register, a known message or the support form, and only then wakes the card script. WXT's own
 * context is left alone: it ends at an event that any page can make.
 */
export default defineContentScript({
  matches: ['https://*.permkrai.ru/*'],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    if (!claimFrame()) return;
    takeOver();
    const life = new AbortController();

    const sleep = () => {
      const watch = new AbortController();
      life.signal.addEventListener('abort', () => watch.abort());
      watchSense(document, (sensed) => sensed && void wake(watch), watch.signal);
    };

    const wake = async (watch: AbortController) => {
      watch.abort();
      const start = await loadScript<StartCard>('card');
      if (start && !life.signal.aborted) start({ signal: life.signal, onIdle: sleep });
    };

    onTakenOver(() => life.abort());
    sleep();
  },
});
