import type { Box } from '@/utils/page/visible-text';

/** What of a window shows its page, in px of that window: without its scroll bars, which `innerWidth` counts in (CSSOM View, «visual viewport»). */
export function windowBox(view: Window | null): Box {
  const { width = 0, height = 0, scale = 1 } = view?.visualViewport ?? {};
  return { left: 0, top: 0, right: Math.round(width * scale), bottom: Math.round(height * scale) };
}
