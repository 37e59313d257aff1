const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

/** Chunks without which the picture cannot be drawn (PNG specification, «Critical chunks», and transparency). Everything else tells a story. */
const KEPT: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** Names of a PNG's chunks, in order; null when the bytes are no PNG, or one that has been cut short. */
export function chunksOf(bytes: Uint8Array): { name: string; start: number; end: number }[] | null {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: { name: string; start: number; end: number }[] = [];
  for (let start = SIGNATURE.length; start + 12 <= bytes.length; ) {
    const name = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    const end = start + 12 + view.getUint32(start);
    if (end > bytes.length) return null;
    chunks.push({ name, start, end });
    if (name === 'IEND') return chunks;
    start = end;
  }
  return null;
}

/**
 * The same picture with nothing but its pixels: no text, time, place, colour profile or whatever else a writer may add, nothing after its end.
 * Throws RangeError when the bytes are no whole PNG.
 */
export function barePng(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunks = chunksOf(bytes);
  if (chunks === null) throw new RangeError('not a PNG');
  const parts = [
    bytes.subarray(0, SIGNATURE.length),
    ...chunks.filter(({ name }) => KEPT.has(name)).map(({ start, end }) => bytes.subarray(start, end)),
  ];
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}
