import { browser } from 'wxt/browser';
import type { AlarmPort } from '@/utils/app/worker/worker-ports';

const NAME = 'pending';

/** One alarm for the earliest moment. Browsers forget alarms at updates and restarts: it is derived anew at each start. */
export const alarms: AlarmPort = {
  async wakeAt(at) {
    if (at === null) await browser.alarms.clear(NAME);
    else await browser.alarms.create(NAME, { when: at });
  },
};

/** Calls back when the alarm rings. To be called synchronously at the worker's start. */
export function onAlarm(run: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) run();
  });
}
