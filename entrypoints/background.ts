import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '@/utils/platform/alarms';
import { countWorkerFaults } from '@/utils/platform/diagnosis/keep-faults';
import { onMenu } from '@/utils/platform/menus';
import { onReminderClick } from '@/utils/platform/notify';
import { onNewLife } from '@/utils/platform/open-tabs';
import { currentSettings } from '@/utils/platform/pending-ports';
import { onPolicy } from '@/utils/platform/policy';
import { forgetClosedTabs } from '@/utils/platform/showing-frames';
import { closeStorageToPages } from '@/utils/platform/storage/storage';
import { holdUpdates, lookAtUpdate } from '@/utils/platform/update';
import { welcome } from '@/utils/platform/welcome';
import { openPageTab } from '@/utils/platform/windows';
import { applyMenus, applySites, browserPorts, takeShot } from '@/utils/platform/worker/browser-ports';
import { forgetExpired } from '@/utils/platform/worker/forget-expired';
import { listenAsWorker } from '@/utils/platform/worker/listen';
import { workerEvents } from '@/utils/platform/worker/on-events';
import { relayViews } from '@/utils/platform/worker/relay-views';
import { callTable } from '@/utils/platform/worker/table';
import { pageMenu } from '@/utils/text/ru/desk';

/** Wiring only. Every listener is registered before the first `await`: a worker that is woken by an event must find it there. */
export default defineBackground(() => {
  countWorkerFaults();
  const { settle } = browserPorts;
  const { policyChanged, startEverywhere, answerReminder, chosenInPage, turnShowMode, updated } = workerEvents(browserPorts);
  const sites = async () => (await currentSettings()).sites;
  listenAsWorker(callTable(browserPorts), sites);
  relayViews(sites);
  onAlarm(() => void settle());
  onPolicy(() => {
    void applySites();
    void policyChanged();
    void applyMenus();
  });
  onReminderClick((id, button) => void answerReminder(id, button));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'copy-ticket') void chosenInPage('copy', tab?.id ?? null);
    if (command === 'take-shot') void takeShot().catch(() => {});
    if (command === 'show-mode') void turnShowMode();
  });
  browser.runtime.onStartup.addListener(() => void settle());
  browser.runtime.onInstalled.addListener((details) => {
    if (details.reason === 'update') void updated(details.previousVersion, browser.runtime.getManifest().version);
    void welcome(details);
    void settle();
    void applySites();
    void applyMenus();
  });
  onMenu(
    (entry, tabId) =>
      void (Object.hasOwn(pageMenu, entry) ? chosenInPage(entry as keyof typeof pageMenu, tabId) : openPageTab('desk', `#${entry}`)),
  );
  onNewLife(() => void startEverywhere());
  holdUpdates();
  forgetClosedTabs(() => void lookAtUpdate());
  const onPermission = () => void applySites().then(applyMenus).then(browserPorts.announce);
  browser.permissions.onAdded.addListener(onPermission);
  browser.permissions.onRemoved.addListener(onPermission);

  void closeStorageToPages();
  void settle();
  void forgetExpired(browserPorts);
});
