import type { RegisterRequest } from '@/utils/app/register/register-protocol';
import { serveRegister } from '@/utils/app/register/serve-register';

const answer = serveRegister((reply) => postMessage(reply));

addEventListener('message', ({ data }: MessageEvent<RegisterRequest>) => void answer(data));
