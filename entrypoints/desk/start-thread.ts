/** A worker of this page, a file of the extension itself (`worker-src 'self'`), as a thread that is asked and ended. */
export function threadOf<Request, Reply>(worker: Worker, onReply: (reply: Reply) => void, onFailure: () => void) {
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => onReply(data));
  worker.addEventListener('error', onFailure);
  worker.addEventListener('messageerror', onFailure);
  return { ask: (request: Request) => worker.postMessage(request), end: () => worker.terminate() };
}
