import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barePng, chunksOf } from '@/utils/domain/bare-png';
import {
  arrowHead,
  between,
  CORNERS,
  type Cover,
  cornerPoint,
  coversOf,
  firstEdit,
  LEAST,
  movedShape,
  onPixels,
  resizedRect,
  type ShotEdit,
  type ShotPlan,
  withoutShape,
} from '@/utils/domain/shot';
import { redo, startHistory, step, undo } from '@/utils/domain/shot-history';

const SIZE = { width: 1366, height: 768 };
const plan = (boxes: ShotPlan['boxes'], width = 1366): ShotPlan => ({ width, height: 768, boxes, personKnown: true });
const cover = (id: string, rest: Partial<Cover> = {}): Cover => ({
  kind: 'cover',
  id,
  rect: { x: 10, y: 20, width: 30, height: 40 },
  lifted: false,
  ...rest,
});

const coordinate = fc.double({ min: -200, max: 2200, noNaN: true });
const length = fc.double({ min: 0.1, max: 900, noNaN: true });
const rects = fc.record({ x: coordinate, y: coordinate, width: length, height: length });

describe('firstEdit', () => {
  it('covers every box on whole pixels of the picture, rounded outwards', () => {
    const edit = firstEdit(plan([{ rect: { x: 10.3, y: 20.6, width: 100, height: 17.5 }, what: 'snils' }], 683), SIZE);
    expect(edit.shapes).toEqual([
      { kind: 'cover', id: 'found-0', rect: { x: 16, y: 37, width: 209, height: 44 }, what: 'snils', lifted: false },
    ]);
  });

  it.each([1, 1.1, 1.25, 1.5, 2, 2.625, 3])('holds the whole box at a pixel ratio of %s', (ratio) => {
    const size = { width: Math.round(1366 * ratio), height: Math.round(768 * ratio) };
    const scale = size.width / 1366;
    fc.assert(
      fc.property(rects, (rect) => {
        const [shape] = firstEdit(plan([{ rect, what: 'phone' }]), size).shapes as Cover[];
        const left = Math.max(0, rect.x * scale);
        const right = Math.min(size.width, (rect.x + rect.width) * scale);
        const top = Math.max(0, rect.y * scale);
        const bottom = Math.min(size.height, (rect.y + rect.height) * scale);
        if (left >= right || top >= bottom) return;
        if (!shape) throw new Error('a box that shows was left out');
        expect(shape.rect.x).toBeLessThanOrEqual(left);
        expect(shape.rect.y).toBeLessThanOrEqual(top);
        expect(shape.rect.x + shape.rect.width).toBeGreaterThanOrEqual(right);
        expect(shape.rect.y + shape.rect.height).toBeGreaterThanOrEqual(bottom);
        expect(Object.values(shape.rect).every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it('starts bare when the page did not answer', () => {
    const whole = { kind: 'cover', id: 'found-0', rect: { x: 0, y: 0, ...SIZE }, what: 'page', lifted: false };
    expect(firstEdit(null, SIZE)).toEqual({ shapes: [whole], crop: null });
  });

  it('leaves out what lies beyond the picture', () => {
    expect(firstEdit(plan([{ rect: { x: 10, y: 900, width: 10, height: 10 }, what: 'row' }]), SIZE).shapes).toEqual([]);
  });
});

describe('shapes', () => {
  it('stay in the picture and keep their size when moved', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }), (dx, dy) => {
        const box = movedShape(cover('a'), dx, dy, SIZE) as Cover;
        expect(box.rect).toMatchObject({ width: 30, height: 40 });
        expect(box.rect.x).toBeGreaterThanOrEqual(0);
        expect(box.rect.x + 30).toBeLessThanOrEqual(SIZE.width);
        const arrow = movedShape({ kind: 'arrow', id: 'b', from: { x: 90, y: 90 }, to: { x: 40, y: 10 } }, dx, dy, SIZE);
        if (arrow.kind !== 'arrow') throw new Error('an arrow became a box');
        expect([arrow.from.x - arrow.to.x, arrow.from.y - arrow.to.y]).toEqual([50, 80]);
        expect(Math.min(arrow.to.x, arrow.to.y)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('keep the opposite corner when drawn larger or smaller', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CORNERS), coordinate, coordinate, (corner, x, y) => {
        const before = { x: 300, y: 200, width: 80, height: 60 };
        const after = resizedRect(before, corner, { x, y }, SIZE);
        const opposite = { nw: 'se', ne: 'sw', se: 'nw', sw: 'ne' } as const;
        const fixed = cornerPoint(after, opposite[corner]);
        expect(fixed.x).toBeCloseTo(cornerPoint(before, opposite[corner]).x, 6);
        expect(fixed.y).toBeCloseTo(cornerPoint(before, opposite[corner]).y, 6);
        expect(Math.min(after.width, after.height)).toBeGreaterThanOrEqual(LEAST - 1e-9);
      }),
    );
  });

  it('found by themselves are lifted, those drawn by hand are taken away', () => {
    const edit: ShotEdit = { shapes: [cover('found', { what: 'row' }), cover('own')], crop: null };
    expect(withoutShape(edit, 'found').shapes).toEqual([cover('found', { what: 'row', lifted: true }), cover('own')]);
    expect(withoutShape(edit, 'own').shapes).toEqual([cover('found', { what: 'row' })]);
    expect(coversOf(withoutShape(edit, 'found')).map(({ id }) => id)).toEqual(['own']);
  });

  it('have plain geometry', () => {
    expect(between({ x: 5, y: 9 }, { x: 1, y: 2 })).toEqual({ x: 1, y: 2, width: 4, height: 7 });
    expect(onPixels({ x: 1.2, y: 2, width: 3, height: 0.5 })).toEqual({ x: 1, y: 2, width: 4, height: 1 });
    const [upper, lower] = arrowHead({ from: { x: 0, y: 0 }, to: { x: 100, y: 0 } }, 20);
    expect(upper.x).toBeCloseTo(lower.x);
    expect(upper.y).toBeCloseTo(-lower.y);
    expect(upper.x).toBeLessThan(100);
  });
});

describe('history', () => {
  const edits = [1, 2, 3].map((x): ShotEdit => ({ shapes: [], crop: { x, y: 0, width: 1, height: 1 } }));
  const [one, two, three] = edits as [ShotEdit, ShotEdit, ShotEdit];

  it('goes back and forth, and a new step forgets what had been taken back', () => {
    let history = step(step(startHistory(one), two), three);
    expect(undo(history).present).toBe(two);
    expect(undo(undo(undo(history))).present).toBe(one);
    expect(redo(undo(history))).toEqual(history);
    expect(redo(history)).toBe(history);
    history = step(undo(undo(history)), three);
    expect(history.present).toBe(three);
    expect(redo(history)).toBe(history);
    expect(undo(history).present).toBe(one);
    expect(step(history, three)).toBe(history);
  });
});

describe('barePng', () => {
  const chunk = (name: string, data: Uint8Array) => {
    const bytes = new Uint8Array(12 + data.length);
    new DataView(bytes.buffer).setUint32(0, data.length);
    bytes.set(new TextEncoder().encode(name), 4);
    bytes.set(data, 8);
    return bytes;
  };
  const png = (...chunks: Uint8Array[]) => new Uint8Array(Buffer.concat([Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]), ...chunks]));
  const header = chunk('IHDR', new Uint8Array(13));
  const pixels = chunk('IDAT', new Uint8Array(deflateSync(Buffer.from([0, 1, 2, 3]))));
  const end = chunk('IEND', new Uint8Array());
  const story = chunk('tEXt', new TextEncoder().encode('Author\0Иванова'));

  it('keeps the pixels and drops every story about them', () => {
    const told = png(header, story, chunk('tIME', new Uint8Array(7)), chunk('eXIf', new Uint8Array(4)), pixels, story, end, story);
    expect(barePng(told)).toEqual(png(header, pixels, end));
    expect(chunksOf(barePng(told))?.map(({ name }) => name)).toEqual(['IHDR', 'IDAT', 'IEND']);
  });

  it.each([
    ['text', new TextEncoder().encode('not a picture at all')],
    ['nothing', new Uint8Array()],
    ['a picture cut short', png(header, pixels).subarray(0, 50)],
  ])('refuses %s', (_, bytes) => expect(() => barePng(bytes)).toThrow(RangeError));
});
