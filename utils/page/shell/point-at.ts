import { ownTokens } from './own-tokens';

/** How long the frame stands, ms. */
const SHOWN = 3000;

/** Brings an element of the page into sight and draws a frame round it, in our own layer, for a moment. Its own look is left alone. */
export function pointAt(element: Element, layer: HTMLElement): void {
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const frame = document.createElement('div');
  frame.className = 'sverka-frame';
  frame.style.cssText = ownTokens(
    'position:fixed;border:3px solid var(--accent);border-radius:6px;pointer-events:none;box-sizing:border-box',
  );
  layer.append(frame);
  const ends = performance.now() + SHOWN;
  const follow = () => {
    if (performance.now() > ends || !element.isConnected || !frame.isConnected) {
      frame.remove();
      return;
    }
    const { left, top, width, height } = element.getBoundingClientRect();
    Object.assign(frame.style, { left: `${left - 3}px`, top: `${top - 3}px`, width: `${width + 6}px`, height: `${height + 6}px` });
    requestAnimationFrame(follow);
  };
  follow();
}
