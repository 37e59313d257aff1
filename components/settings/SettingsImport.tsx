import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { SettingsReading } from '@/utils/app/settings/settings-file';
import type { Settings } from '@/utils/domain/settings';
import { dataText } from '@/utils/text/ru/settings';
import { refusedText, settingChanges } from '@/utils/text/ru/settings-changes';

interface SettingsImportProps {
  own: Settings;
  reading: SettingsReading;
  onApply(patch: Partial<Settings>): void;
  onCancel(): void;
}

/** Lines that are shown before the rest is counted. */
const MOST = 30;

/** What a settings file would change, each change with its value, and what of it is not taken; then the user decides. */
export function SettingsImport({ own, reading: { patch, refused }, onApply, onCancel }: SettingsImportProps) {
  const changes = settingChanges(own, patch);
  // What has to be looked at twice is never among those that are only counted.
  const ordered = [...changes.filter(({ warn }) => warn), ...changes.filter(({ warn }) => !warn)];
  const shown = ordered.slice(0, Math.max(MOST, ordered.filter(({ warn }) => warn).length));
  const foreign = changes.some(({ warn }) => warn);
  return (
    <Notice
      tone={foreign || refused.length > 0 ? 'warning' : 'info'}
      title={changes.length > 0 ? dataText.importTitle : dataText.importOnlyRefused}
      live
      actions={
        <>
          {changes.length > 0 && (
            <Button size="small" onClick={() => onApply(patch)}>
              {dataText.apply}
            </Button>
          )}
          <Button size="small" kind="quiet" onClick={onCancel}>
            {dataText.cancel}
          </Button>
        </>
      }
    >
      {shown.length > 0 && (
        <ul>
          {shown.map(({ text, warn }) => (
            <li key={text}>{warn ? <strong>{text}</strong> : text}</li>
          ))}
        </ul>
      )}
      {ordered.length > shown.length && <p>{dataText.importRest(ordered.length - shown.length)}</p>}
      {patch.sites?.some((site) => !own.sites.includes(site)) && <p>{dataText.importSites}</p>}
      {refused.map((part) => (
        <p key={part.part}>{refusedText(part)}</p>
      ))}
    </Notice>
  );
}
