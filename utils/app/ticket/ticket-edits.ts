import { type AttachmentKind, type DraftPath, TICKET_KINDS, type TicketDraft, type TicketKind } from '@/utils/tickets/types';

export type EditValue = string | boolean | readonly string[];

/**
 * What the admin has changed in a draft, and nothing else: parts that were not touched follow the card and the checklist.
 * `kind` null = the suggested one. Kept in session memory only.
 */
export interface TicketEdits {
  kind: TicketKind | null;
  values: Readonly<Record<DraftPath, EditValue>>;
}

export const NO_EDITS: TicketEdits = { kind: null, values: {} };

/** Paths that lead nowhere in a draft are refused, `__proto__` among them. */
const PATH =
  /^(people\.\d{1,3}\.(fullName|profile|birthDate|email|subsystem|role|roleAction|link)|organization\.(kind|territory|name)|(from|onto)\.(fullName|birthDate|link)|subject|message|description|request|roleAction|claims|loginCheckedOn|attachments|files|identifierInUse|device|browser|mobileDevice|webLoginWorked|failingAction|slowChecks|samePerson|refusedSnils|namesSnils|despiteFaults|acts|actsOf)$/u;

/** Stored edits, whatever they have become: what is no edit is left out. */
export function parseEdits(value: unknown): TicketEdits {
  if (typeof value !== 'object' || value === null) return NO_EDITS;
  const { kind, values } = value as { kind?: unknown; values?: unknown };
  const entries = typeof values === 'object' && values !== null ? Object.entries(values) : [];
  return {
    kind: TICKET_KINDS.find((known) => known === kind) ?? null,
    values: Object.fromEntries(entries.filter((entry): entry is [string, EditValue] => PATH.test(entry[0]) && isEditValue(entry[1]))),
  };
}

function isEditValue(value: unknown): value is EditValue {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (Array.isArray(value) && value.every((item) => typeof item === 'string'))
  );
}

/** One part changed; undefined gives it back to the card. */
export function editPart(edits: TicketEdits, path: DraftPath, value: EditValue | undefined): TicketEdits {
  const { [path]: _, ...others } = edits.values;
  return { ...edits, values: value === undefined ? others : { ...others, [path]: value } };
}

/** Several parts changed at once. */
export function editParts(edits: TicketEdits, changes: Readonly<Record<DraftPath, EditValue>>): TicketEdits {
  return { ...edits, values: { ...edits.values, ...changes } };
}

/** A picture was saved under this name: the ticket names the file, and says that it is attached unless that was decided by hand before. */
export function addFile(edits: TicketEdits, shows: AttachmentKind, name: string): TicketEdits {
  const listOf = (path: 'files' | 'attachments') => {
    const list = edits.values[path];
    return Array.isArray(list) ? (list as readonly string[]) : null;
  };
  const joined = (list: readonly string[] | null, entry: string) => [...new Set([...(list ?? []), entry])];
  const attachments = listOf('attachments');
  return editParts(edits, { files: joined(listOf('files'), name), ...(attachments ? { attachments: joined(attachments, shows) } : {}) });
}

/** The draft with the edits in place. The draft itself is left as it is. */
export function applyEdits(draft: TicketDraft, edits: TicketEdits): TicketDraft {
  const result = structuredClone(draft) as Record<string, unknown>;
  const people = Math.max(1, draft.people?.length ?? 0);
  for (const [path, value] of Object.entries(edits.values)) {
    if (BESIDE.has(path)) continue;
    const person = /^people\.(\d+)\./u.exec(path)?.[1];
    // A person who has been removed since takes his edits with him.
    if (person === undefined || Number(person) < people) put(result, path.split('.'), value);
  }
  return result as TicketDraft;
}

function put(target: Record<string, unknown>, [key = '', ...rest]: string[], value: EditValue): void {
  if (rest.length === 0) {
    // A choice taken back is no choice: an empty profile is absent, not ''.
    if (value === '' && CHOICES.has(key)) delete target[key];
    else target[key] = value;
    return;
  }
  const inner = target[key];
  const next = typeof inner === 'object' && inner !== null ? inner : /^\d+$/u.test(rest[0] ?? '') ? [] : {};
  target[key] = next;
  put(next as Record<string, unknown>, rest, value);
}

const CHOICES = new Set(['profile', 'roleAction', 'identifierInUse', 'device', 'kind', 'webLoginWorked']);
/** Known beside the draft: what was done and for whom, whatever of it the text is to claim, and what ticks were given for. */
const BESIDE = new Set(['acts', 'actsOf', 'samePerson', 'despiteFaults']);

/** The value at a path of a draft, or undefined. */
export function partAt(draft: TicketDraft, path: DraftPath): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (node, key) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined),
      draft,
    );
}

/** From and onto changed places. */
export function swapSides(draft: TicketDraft, edits: TicketEdits): TicketEdits {
  const parts = ['fullName', 'birthDate', 'link'] as const;
  return editParts(
    edits,
    Object.fromEntries(
      parts.flatMap((part) => [[`from.${part}`, draft.onto?.[part] ?? ''] as const, [`onto.${part}`, draft.from?.[part] ?? ''] as const]),
    ),
  );
}
