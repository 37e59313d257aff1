import type { FileOutlets } from '@/components/files/outlets';
import type { KeepOutcome } from '@/utils/app/lists/sent-list';
import type { SentRow } from '@/utils/domain/lists';

/** Where what is found can go. */
export interface ListsOutlets extends FileOutlets {
  /** Keeps what was sent in session memory, so that each card is compared by itself. */
  keepSent(rows: readonly SentRow[]): Promise<KeepOutcome>;
  forgetSent(): Promise<boolean>;
}
