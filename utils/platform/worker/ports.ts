import type { OrderReply } from '@/utils/app/card/card-order';
import type { FramePlace, FrameShows, OwnPage, ShowingFrame, TicketPerson } from '@/utils/app/ports';
import type { ShotOutcome } from '@/utils/app/shot/capture-shot';
import type { PendingPorts } from '@/utils/app/worker/worker-ports';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { Health } from '@/utils/domain/diagnosis';
import type { PolicySettings, Settings } from '@/utils/domain/settings';
import type { TakenShot } from '@/utils/domain/shot';
import type { FrameProtocol } from '@/utils/platform/messages/messenger';
import type { ScriptName } from '@/utils/platform/page-scripts';
import type { Invite, TaughtEntry } from '@/utils/platform/storage/storage';
import type { StoredItem } from '@/utils/platform/storage/stored-item';

/** What the worker's calls need of the browser; tests give others. */
export interface WorkerPorts {
  pending: PendingPorts;
  items: {
    settings: StoredItem<Settings>;
    taught: StoredItem<TaughtEntry[]>;
    checklist: StoredItem<Record<string, { progress: ChecklistProgress; expires: number }>>;
    ignored: StoredItem<Record<string, number>>;
    drafts: StoredItem<{ key: string; draft: unknown }[]>;
    basket: StoredItem<unknown[]>;
    frames: StoredItem<ShowingFrame[]>;
    invites: StoredItem<Invite[]>;
    faults: StoredItem<Record<string, number>>;
    showMode: StoredItem<boolean>;
    updatedTo: StoredItem<string>;
  };
  policy(): Promise<PolicySettings>;
  /** HMAC of some texts with the key of this installation; `known` = null when there is no key yet. */
  prints: { make(...texts: string[]): Promise<string>; known(...texts: string[]): Promise<string | null> };
  /** Codes of what had to be mended in storage. */
  notes(): string[];
  /** Brings reminders, badge and alarm into line. */
  settle(): Promise<void>;
  /** Tells frames and pages that settings or the waiting list have changed; nothing waits for it. */
  announce(): void;
  /** Tells our own pages that what belongs to a card has changed. */
  tellPages(): void;
  /** Tells our own pages that frames show something else now. */
  tellFrames(): void;
  /** Null when the frame does not answer. */
  order(frame: FramePlace, message: Parameters<FrameProtocol['order']>[0]): Promise<OrderReply | null>;
  person(frame: FramePlace): Promise<TicketPerson | null>;
  showCount(tabId: number, shows: FrameShows, ready: number): Promise<void>;
  /** What an update waits for may have ended. */
  lookAtUpdate(): void;
  /** Lays the context menus anew. */
  menus(): Promise<void>;
  sites: {
    register(sites: readonly string[]): Promise<void>;
    forget(sites: readonly string[]): Promise<void>;
    granted(sites: readonly string[]): Promise<string[]>;
  };
  openPage(page: OwnPage, query?: string): Promise<void>;
  /** Opens the popup, or marks the toolbar's button where the browser does not let us. */
  offerPopup(tabId: number): Promise<void>;
  runScript(frame: FramePlace, name: ScriptName): Promise<void>;
  shots: { take(): Promise<ShotOutcome>; waiting(): Promise<TakenShot | null>; forget(): Promise<void> };
  /** How the extension itself is; `sites` are those that the user has added. */
  health(sites: readonly string[]): Promise<Health>;
  /** Empties all storage. */
  forgetAll(): Promise<void>;
  newToken(): string;
}
