import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '@/utils/platform/alarms';
import { countWorkerFaults } from '@/utils/platform/diagnosis/keep-faults';
import { onReminderClick } from '@/utils/platform/notify';
import { onNewLife } from '@/utils/platform/open-tabs';
import { currentSettings } from '@/utils/platform/pending-ports';
import { onPolicy } from '@/utils/platform/policy';
import { forgetClosedTabs } from '@/utils/platform/showing-frames';
import { closeStorageToPages } from '@/utils/platform/storage/storage';
import { layToolbarMenu, onToolbarMenu } from '@/utils/platform/toolbar-menu';
import { holdUpdates, lookAtUpdate } from '@/utils/platform/update';
import { welcome } from '@/utils/platform/welcome';
import { openPageTab } from '@/utils/platform/windows';
import { applySites, browserPorts, takeShot } from '@/utils/platform/worker/browser-ports';
import { listenAsWorker } from '@/utils/platform/worker/listen';
import { workerEvents } from '@/utils/platform/worker/on-events';
import { relayViews } from '@/utils/platform/worker/relay-views';
import { callTable } from '@/utils/platform/worker/table';
import { toolbarMenu } from '@/utils/text/ru/desk';

/** Wiring only. Every listener is registered before the first `await`: a worker that is woken by an event must find it there. */
export default defineBackground(() => {
  countWorkerFaults();
  const { settle } = browserPorts;
  const { policyChanged, startEverywhere, answerReminder, turnShowMode, updated } = workerEvents(browserPorts);
  const sites = async () => (await currentSettings()).sites;
  listenAsWorker(callTable(browserPorts), sites);
  relayViews(sites);
  onAlarm(() => void settle());
  onPolicy(() => {
    void applySites();
    void policyChanged();
  });
  onReminderClick((id, button) => void answerReminder(id, button));
  browser.commands.onCommand.addListener((command) => {
    if (command === 'take-shot') void takeShot().catch(() => {});
    if (command === 'show-mode') void turnShowMode();
  });
  browser.runtime.onStartup.addListener(() => void settle());
  browser.runtime.onInstalled.addListener((details) => {
    if (details.reason === 'update') void updated(details.previousVersion, browser.runtime.getManifest().version);
    void welcome(details);
    void settle();
    void applySites();
    void layToolbarMenu(toolbarMenu);
  });
  onToolbarMenu((section) => void openPageTab('desk', `#${section}`));
  onNewLife(() => void startEverywhere());
  holdUpdates();
  forgetClosedTabs(() => void lookAtUpdate());
  browser.permissions.onAdded.addListener(() => void applySites());
  browser.permissions.onRemoved.addListener(() => void applySites());

  void closeStorageToPages();
  void settle();
});
