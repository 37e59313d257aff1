import { ownTokens } from './own-tokens';

/** A frame of the extension inside our root. */
export interface ViewFrame {
  readonly element: HTMLIFrameElement;
  /** Stands so in the window, px; null = hidden. */
  place(box: { left: number; top: number; width: number; height: number } | null): void;
  /** When it was last moved or came back, `performance.now()`. */
  movedAt(): number;
}

/** Where it is drawn before it is known how large it is: it has to be laid out to be measured. */
const FIRST = 'width: 360px; height: 480px; visibility: hidden;';

const STYLE =
  'position: fixed; left: 0; top: 0; margin: 0; padding: 0; border: 0; border-radius: 8px; background: var(--ground); box-shadow: var(--shadow); color-scheme: normal; pointer-events: auto;';

/** Makes the frame, empty; `src` decides what stands in it. The star lets its dynamic address copy (use_dynamic_url). */
export function createViewFrame(title: string, into: HTMLElement): ViewFrame {
  const element = document.createElement('iframe');
  // No `title`: the browser would show it over the buttons, as a tooltip.
  element.ariaLabel = title;
  element.allow = 'clipboard-write *';
  element.style.cssText = ownTokens(STYLE + FIRST);
  into.append(element);
  let moved = performance.now();
  let stands = '';
  return {
    element,
    movedAt: () => moved,
    place(box) {
      const next = box ? JSON.stringify(box) : '';
      if (next === stands) return;
      stands = next;
      moved = performance.now();
      if (box === null) {
        element.style.visibility = 'hidden';
        return;
      }
      const { left, top, width, height } = box;
      Object.assign(element.style, {
        left: `${Math.round(left)}px`,
        top: `${Math.round(top)}px`,
        width: `${Math.ceil(width)}px`,
        height: `${Math.ceil(height)}px`,
        // Not `visible`: that would show through a container that is hidden for a picture.
        visibility: 'inherit',
      });
    },
  };
}
