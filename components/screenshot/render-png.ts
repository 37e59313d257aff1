import { barePng } from '@/utils/domain/bare-png';
import { arrowHead, arrowsOf, coversOf, onPixels, type ShotEdit, type Size, strokeOf, within } from '@/utils/domain/shot';

/** What covers are made of: opaque, so that nothing of what lies under them can be found in the file. */
const COVER_COLOUR = '#1f2733';
const ARROW_COLOUR = '#d3261b';

/** A picture in memory. */
export interface Picture extends Size {
  source: CanvasImageSource;
}

/** PNG in base64 → picture. Rejects when the bytes are no picture. */
export async function openPicture(base64: string): Promise<Picture> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const source = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  return { source, width: source.width, height: source.height };
}

/**
 * The edited picture as a PNG: cut, covered, with arrows, drawn anew pixel by pixel. Covers lie on whole pixels and are opaque; the file holds the
 * pixels and nothing else. Rejects when the browser cannot draw it.
 */
export async function renderPng(picture: Picture, edit: ShotEdit): Promise<Blob> {
  const size = { width: picture.width, height: picture.height };
  const part = (edit.crop && within(onPixels(edit.crop), size)) ?? { x: 0, y: 0, ...size };
  const canvas = new OffscreenCanvas(part.width, part.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no canvas');
  context.drawImage(picture.source, -part.x, -part.y);
  context.fillStyle = COVER_COLOUR;
  for (const { rect } of coversOf(edit)) {
    const { x, y, width, height } = onPixels(rect);
    context.fillRect(x - part.x, y - part.y, width, height);
  }
  context.translate(-part.x, -part.y);
  drawArrows(context, edit, strokeOf(size));
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Blob([barePng(new Uint8Array(await blob.arrayBuffer()))], { type: 'image/png' });
}

/** Each arrow twice, on a white edge, so that it is seen on any ground. */
function drawArrows(context: OffscreenCanvasRenderingContext2D, edit: ShotEdit, stroke: number): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const { from, to } of arrowsOf(edit)) {
    const [left, right] = arrowHead({ from, to }, stroke * 5);
    const path = new Path2D();
    path.moveTo(from.x, from.y);
    path.lineTo(to.x, to.y);
    path.moveTo(left.x, left.y);
    path.lineTo(to.x, to.y);
    path.lineTo(right.x, right.y);
    context.strokeStyle = '#ffffff';
    context.lineWidth = stroke * 2;
    context.stroke(path);
    context.strokeStyle = ARROW_COLOUR;
    context.lineWidth = stroke;
    context.stroke(path);
  }
}
