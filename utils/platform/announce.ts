import { browser } from 'wxt/browser';
import { sitePattern } from './hosts';
import { askTab, envelope } from './messages/messages';

/** Tells popup and pages of ours that what belongs to a card has changed: its checklist, the people collected. Nobody listening is no fault. */
export async function tellPages(): Promise<void> {
  await browser.runtime.sendMessage(envelope('view', 'stateChanged', [])).catch(() => undefined);
}

/** Tells every panel, popup and page of ours that settings or the waiting list have changed. Nobody listening is no fault. */
export async function announceChange(sites: readonly string[]): Promise<void> {
  const url = ['https://*.permkrai.ru/*', ...sites.map(sitePattern)];
  const tabs = await browser.tabs.query({ url });
  await Promise.all([tellPages(), ...tabs.flatMap(({ id }) => (id === undefined ? [] : [askTab(id, 'stateChanged')]))]);
}
