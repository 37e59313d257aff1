import { afterEach } from 'vitest';
import type { CardSnapshot } from '@/utils/domain/card';
import { readCard } from '@/utils/page/read-card';
import { HER_WINDOW } from '../her-window';

let frame: HTMLIFrameElement | null = null;

/** Opens a saved page (`pages/plain-card` = `tests/fixtures/pages/plain-card.html`) in a window of its own; it is gone after the test. */
export async function openPage(name: string): Promise<Document> {
  frame?.remove();
  const opened = document.createElement('iframe');
  frame = opened;
  opened.style.cssText = `position:fixed;inset:0;width:${HER_WINDOW.width}px;height:${HER_WINDOW.height}px;border:0;background:#fff`;
  opened.src = `/page/${name}`;
  await new Promise((resolve) => {
    opened.addEventListener('load', resolve, { once: true });
    document.body.append(opened);
  });
  const inner = opened.contentDocument;
  // By the prototype: a page may hide `body` and its properties behind elements of such names.
  if (!inner || Document.prototype.querySelector.call(inner, 'body > *') === null) throw new Error(`no page ${name}`);
  return inner;
}

afterEach(() => {
  frame?.remove();
  frame = null;
});

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The fields that were found: the shown text, '' for an empty one. */
export function shownFields(card: CardSnapshot | null): Record<string, string> {
  const fields = Object.entries(card?.fields ?? {});
  return Object.fromEntries(
    fields.flatMap(([id, reading]) => (reading.state === 'not-found' ? [] : [[id, reading.state === 'filled' ? reading.text : '']])),
  );
}

export const read = (page: Document): Record<string, string> => shownFields(readCard(page));
