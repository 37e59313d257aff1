import { type CardSnapshot, FIELD_IDS, type FieldId } from '@/utils/domain/card';
import { KNOWN_MESSAGE_IDS } from '@/utils/domain/known-message';
import type { PastedData } from '@/utils/domain/pasted/pasted-reading';
import { type CardState, PANEL_TABS } from './card-state';

/** What only the panel in its page knows of a card: nobody stores it, and an update of the extension must not cost it. */
const PARTS = ['pasted', 'source', 'draft', 'tab', 'open', 'closed', 'savedAt', 'messages', 'inUse'] as const;
type Kept = Pick<CardState, (typeof PARTS)[number]>;

/** It belongs to the card that stood there, and is nothing to any other. */
export interface KeptPanel extends Kept {
  card: CardSnapshot;
}

/** Whether two states would be kept alike. */
export function isSameKept(a: CardState, b: CardState): boolean {
  return PARTS.every((part) => a[part] === b[part]) && a.card?.url === b.card?.url && a.label === b.label;
}

/** As text, to be held in the panel's closed root; '' without a card. */
export function keptPanelText(state: CardState): string {
  if (state.card === null) return '';
  return JSON.stringify(Object.fromEntries([['card', state.card], ...PARTS.map((part) => [part, state[part]])]));
}

/** What was held, by this or another version or by a page that says so: each part is taken only as what it must be. Null when it belongs to no card. */
export function parseKeptPanel(text: string): KeptPanel | null {
  const { card, pasted, source, draft, tab, open, closed, savedAt, messages, inUse } = asObject(asJson(text));
  if (!isCard(card)) return null;
  const { email, snils } = asObject(inUse);
  return {
    card,
    pasted: typeof pasted === 'string' ? pasted : '',
    source: sourceOf(source),
    // Opaque here: who draws the ticket reads it with the same distrust.
    draft: draft ?? null,
    tab: PANEL_TABS.find((known) => known === tab) ?? 'issues',
    open: typeof open === 'boolean' ? open : null,
    closed: closed === true,
    savedAt: typeof savedAt === 'number' && Number.isFinite(savedAt) ? savedAt : null,
    messages: KNOWN_MESSAGE_IDS.filter((id) => Array.isArray(messages) && messages.includes(id)),
    inUse: { ...(typeof email === 'string' ? { email } : {}), ...(typeof snils === 'string' ? { snils } : {}) },
  };
}

function isCard(value: unknown): value is CardSnapshot {
  const { url, register, mode, fields } = asObject(value);
  const readings = asObject(fields);
  return (
    typeof url === 'string' &&
    typeof register === 'string' &&
    (mode === 'view' || mode === 'edit') &&
    FIELD_IDS.every((field) => {
      const { state, text } = asObject(readings[field]);
      return state === 'filled' ? typeof text === 'string' : state === 'empty' || state === 'not-found';
    })
  );
}

function sourceOf(value: unknown): PastedData | null {
  const { values, unsure, rest } = asObject(value);
  if (typeof rest !== 'string' || !Array.isArray(unsure)) return null;
  const given = asObject(values);
  const known: PastedData['values'] = {};
  for (const field of FIELD_IDS) {
    const text = given[field];
    if (typeof text === 'string') known[field] = text;
  }
  return { values: known, unsure: FIELD_IDS.filter((field: FieldId) => unsure.includes(field)), rest };
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
