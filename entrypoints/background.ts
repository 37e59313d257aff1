import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '@/utils/platform/alarms';
import { listenAsWorker } from '@/utils/platform/listen-as-worker';
import { onReminderClick } from '@/utils/platform/notify';
import { closeStorageToPages } from '@/utils/platform/storage';
import { answer, answerReminder, applySites, settle } from '@/utils/platform/worker-service';

/** Wiring only. Every listener is registered before the first `await`: a worker that is woken by an event must find it there. */
export default defineBackground(() => {
  listenAsWorker(answer);
  onAlarm(() => void settle());
  onReminderClick((id, button) => void answerReminder(id, button));
  browser.runtime.onStartup.addListener(() => void settle());
  browser.runtime.onInstalled.addListener(() => {
    void settle();
    void applySites();
  });
  browser.permissions.onAdded.addListener(() => void applySites());
  browser.permissions.onRemoved.addListener(() => void applySites());

  void closeStorageToPages();
  void settle();
});
