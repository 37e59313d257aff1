import { askFrame, tellPages } from './messages/frame-calls';
import { framesItem } from './storage/storage';
import { tellRelayed } from './worker/relay-views';

/** Tells every frame that shows something, and our own pages, that settings or the waiting list have changed. */
export async function announceChange(): Promise<void> {
  tellRelayed();
  const frames = await framesItem.read();
  await Promise.all([tellPages(), ...frames.map((frame) => askFrame(frame, 'stateChanged'))]);
}
