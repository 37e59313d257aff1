import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { TextInput } from '@/components/ui/TextInput';
import { hostOf } from '@/utils/app/settings/settings-actions';
import type { Settings } from '@/utils/domain/settings';
import { settingsText, sitesText } from '@/utils/text/ru/settings';
import styles from './Section.module.css';

interface PausedHostsProps {
  own: readonly string[];
  /** Those that the organisation lays down. */
  fixed: readonly string[];
  onSave(patch: Partial<Settings>): Promise<boolean>;
}

/** Sites on which Сверка is to stay silent, and the way back. */
export function PausedHosts({ own, fixed, onSave }: PausedHostsProps) {
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  const hosts = [...new Set([...fixed, ...own])];
  const pause = async (event: FormEvent) => {
    event.preventDefault();
    const host = hostOf(address);
    setWrong(host === null);
    if (host === null) return;
    if (await onSave({ pausedHosts: [...new Set([...own, host])] })) setAddress('');
  };
  return (
    <>
      <h3>{sitesText.paused}</h3>
      {hosts.length > 0 && (
        <ul className={styles.list}>
          {hosts.map((host) => (
            <li key={host}>
              <span>
                {host}
                {fixed.includes(host) && <span className={styles.hint}> {settingsText.byPolicy}</span>}
              </span>
              {!fixed.includes(host) && (
                <Button
                  size="small"
                  aria-label={sitesText.resumeOf(host)}
                  onClick={() => void onSave({ pausedHosts: own.filter((paused) => paused !== host) })}
                >
                  {sitesText.resume}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <form className={styles.stack} noValidate onSubmit={(event) => void pause(event)}>
        <TextInput
          label={sitesText.pauseAddress}
          placeholder={sitesText.pauseExample}
          value={address}
          onValue={setAddress}
          error={wrong ? sitesText.notAHost : undefined}
        />
        <div>
          <Button type="submit" size="small">
            {sitesText.pause}
          </Button>
        </div>
      </form>
    </>
  );
}
