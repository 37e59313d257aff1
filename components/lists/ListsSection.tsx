import { useStore } from 'zustand';
import { SchoolCounter } from '@/components/school/SchoolCounter';
import { WorkProgress } from '@/components/ui/WorkProgress';
import type { ListsStore } from '@/utils/app/lists/lists-store';
import type { SchoolCount } from '@/utils/domain/lists';
import { permDay } from '@/utils/domain/perm-time';
import { listsText } from '@/utils/text/ru/lists';
import styles from './Lists.module.css';
import { ListsColumns } from './ListsColumns';
import { ListsResult } from './ListsResult';
import { ListsStart } from './ListsStart';
import type { ListsOutlets } from './outlets';

export interface ListsSectionProps extends ListsOutlets {
  store: ListsStore;
  /** The counter of the list that is compared card by card; null = none is kept. */
  school: SchoolCount | null;
  /** Epoch ms. */
  now: number;
}

/** «Сверка списком»: two lists, their columns, then what is to be done with each person. */
export function ListsSection(props: ListsSectionProps) {
  return (
    <section className={styles.section} aria-label={listsText.title}>
      {props.school && (
        <SchoolCounter
          count={props.school}
          now={props.now}
          onSearch={(text) => void props.copy(text)}
          onForget={() => void props.forgetSent()}
        />
      )}
      <Phase {...props} />
    </section>
  );
}

function Phase({ store, ...props }: ListsSectionProps) {
  const { phase, share, left, lists } = useStore(store.state);
  if (phase === 'columns') return <ListsColumns store={store} />;
  if (phase === 'done') return <ListsResult store={store} today={permDay(props.now)} {...props} />;
  const reading = Object.values(lists).some((list) => list.phase === 'reading');
  if (phase === 'comparing' || reading)
    return (
      <WorkProgress
        title={listsText.title}
        doing={reading ? listsText.reading : listsText.comparing}
        share={reading && share === 0 ? null : share}
        left={left}
        onCancel={store.actions.cancel}
      />
    );
  return <ListsStart store={store} {...props} />;
}
