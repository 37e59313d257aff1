import { documentOf, flatParent } from '@/utils/page/safe-dom';

/** How much weaker a hint is drawn than what is typed, of 1 = black on white or white on black. */
const STEP = 0.15;

/** Whether the letters of `text` are drawn fainter than those typed into `control`: nearer to the ground, or half transparent. */
export function isFainter(text: Element, control: Element): boolean {
  const view = documentOf(text).defaultView;
  if (!view) return false;
  const typed = lightness(view.getComputedStyle(control).color);
  const shown = lightness(view.getComputedStyle(text).color);
  let alpha = shown.alpha;
  for (let at: Element | null = text, step = 0; at && step < 4; at = flatParent(at), step++) {
    const opacity = Number(view.getComputedStyle(at).opacity);
    if (opacity > 0) alpha *= opacity;
  }
  const onLight = typed.light < 0.5;
  const strength = ({ light }: { light: number }) => (onLight ? 1 - light : light);
  return strength(shown) * alpha < strength(typed) * typed.alpha - STEP;
}

/** Of a computed colour, `rgb(…)` or `rgba(…)`: how light it is and how opaque, both 0 to 1. */
function lightness(color: string): { light: number; alpha: number } {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return { light: (0.299 * red + 0.587 * green + 0.114 * blue) / 255, alpha };
}
