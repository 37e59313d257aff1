import { inflateSync } from 'node:zlib';
import { chunksOf } from '../../utils/domain/bare-png.ts';

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue of a pixel. */
  at(x: number, y: number): [number, number, number];
  chunks: string[];
  /** The same as numbers, `channels` to a pixel, row by row. */
  data: Uint8Array;
  channels: number;
}

/** Pixels of a PNG as Chromium writes it: 8 bits a channel, with or without alpha, not interlaced. */
export function readPng(bytes: Uint8Array): Pixels {
  const chunks = chunksOf(bytes);
  if (!chunks) throw new Error('no PNG');
  const header = Buffer.from(bytes.buffer, bytes.byteOffset + 16, 13);
  const [width, height, depth, colour, interlaced] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9], header[12]];
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlaced !== 0)
    throw new Error(`depth ${depth}, colour ${colour}, interlaced ${interlaced}`);
  const channels = colour === 6 ? 4 : 3;
  const parts = chunks.filter(({ name }) => name === 'IDAT').map(({ start, end }) => bytes.subarray(start + 8, end - 4));
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const data = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? (data[y * stride + x - channels] ?? 0) : 0;
      const up = y > 0 ? (data[(y - 1) * stride + x] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (data[(y - 1) * stride + x - channels] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      data[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return {
    width,
    height,
    chunks: chunks.map(({ name }) => name),
    data,
    channels,
    at: (x, y) => {
      const start = (y * width + x) * channels;
      return [data[start] ?? -1, data[start + 1] ?? -1, data[start + 2] ?? -1];
    },
  };
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
