import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { SettingsActions } from '@/utils/app/settings/settings-actions';
import { changedParts, type SettingsReading, settingsFile } from '@/utils/app/settings/settings-file';
import type { Settings } from '@/utils/domain/settings';
import { dataText } from '@/utils/text/ru/settings';
import { FileButton } from './FileButton';
import styles from './Section.module.css';
import { SettingsImport } from './SettingsImport';

interface DataSectionProps {
  own: Settings;
  actions: Pick<SettingsActions, 'deleteAll' | 'readFile' | 'saveFile'>;
  onSave(patch: Partial<Settings>): Promise<boolean>;
}

/** What is stored, settings as a file, and the way to be rid of everything. */
export function DataSection({ own, actions, onSave }: DataSectionProps) {
  const [incoming, setIncoming] = useState<SettingsReading | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [sure, setSure] = useState(false);

  const read = (text: string) => {
    const reading = actions.readFile(text);
    const nothing = reading !== null && reading.refused.length === 0 && changedParts(own, reading.patch).length === 0;
    setIncoming(nothing ? null : reading);
    setSaid(reading === null ? dataText.notAFile : nothing ? dataText.importNothing : null);
  };
  const apply = async (patch: Partial<Settings>) => {
    const done = await onSave(patch);
    setIncoming(null);
    setSaid(done ? dataText.imported : dataText.refused);
  };
  const deleteAll = async () => {
    setSure(false);
    if (await actions.deleteAll()) setSaid(dataText.deleted);
  };

  return (
    <div className={styles.stack}>
      <h3>{dataText.privacyTitle}</h3>
      {dataText.privacy.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3>{dataText.files}</h3>
      <div className={styles.row}>
        <Button size="small" icon="download" onClick={() => actions.saveFile(dataText.fileName, settingsFile(own))}>
          {dataText.exportFile}
        </Button>
        <FileButton label={dataText.importFile} onText={read} />
      </div>
      {incoming && (
        <SettingsImport own={own} reading={incoming} onApply={(patch) => void apply(patch)} onCancel={() => setIncoming(null)} />
      )}
      <h3>{dataText.deleteTitle}</h3>
      {sure ? (
        <Notice
          tone="error"
          actions={
            <>
              <Button size="small" className={styles.danger} onClick={() => void deleteAll()}>
                {dataText.deleteYes}
              </Button>
              <Button size="small" kind="quiet" onClick={() => setSure(false)}>
                {dataText.cancel}
              </Button>
            </>
          }
        >
          {dataText.deleteQuestion}
        </Notice>
      ) : (
        <div>
          <Button size="small" icon="trash" className={styles.danger} onClick={() => setSure(true)}>
            {dataText.deleteAll}
          </Button>
        </div>
      )}
      {said && <p role="status">{said}</p>}
    </div>
  );
}
