import type { Shape } from '@/utils/domain/shot';
import { personalKindText, shotText } from '@/utils/text/ru/screenshot';

function nameOf(shape: Shape): string {
  if (shape.kind === 'arrow') return shotText.arrow;
  return shape.what === undefined ? shotText.own : personalKindText[shape.what];
}

/** What each shape is called; of several alike each has its number, in the order in which they were found. */
export function shapeNames(shapes: readonly Shape[]): Map<string, string> {
  const count = new Map<string, number>();
  for (const shape of shapes) count.set(nameOf(shape), (count.get(nameOf(shape)) ?? 0) + 1);
  const used = new Map<string, number>();
  return new Map(
    shapes.map((shape) => {
      const name = nameOf(shape);
      const number = (used.get(name) ?? 0) + 1;
      used.set(name, number);
      return [shape.id, (count.get(name) ?? 0) > 1 ? shotText.several(name, number) : name];
    }),
  );
}
