import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { TextInput } from '@/components/ui/TextInput';
import { type SettingsActions, siteOf } from '@/utils/app/settings/settings-actions';
import type { Settings } from '@/utils/domain/settings';
import { sitesText } from '@/utils/text/ru/settings';
import styles from './Section.module.css';

interface SitesSectionProps {
  own: Settings;
  actions: Pick<SettingsActions, 'allowSite' | 'removeSite'>;
  onSave(patch: Partial<Settings>): Promise<boolean>;
}

/** Sites beside permkrai.ru, and sites on which the user has switched Сверка off. */
export function SitesSection({ own, actions, onSave }: SitesSectionProps) {
  const [address, setAddress] = useState('');
  const [fault, setFault] = useState<string | null>(null);

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
      {own.sites.length === 0 ? (
        <p className={styles.hint}>{sitesText.noneAdded}</p>
      ) : (
        <ul className={styles.list}>
          {own.sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <IconButton icon="trash" label={sitesText.removeOf(site)} onClick={() => void actions.removeSite(site)} />
            </li>
          ))}
        </ul>
      )}
      {own.pausedHosts.length > 0 && (
        <>
          <h3>{sitesText.paused}</h3>
          <ul className={styles.list}>
            {own.pausedHosts.map((host) => (
              <li key={host}>
                <span>{host}</span>
                <Button
                  size="small"
                  aria-label={sitesText.resumeOf(host)}
                  onClick={() => void onSave({ pausedHosts: own.pausedHosts.filter((paused) => paused !== host) })}
                >
                  {sitesText.resume}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
