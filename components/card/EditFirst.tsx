import type { Issue } from '@/utils/rules/types';
import { panelText } from '@/utils/text/ru/panel';
import { useCard } from './card-context';
import styles from './EditFirst.module.css';

/** Said once above issues that a press could mend if the card were open for editing; nothing otherwise. */
export function EditFirst({ issues }: { issues: readonly Issue[] }) {
  const editing = useCard((state) => state.card?.mode === 'edit');
  if (editing || issues.every(({ suggestion }) => suggestion === undefined)) return null;
  return <p className={styles.words}>{panelText.editFirst}</p>;
}
