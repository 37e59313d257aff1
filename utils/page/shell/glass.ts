import type { Box } from '@/utils/page/visible-text';
import { ownTokens } from './own-tokens';

interface GlassEvents {
  onAim(x: number, y: number): void;
  onChoose(x: number, y: number): void;
  onLeave(): void;
}

/**
 * «Указать поле»: a crosshair over the whole page that takes every click (the user has asked for it), and an outline of what would be read.
 * Esc leaves at any time. Gives back what draws the outline.
 */
export function layGlass(
  into: HTMLElement,
  { onAim, onChoose, onLeave }: GlassEvents,
  signal: AbortSignal,
): { outline(box: Box | null): void } {
  const glass = document.createElement('div');
  glass.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;cursor:crosshair;pointer-events:auto';
  const outline = document.createElement('div');
  outline.style.cssText = ownTokens(
    'position:fixed;display:none;box-sizing:border-box;border:2px solid var(--accent);border-radius:6px;box-shadow:0 0 0 2px var(--ground);pointer-events:none',
  );
  into.append(glass, outline);
  // Only a mouse can point at a place; everything else is done in the view.
  glass.addEventListener('pointermove', (event) => event.isTrusted && onAim(event.clientX, event.clientY));
  glass.addEventListener('click', (event) => event.isTrusted && onChoose(event.clientX, event.clientY));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };
  addEventListener('keydown', onKeyDown, { capture: true, signal });
  signal.addEventListener('abort', () => {
    glass.remove();
    outline.remove();
  });
  return {
    outline(box) {
      outline.style.display = box ? '' : 'none';
      if (!box) return;
      const { left, top, right, bottom } = box;
      Object.assign(outline.style, {
        left: `${left - 3}px`,
        top: `${top - 3}px`,
        width: `${right - left + 6}px`,
        height: `${bottom - top + 6}px`,
      });
    },
  };
}
