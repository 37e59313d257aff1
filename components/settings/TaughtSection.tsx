import { IconButton } from '@/components/ui/IconButton';
import type { OptionsState } from '@/utils/app/ports';
import type { SettingsActions } from '@/utils/app/settings/settings-actions';
import { fieldNames } from '@/utils/text/ru/field-names';
import { taughtText } from '@/utils/text/ru/settings';
import styles from './Section.module.css';

interface TaughtSectionProps {
  taught: OptionsState['taught'];
  onForget: SettingsActions['forget'];
}

/** Fields whose place the user has shown, by site. */
export function TaughtSection({ taught, onForget }: TaughtSectionProps) {
  if (taught.length === 0) return <p className={styles.hint}>{taughtText.none}</p>;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{taughtText.host}</th>
          <th scope="col">{taughtText.field}</th>
          <th scope="col">{taughtText.label}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {taught.map(({ host, field, place }) => (
          <tr key={`${host} ${field}`}>
            <td>{host}</td>
            <td>{fieldNames[field].is}</td>
            <td>{place.label}</td>
            <td>
              <IconButton icon="trash" label={taughtText.removeOf(fieldNames[field].is, host)} onClick={() => void onForget(host, field)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
