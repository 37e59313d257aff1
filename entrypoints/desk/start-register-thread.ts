import type { RegisterPorts } from '@/utils/app/register/register-store';
import { threadOf } from './start-thread';

export const startRegisterThread: RegisterPorts['start'] = (onReply, onFailure) =>
  threadOf(new Worker(new URL('./desk.worker.ts', import.meta.url), { type: 'module', name: 'register' }), onReply, onFailure);
