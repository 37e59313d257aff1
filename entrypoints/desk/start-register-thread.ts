import type { RegisterReply } from '@/utils/app/register/register-protocol';
import type { RegisterPorts } from '@/utils/app/register/register-store';

/** The worker of this page, a file of the extension itself (`worker-src 'self'`). */
export const startRegisterThread: RegisterPorts['start'] = (onReply, onFailure) => {
  const worker = new Worker(new URL('./register.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<RegisterReply>) => onReply(data));
  worker.addEventListener('error', onFailure);
  worker.addEventListener('messageerror', onFailure);
  return { ask: (request) => worker.postMessage(request), end: () => worker.terminate() };
};
