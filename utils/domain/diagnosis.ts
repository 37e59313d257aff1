import type { CardSnapshot } from './card';
import type { FieldWays } from './field-way';
import type { KnownMessageId } from './known-message';
import type { PageLook } from './page-look';
import type { Settings } from './settings';

/** How the extension itself is. Names of our own items, permissions and codes; no value of what is stored. */
export interface Health {
  version: string;
  /** Bytes by stored item. */
  local: Record<string, number>;
  session: Record<string, number>;
  /** How often each kind of fault has happened since the browser's start. */
  faults: Record<string, number>;
  permissions: string[];
  /** Whether the browser lets us into the region's sites: in Firefox the user may take that back. */
  region: boolean;
  /** Added sites, and whether the browser lets us in. */
  sites: { site: string; granted: boolean }[];
  /** Keys of each command, '' = the browser has given it none: another extension or the browser itself may hold them. */
  keys: Record<string, string>;
  /** Requests to any network that the browser has counted for the worker. */
  requests: number;
}

/** What a frame shows, as far as the self-diagnosis speaks of it. */
interface PageShown {
  scene: { kind: 'card' | 'message' | 'form' | 'nothing' } | { kind: 'register'; rows: number; unread: boolean };
  card: CardSnapshot | null;
  messages: readonly KnownMessageId[];
  issues: readonly { rule: string }[];
  behindDialog: boolean;
  keptOut: boolean;
}

/** The page that stands beside, as its frame knows it; `shown` null = nothing of ours was found there. */
export interface PageSeen {
  /** Address of the page, '' where the browser does not tell. */
  address: string;
  shown: PageShown | null;
  ways: FieldWays;
  /** What there is of a card where none was found; null = a card was, or the browser does not let us into the page. */
  look: PageLook | null;
}

/** Everything that the self-diagnosis says. */
export interface Diagnosis {
  /** Epoch ms. */
  at: number;
  /** «Яндекс Браузер 25.10, Windows 10», '' = unknown. */
  browser: string;
  health: Health;
  /** The settings that hold, and the names of those that the organisation lays down. */
  settings: Settings;
  managed: readonly string[];
  /** Sentences about stored items that had to be mended. */
  notes: readonly string[];
  page: PageSeen;
  /** Requests counted for the page in which this is shown. */
  requests: number;
}
