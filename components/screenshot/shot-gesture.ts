import {
  between,
  type Corner,
  LEAST,
  movedRect,
  movedShape,
  type Point,
  pointIn,
  resizedRect,
  type Shape,
  type ShotEdit,
  type Size,
  withShape,
} from '@/utils/domain/shot';
import type { ShotTool } from '@/utils/text/ru/screenshot';

/** The crop is moved and drawn like a shape; this is its id. */
export const CROP = 'crop';

/** What the pointer has taken hold of. */
export type Gesture =
  | { kind: 'draw'; tool: ShotTool; id: string; start: Point }
  | { kind: 'move'; id: string; start: Point }
  | { kind: 'corner'; id: string; corner: Corner }
  | { kind: 'end'; id: string; end: 'from' | 'to' };

/**
 * The edit as it is while the pointer stands at `to`. `base` is the edit before the gesture. Null where nothing worth keeping has been drawn yet.
 */
export function afterGesture(base: ShotEdit, gesture: Gesture, to: Point, size: Size): ShotEdit | null {
  const at = pointIn(to, size);
  if (gesture.kind === 'draw') return drawn(base, gesture, at);
  if (gesture.id === CROP) {
    if (!base.crop) return null;
    if (gesture.kind === 'move') return { ...base, crop: movedRect(base.crop, to.x - gesture.start.x, to.y - gesture.start.y, size) };
    return gesture.kind === 'corner' ? { ...base, crop: resizedRect(base.crop, gesture.corner, at, size) } : null;
  }
  const shape = base.shapes.find(({ id }) => id === gesture.id);
  const next = shape && changed(shape, gesture, to, size);
  return next ? withShape(base, next) : null;
}

function drawn(base: ShotEdit, { tool, id, start }: Extract<Gesture, { kind: 'draw' }>, to: Point): ShotEdit | null {
  const rect = between(start, to);
  if (tool === 'arrow') {
    if (Math.hypot(rect.width, rect.height) < LEAST * 2) return null;
    return { ...base, shapes: [...base.shapes, { kind: 'arrow', id, from: start, to }] };
  }
  if (rect.width < LEAST || rect.height < LEAST) return null;
  if (tool === 'crop') return { ...base, crop: rect };
  return { ...base, shapes: [...base.shapes, { kind: 'cover', id, rect, lifted: false }] };
}

function changed(shape: Shape, gesture: Exclude<Gesture, { kind: 'draw' }>, to: Point, size: Size): Shape | null {
  if (gesture.kind === 'move') return movedShape(shape, to.x - gesture.start.x, to.y - gesture.start.y, size);
  if (gesture.kind === 'corner' && shape.kind === 'cover')
    return { ...shape, rect: resizedRect(shape.rect, gesture.corner, pointIn(to, size), size) };
  if (gesture.kind === 'end' && shape.kind === 'arrow') return { ...shape, [gesture.end]: pointIn(to, size) };
  return null;
}

/** Where the arrow keys lead, in steps; null for any other key. */
export function keyStep(key: string): Point | null {
  return { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } }[key] ?? null;
}

/** The edit with one shape moved, or with its last corner (an arrow's point) moved, by the keyboard. */
export function nudged(edit: ShotEdit, id: string, by: Point, resize: boolean, size: Size): ShotEdit | null {
  const origin = { x: 0, y: 0 };
  if (!resize) return afterGesture(edit, { kind: 'move', id, start: origin }, by, size);
  const shape = edit.shapes.find((other) => other.id === id);
  if (shape?.kind === 'arrow')
    return afterGesture(edit, { kind: 'end', id, end: 'to' }, { x: shape.to.x + by.x, y: shape.to.y + by.y }, size);
  const rect = id === CROP ? edit.crop : shape?.rect;
  if (!rect) return null;
  const corner = { x: rect.x + rect.width + by.x, y: rect.y + rect.height + by.y };
  return afterGesture(edit, { kind: 'corner', id, corner: 'se' }, corner, size);
}

/** A shape put in the middle of what is seen, for those who do not draw with a mouse. */
export function placed(
  edit: ShotEdit,
  tool: ShotTool,
  id: string,
  seen: { x: number; y: number; width: number; height: number },
  size: Size,
): ShotEdit {
  const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
  const [width, height] = tool === 'crop' ? [seen.width * 0.8, seen.height * 0.8] : [size.width / 8, size.height / 16];
  const start = { x: middle.x - width / 2, y: middle.y - height / 2 };
  const end = { x: middle.x + width / 2, y: middle.y + height / 2 };
  return drawn(edit, { kind: 'draw', tool, id, start: pointIn(start, size) }, pointIn(end, size)) ?? edit;
}
