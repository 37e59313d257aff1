import type { RegisterPorts } from '@/utils/app/register/register-store';
import { threadOf } from './start-thread';

export const startRegisterThread: RegisterPorts['start'] = (onReply, onFailure) =>
  threadOf(new Worker(new URL('./register.worker.ts', import.meta.url), { type: 'module' }), onReply, onFailure);
