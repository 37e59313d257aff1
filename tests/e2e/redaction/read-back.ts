import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pixels } from '../read-png.ts';
import type { Names } from './make-pages.ts';

/** Places of a picture, its own px. */
interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** People of the pages that were looked at while the covering was written. */
export const SEEN: Names = {
  people: [
    ['Иванова', 'Мария', 'Петровна'],
    ['Шайхутдинова', 'Гульназ', 'Фаритовна'],
    ['Кузнецов', 'Алексей', 'Ильич'],
    ['Цой', 'Анна', 'Викторовна'],
    ['Григорян', 'Ашот', 'Гамлетович'],
    ['Толстая', 'Вера', 'Львовна'],
    ['Мамедов', 'Рустам', 'Алиевич'],
    ['Бондаренко', 'Олег', 'Юрьевич'],
    ['Ли', 'Ан', 'Хуанович'],
    ['Черных', 'Надежда', 'Фоминична'],
  ],
};

/** People of the batch that the rules of names are not tuned on either. */
export function heldOut(): Names {
  const text = readFileSync(join(import.meta.dirname, '../../corpus/names/held-out/fifth/people.txt'), 'utf8');
  const people = [...text.matchAll(/^[mf] ([^|\n]+)\|([^|\n]+)\|([^|\n]+)$/gm)].map(
    ([, last = '', first = '', middle = '']) => [last, first, middle] as const,
  );
  return { people };
}

/** How many pixels have ink in them, thinned by the smoothing of letters or not, and how many of those no cover takes; `width` of the window, CSS px. */
export function inkOutside(png: Pixels, covers: readonly Rect[], width: number): { all: number; bare: number; at: string } {
  const { data, channels } = png;
  let [all, bare, at] = [0, 0, ''];
  for (let pixel = 0, start = 0; pixel < png.width * png.height; pixel += 1, start += channels) {
    const [red = 0, green = 0, blue = 0] = [data[start], data[start + 1], data[start + 2]];
    if (red - green <= 50 || blue - green <= 50 || Math.abs(red - blue) >= 40) continue;
    all += 1;
    const [x, y] = [pixel % png.width, Math.floor(pixel / png.width)];
    if (covers.some((rect) => x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height)) continue;
    bare += 1;
    if (at === '') at = `${Math.round((x * width) / png.width)},${Math.round((y * width) / png.width)}`;
  }
  return { all, bare, at };
}
