import type { ListsPorts } from '@/utils/app/lists/lists-store';
import { threadOf } from './start-thread';

export const startListsThread: ListsPorts['start'] = (onReply, onFailure) =>
  threadOf(new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module', name: 'lists' }), onReply, onFailure);
