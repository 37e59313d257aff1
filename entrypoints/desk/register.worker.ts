import type { RegisterRequest } from '@/utils/app/register-protocol';
import { serveRegister } from '@/utils/app/serve-register';

const answer = serveRegister((reply) => postMessage(reply));

addEventListener('message', ({ data }: MessageEvent<RegisterRequest>) => void answer(data));
