import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { TextInput } from '@/components/ui/TextInput';
import { type SettingsActions, siteOf } from '@/utils/app/settings/settings-actions';
import type { PolicySettings, Settings } from '@/utils/domain/settings';
import { settingsText, sitesText } from '@/utils/text/ru/settings';
import { PausedHosts } from './PausedHosts';
import styles from './Section.module.css';

interface SitesSectionProps {
  own: Settings;
  policy: PolicySettings;
  /** Added sites that the browser lets us into. */
  granted: readonly string[];
  /** A site that is to be added, '' = none. */
  asked: string;
  actions: Pick<SettingsActions, 'allowSite' | 'removeSite'>;
  onSave(patch: Partial<Settings>): Promise<boolean>;
}

/** Sites beside permkrai.ru, and sites on which the user has switched Сверка off. */
export function SitesSection({ own, policy, granted, asked, actions, onSave }: SitesSectionProps) {
  const [address, setAddress] = useState(asked);
  const [fault, setFault] = useState<string | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const fixedSites = policy.sites ?? [];
  const sites = [...new Set([...fixedSites, ...own.sites])];

  /** Within the click, for only then the browser asks. What was granted is registered by the worker, which is told of it. */
  const allow = async (site: string) => {
    setFault((await actions.allowSite(site)) ? null : sitesText.denied);
  };

  const remove = async (site: string) => {
    if (await actions.removeSite(site)) setRemoved(site);
  };

  const add = async (event: FormEvent) => {
    event.preventDefault();
    const site = siteOf(address);
    if (!site) {
      setFault(sitesText.notASite);
      return;
    }
    // The browser asks only within the click: nothing may be awaited before.
    const allowed = await actions.allowSite(site);
    setFault(allowed ? null : sitesText.denied);
    setRemoved(null);
    if (!allowed) return;
    setAddress('');
    if (!own.sites.includes(site)) await onSave({ sites: [...own.sites, site] });
  };

  return (
    <div className={styles.stack}>
      <p className={styles.hint}>{sitesText.hint}</p>
      <form className={styles.stack} noValidate onSubmit={(event) => void add(event)}>
        <TextInput
          label={sitesText.address}
          placeholder={sitesText.example}
          type="url"
          value={address}
          onValue={setAddress}
          error={fault ?? undefined}
        />
        <div>
          <Button type="submit" size="small" icon="plus">
            {sitesText.add}
          </Button>
        </div>
      </form>
      <h3>{sitesText.added}</h3>
      {sites.length === 0 ? (
        <p className={styles.hint}>{sitesText.noneAdded}</p>
      ) : (
        <ul className={styles.list}>
          {sites.map((site) => (
            <li key={site}>
              <span>
                {site}
                {!granted.includes(site) && <span className={styles.missing}> {sitesText.notGranted}</span>}
                {fixedSites.includes(site) && <span className={styles.hint}> {settingsText.byPolicy}</span>}
              </span>
              {!granted.includes(site) && (
                <Button size="small" aria-label={sitesText.allowOf(site)} onClick={() => void allow(site)}>
                  {sitesText.allow}
                </Button>
              )}
              {!fixedSites.includes(site) && <IconButton icon="trash" label={sitesText.removeOf(site)} onClick={() => void remove(site)} />}
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={styles.hint}>
        {removed !== null && sitesText.removed(new URL(removed).host)}
      </p>
      <PausedHosts own={own.pausedHosts} fixed={policy.pausedHosts ?? []} onSave={onSave} />
    </div>
  );
}
