import { PERSONAL_KINDS } from '@/utils/domain/redact';
import type { Point, Rect, Shape, ShotEdit } from '@/utils/domain/shot';
import { FILE_NAME_LIMIT } from '@/utils/tickets/file-name';
import { parseEdits, type TicketEdits } from './ticket-edits';

/** What the desk keeps until the browser ends. */
export interface DeskDraft {
  edits: TicketEdits;
  files: string[];
  /** The edit of a picture, with the picture's id. */
  shot: { id: string; edit: ShotEdit } | null;
}

/** A stored draft, whatever it has become: what cannot be read is left out. */
export function parseDeskDraft(value: unknown): DeskDraft {
  const { edits, files, shot } = asObject(value);
  return { edits: parseEdits(edits), files: Array.isArray(files) ? files.filter(isFileName).slice(0, 50) : [], shot: shotOf(shot) };
}

function shotOf(value: unknown): DeskDraft['shot'] {
  const { id, edit } = asObject(value);
  const { shapes, crop } = asObject(edit);
  if (typeof id !== 'string' || !Array.isArray(shapes)) return null;
  // One shape that cannot be read might be a cover: the picture then starts afresh, with all of them.
  return shapes.every(isShape) && (crop === null || isRect(crop)) ? { id, edit: { shapes, crop } } : null;
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const isFileName = (value: unknown): value is string => typeof value === 'string' && value.length <= FILE_NAME_LIMIT;
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function isRect(value: unknown): value is Rect {
  const { x, y, width, height } = asObject(value);
  return [x, y, width, height].every(isNumber);
}

function isPoint(value: unknown): value is Point {
  const { x, y } = asObject(value);
  return isNumber(x) && isNumber(y);
}

function isShape(value: unknown): value is Shape {
  const { kind, id, rect, what, lifted, from, to } = asObject(value);
  if (typeof id !== 'string') return false;
  if (kind === 'arrow') return isPoint(from) && isPoint(to);
  const known = what === undefined || PERSONAL_KINDS.some((one) => one === what);
  return kind === 'cover' && isRect(rect) && typeof lifted === 'boolean' && known;
}
