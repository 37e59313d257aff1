import type { LeftCard } from '@/utils/app/card/left-card';
import type { createDraftKeeper } from '@/utils/app/ticket/draft-keeper';
import type { DraftKey } from '@/utils/app/ticket/draft-key';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { createReplica } from './frame-replica';
import type { ViewPorts, ViewState } from './view-state';

/** What a view itself knows beside the frame's state. */
export interface Own {
  /** The card that was left in the middle of its steps; shown while no frame shows a card. */
  left: LeftCard | null;
  /** Address of the card that a failed sign-in has led to. */
  ledTo: string | null;
  /** Steps that are kept under the address shown, where no frame keeps them. */
  checklist: ChecklistProgress | null;
  toast: ViewState['toast'];
}

/** How a part of the view's store is changed and read by the others. */
export interface ViewCore {
  ports: ViewPorts;
  get(): ViewState;
  /** Changes what is the view's own, and shows it. */
  set(change: Partial<ViewState>): void;
  own(change: Partial<Own>): void;
  order: ReturnType<typeof createReplica>['order'];
  drafts: ReturnType<typeof createDraftKeeper<DraftKey>>;
  /** The frame keeps the steps that are shown; else they are asked of the worker. */
  isFramed(): boolean;
  /** The address under which draft and steps are kept has changed, or what is kept there. */
  loadCard(): Promise<void>;
}
