import type { PersonalKind } from './redact';

/** A picture of a page on its way into a ticket: what is covered, what is pointed at, what is cut away. Pixels of the picture unless said otherwise. */

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Something personal that was seen on the page; CSS px of the window. */
export interface PersonalBox {
  rect: Rect;
  what: PersonalKind;
}

/** What the page says of itself before its picture is taken. */
export interface ShotPlan {
  /** Size of the window in CSS px: what the picture shows. */
  width: number;
  height: number;
  boxes: PersonalBox[];
  /** Whose data stay in sight: the card's person, or nobody is known. */
  personKnown: boolean;
  /** Address of the card that is shown, or that was looked at last: the picture belongs to its ticket. */
  card?: string;
}

/** A picture as it was taken, with what the page had to say (null: nobody answered there). Session memory only. */
export interface TakenShot {
  id: string;
  /** PNG in base64. */
  png: string;
  plan: ShotPlan | null;
  /** Epoch ms. */
  takenAt: number;
}

/** A solid box. One that was found by itself says what it hides, and can be lifted and put back. */
export interface Cover {
  kind: 'cover';
  id: string;
  rect: Rect;
  what?: PersonalKind;
  lifted: boolean;
}

export interface Arrow {
  kind: 'arrow';
  id: string;
  from: Point;
  to: Point;
}

export type Shape = Cover | Arrow;

export interface ShotEdit {
  shapes: readonly Shape[];
  /** The part that stays; null = all of it. */
  crop: Rect | null;
}

export interface Size {
  width: number;
  height: number;
}

/** A box smaller than this is a slip of the hand, px. */
export const LEAST = 6;
/** How far a cover reaches beyond what it hides: letters lean out of their boxes. CSS px. */
const MARGIN = 2;

/**
 * The picture as it opens in the editor: every personal box covered. `size` is the picture's; its relation to the window gives the scale
 * (`devicePixelRatio` times the zoom). Covers lie on whole pixels, rounded outwards. A page that has said nothing is covered whole.
 */
export function firstEdit(plan: ShotPlan | null, size: Size): ShotEdit {
  if (plan === null || plan.width <= 0) {
    const whole: Cover = { kind: 'cover', id: 'found-0', rect: { x: 0, y: 0, ...size }, what: 'page', lifted: false };
    return { shapes: [whole], crop: null };
  }
  const scale = size.width / plan.width;
  const shapes = plan.boxes.flatMap(({ rect, what }, index): Shape[] => {
    const left = (rect.x - MARGIN) * scale;
    const top = (rect.y - MARGIN) * scale;
    const right = (rect.x + rect.width + MARGIN) * scale;
    const bottom = (rect.y + rect.height + MARGIN) * scale;
    const inside = within(onPixels({ x: left, y: top, width: right - left, height: bottom - top }), size);
    return inside ? [{ kind: 'cover', id: `found-${index}`, rect: inside, what, lifted: false }] : [];
  });
  return { shapes, crop: null };
}

/** The smallest rectangle of whole pixels that holds this one. */
export function onPixels({ x, y, width, height }: Rect): Rect {
  const left = Math.floor(x);
  const top = Math.floor(y);
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top };
}

/** The part of a rectangle that lies in the picture, or null. */
export function within({ x, y, width, height }: Rect, size: Size): Rect | null {
  const left = Math.max(0, x);
  const top = Math.max(0, y);
  const right = Math.min(size.width, x + width);
  const bottom = Math.min(size.height, y + height);
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : null;
}

/** The rectangle between two points, in whichever order they were set. */
export function between(a: Point, b: Point): Rect {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** A point of the picture nearest to this one. */
export function pointIn({ x, y }: Point, size: Size): Point {
  return { x: clamp(x, 0, size.width), y: clamp(y, 0, size.height) };
}

/** The rectangle moved as far as the picture goes; its size stays. */
export function movedRect(rect: Rect, dx: number, dy: number, size: Size): Rect {
  return {
    ...rect,
    x: clamp(rect.x + dx, 0, Math.max(0, size.width - rect.width)),
    y: clamp(rect.y + dy, 0, Math.max(0, size.height - rect.height)),
  };
}

/** A shape moved as far as the picture goes; it is not bent. */
export function movedShape(shape: Shape, dx: number, dy: number, size: Size): Shape {
  if (shape.kind === 'cover') return { ...shape, rect: movedRect(shape.rect, dx, dy, size) };
  const bounds = between(shape.from, shape.to);
  const { x, y } = movedRect(bounds, dx, dy, size);
  const shift = (point: Point): Point => ({ x: point.x + x - bounds.x, y: point.y + y - bounds.y });
  return { ...shape, from: shift(shape.from), to: shift(shape.to) };
}

/** The corners by which a rectangle is drawn larger and smaller. */
export const CORNERS = ['nw', 'ne', 'se', 'sw'] as const;
export type Corner = (typeof CORNERS)[number];

export function cornerPoint({ x, y, width, height }: Rect, corner: Corner): Point {
  return { x: corner.endsWith('w') ? x : x + width, y: corner.startsWith('n') ? y : y + height };
}

const OPPOSITE: Record<Corner, Corner> = { nw: 'se', ne: 'sw', se: 'nw', sw: 'ne' };

/** The rectangle with one corner drawn to a point; the opposite corner stays, and it never gets thinner than `LEAST`. */
export function resizedRect(rect: Rect, corner: Corner, to: Point, size: Size): Rect {
  const fixed = cornerPoint(rect, OPPOSITE[corner]);
  const { x, y } = pointIn(to, size);
  const far = (value: number, from: number, side: boolean) => (side ? Math.min(value, from - LEAST) : Math.max(value, from + LEAST));
  const moved = { x: far(x, fixed.x, corner.endsWith('w')), y: far(y, fixed.y, corner.startsWith('n')) };
  return between(fixed, moved);
}

/** Covers that hide something now. */
export function coversOf({ shapes }: ShotEdit): Cover[] {
  return shapes.filter((shape): shape is Cover => shape.kind === 'cover' && !shape.lifted);
}

export function arrowsOf({ shapes }: ShotEdit): Arrow[] {
  return shapes.filter((shape): shape is Arrow => shape.kind === 'arrow');
}

/** The edit with one shape replaced. */
export function withShape(edit: ShotEdit, shape: Shape): ShotEdit {
  return { ...edit, shapes: edit.shapes.map((other) => (other.id === shape.id ? shape : other)) };
}

/** The edit without a shape; a cover that was found by itself is lifted instead, so that it can be put back. */
export function withoutShape(edit: ShotEdit, id: string): ShotEdit {
  const shape = edit.shapes.find((other) => other.id === id);
  if (shape?.kind === 'cover' && shape.what !== undefined) return withShape(edit, { ...shape, lifted: true });
  return { ...edit, shapes: edit.shapes.filter((other) => other.id !== id) };
}

/** An arrow's head as two points beside the shaft: barbs of a length that suits the picture. */
export function arrowHead({ from, to }: Pick<Arrow, 'from' | 'to'>, length: number): [Point, Point] {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const barb = (turn: number): Point => ({ x: to.x - length * Math.cos(angle + turn), y: to.y - length * Math.sin(angle + turn) });
  return [barb(0.45), barb(-0.45)];
}

/** Thickness of arrows in a picture of this size, px: the same to the eye on every screen. */
export function strokeOf(size: Size): number {
  return Math.max(3, Math.round(size.width / 360));
}
