import type { ListsRequest } from '@/utils/app/lists/lists-protocol';
import { serveLists } from '@/utils/app/lists/serve-lists';

const answer = serveLists((reply) => postMessage(reply));

addEventListener('message', ({ data }: MessageEvent<ListsRequest>) => void answer(data));
