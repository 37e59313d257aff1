import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '@/utils/platform/alarms';
import { listenAsWorker } from '@/utils/platform/messages/listen-as-worker';
import {
  answer,
  answerReminder,
  applySites,
  policyChanged,
  settle,
  startEverywhere,
  takeShot,
} from '@/utils/platform/messages/worker-service';
import { onReminderClick } from '@/utils/platform/notify';
import { onNewLife } from '@/utils/platform/open-tabs';
import { onPolicy } from '@/utils/platform/policy';
import { closeStorageToPages } from '@/utils/platform/storage/storage';

/** Wiring only. Every listener is registered before the first `await`: a worker that is woken by an event must find it there. */
export default defineBackground(() => {
  listenAsWorker(answer);
  onAlarm(() => void settle());
  onPolicy(() => void policyChanged());
  onReminderClick((id, button) => void answerReminder(id, button));
  browser.commands.onCommand.addListener((command) => {
    if (command === 'take-shot') void takeShot().catch(() => {});
  });
  browser.runtime.onStartup.addListener(() => void settle());
  browser.runtime.onInstalled.addListener(() => {
    void settle();
    void applySites();
  });
  onNewLife(() => void startEverywhere());
  browser.permissions.onAdded.addListener(() => void applySites());
  browser.permissions.onRemoved.addListener(() => void applySites());

  void closeStorageToPages();
  void settle();
});
