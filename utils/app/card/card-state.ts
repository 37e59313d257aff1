import type { RowAtFault } from '@/utils/app/register/rows-at-fault';
import type { Twin } from '@/utils/app/register/twin';
import type { CardSnapshot, FieldId, FieldReading, RecordKind } from '@/utils/domain/card';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import type { CardComparison } from '@/utils/domain/compare-card';
import type { KnownMessageId } from '@/utils/domain/known-message';
import type { RowStanding } from '@/utils/domain/lists';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';
import type { PendingItem } from '@/utils/domain/pending';
import type { Person } from '@/utils/domain/person';
import { DEFAULT_SETTINGS, type PanelPlace, type Settings } from '@/utils/domain/settings';
import type { ViewForm } from '@/utils/domain/view-form';
import type { Issue, Report } from '@/utils/rules/types';
import type { Evidence } from '@/utils/situations/types';
import type { Toast } from '@/utils/text/toast';

export const PANEL_TABS = ['issues', 'comparison', 'pending', 'ticket'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** Values that the app has refused because another record holds them. */
export interface IdentifiersInUse {
  email?: string;
  snils?: string;
}

/** What a frame has to show: a person's card, or something on a page without one. */
export type Scene =
  | { kind: 'card' | 'message' | 'nothing' }
  /** The form «Написать в техподдержку»; `limit` = how many characters «Описание» takes, null = it does not say. */
  | { kind: 'form'; limit: number | null }
  | RegisterScene;

/** A register: probable duplicates in it, whose (null = nobody has asked), among how many rows; `unread` = none of its rows could be read. */
export interface RegisterScene {
  kind: 'register';
  who: string | null;
  rows: number;
  unread: boolean;
  twins: readonly Twin[];
  /** The rows were looked through for faults: she has asked for it on this site once. */
  checked: boolean;
  /** Rows in which something is wrong; none unless `checked`. */
  faults: readonly RowAtFault[];
  /** The rows themselves, for the view that holds the list of the sent; none where no list is kept. */
  people: readonly Person[];
  /** Another one whenever the places of rows mean other people. */
  turn: number;
}

/** What the list of the sent holds of this card's person, by places in it: one row, some to choose from, or nothing. */
export type Listed = { kind: 'row'; row: number } | { kind: 'choices'; rows: readonly number[] } | { kind: 'none' };

/** Which field's mark is open: `look` goes with the mouse, `stay` waits for Esc, × or a button, `keys` has the focus besides. */
export interface OpenPopover {
  field: FieldId;
  mode: 'look' | 'stay' | 'keys';
}

/** What is known of one card; all of it goes when the card goes. */
export interface CardPart {
  card: CardSnapshot | null;
  /** The person's card or a profile's; null where the page does not say. */
  recordKind: RecordKind | null;
  report: Report;
  /** Issues that the user has not silenced, most useful first. */
  issues: readonly Issue[];
  /** Of a card that has just come what is wrong with its names, as long as not all of it is judged; null = not known. `issues` will say the same of them. */
  early: readonly Issue[] | null;
  /** Whether `issues` may be believed: false until it is known which of the card's issues are silenced. */
  judged: boolean;
  /** Silenced ones. */
  ignored: readonly Issue[];
  /** Fields that some rule wanted and that were not found, in the card's order. */
  missing: readonly FieldId[];
  /** A check or the reading of the page has failed: what it would have said is not known. */
  failing: boolean;
  /** «Иванова Тест Тест», '' when no name was found. */
  label: string;
  /** When the card was last saved in this page, epoch ms, or null. */
  savedAt: number | null;
  /** What the employee sent, as pasted. Memory only. */
  pasted: string;
  /** The same read into fields and corrected by hand; null as long as nothing was pasted. */
  source: PastedData | null;
  /** Card against source, field by field; null as long as nothing was pasted. */
  comparison: CardComparison | null;
  /** Where in the list of the sent this person was found; null = no list is kept, or she has pasted something herself. */
  listed: Listed | null;
  /** The letter-by-letter comparison has run and its four points are equal. */
  compared: boolean;
  /** What the extension has seen itself, for the checklist and the ticket's claims. */
  evidence: Evidence;
  /** The field that the user is just showing on the page, or null. */
  teaching: FieldId | null;
  /** What would be read at the place that the user points at, and at the one that he has clicked. */
  aimed: FieldReading | null;
  chosen: FieldReading | null;
  /** The mark whose issues are shown beside it. */
  popover: OpenPopover | null;
  /** The user has closed panel and pill until the next card. */
  closed: boolean;
  /** The panel was asked for by a press and has not stood since: where it has no room, that is said. */
  asked: boolean;
  checklist: ChecklistProgress | null;
  /** Known messages of ЭПОС seen on the page. */
  messages: readonly KnownMessageId[];
  /** What the app has refused as «уже используется», as it stood in the field then: the field may show another value by now. Memory only. */
  inUse: IdentifiersInUse;
  /** The text before the last fix, by field, as long as the fix still stands. */
  undo: Partial<Record<FieldId, { before: string; after: string }>>;
  toast: Toast | null;
}

/** What a frame may know of the settings: how to judge, whether to name people, where its site's panel stands. */
export type FrameSettings = Pick<Settings, 'rulesOff' | 'showLabels' | 'calendar'> & { place: PanelPlace | null };

/** Everything that the content script of a frame knows. Memory of its isolated world only. */
export interface FrameState extends CardPart {
  scene: Scene;
  /** The page itself is left alone: its hint was closed, or there is nothing worth a word. Popup and side panel still answer for it. */
  quiet: boolean;
  /** Address of the page without what may be secret in it. */
  address: string;
  settings: FrameSettings;
  /** This card's waiting record, or null. */
  own: PendingItem | null;
  /** Waiting records of this site. */
  pending: readonly PendingItem[];
  /** Epoch ms; moves by `tick`. */
  now: number;
  tab: PanelTab;
  /** The panel is wished for (true) or only the pill (false); null = the strip where there is something to mend, else the pill. */
  open: boolean | null;
  /** In which size the view stands in the page. */
  form: ViewForm;
  /** There is no room for the open panel now. */
  squeezed: boolean;
  /** A modal dialog of the page lies over all that is ours. */
  behindDialog: boolean;
  /** The page keeps our views out: popup and side panel serve. */
  keptOut: boolean;
  /** A list of what was sent is kept: views compare with it. */
  listKept: boolean;
  /** How the rows of the register stand to it, by place; a view tells. [] = not known. */
  standings: readonly RowStanding[];
  /** How many times the copy of the ticket was asked for by the page's context menu; the view answers each. */
  copyCalls: number;
}

const EMPTY_REPORT: Report = { issues: [], unread: [] };

/** The state of «no card». */
export function emptyCardPart(): CardPart {
  return {
    card: null,
    recordKind: null,
    report: EMPTY_REPORT,
    issues: [],
    early: null,
    judged: false,
    ignored: [],
    missing: [],
    failing: false,
    label: '',
    savedAt: null,
    pasted: '',
    source: null,
    comparison: null,
    listed: null,
    compared: false,
    evidence: {},
    teaching: null,
    aimed: null,
    chosen: null,
    popover: null,
    closed: false,
    asked: false,
    checklist: null,
    messages: [],
    inUse: {},
    undo: {},
    toast: null,
  };
}

/** How everything stands before the worker has answered. */
export function initialFrameState(now: number, address: string): FrameState {
  const { rulesOff, showLabels, calendar } = DEFAULT_SETTINGS;
  return {
    ...emptyCardPart(),
    scene: { kind: 'nothing' },
    quiet: false,
    address,
    settings: { rulesOff, showLabels, calendar, place: null },
    own: null,
    pending: [],
    now,
    tab: 'issues',
    open: null,
    form: 'pill',
    squeezed: false,
    behindDialog: false,
    keptOut: false,
    listKept: false,
    standings: [],
    copyCalls: 0,
  };
}
