import * as z from 'zod/mini';
import { checkable } from '@/utils/domain/pending';
import type { FrameProtocol } from '@/utils/platform/messages/messenger';
import { frameShows } from '@/utils/platform/storage/schemas';
import { type Caller, type Calls, PAGES } from './calls';
import { isAtHome } from './guard';
import type { WorkerPorts } from './ports';
import { nothing, text } from './shapes';

/** A view comes at once or never, ms. */
const INVITED = 60_000;

/** The frame itself looks at what it is ordered; here only that it is an order of a view in a page. */
const viewOrder = z.custom<Parameters<FrameProtocol['order']>[0]>(
  (message) => z.object({ role: z.enum(['panel', 'popover']), order: z.looseObject({ act: text(40) }) }).safeParse(message).success,
);

const isSame = (a: { tabId: number; frameId: number }, b: { tabId: number; frameId: number }) =>
  a.tabId === b.tabId && a.frameId === b.frameId;

/** Which frames show something, and which view belongs to which of them. */
export function frameCalls(ports: WorkerPorts): Calls<'frameShows' | 'frames' | 'invite' | 'accept' | 'relayOrder'> {
  const { items, pending } = ports;

  /** The view that a caller is: its document where the browser names it, else its frame. */
  const nameOf = ({ documentId, frame }: Caller) => documentId ?? `${frame?.tabId} ${frame?.frameId}`;

  return {
    frameShows: {
      args: z.tuple([frameShows]),
      from: ['content'],
      async handle([shows], { frame }) {
        if (frame === null) return;
        await items.frames.change((frames) => [...frames.filter((known) => !isSame(known, frame)), { ...frame, shows }]);
        ports.tellFrames();
        ports.lookAtUpdate();
        const ready = checkable(await pending.pending.load(), pending.now()).length;
        await ports.showCount(frame.tabId, shows, ready);
      },
    },
    frames: { args: nothing, from: PAGES, handle: () => items.frames.read() },
    invite: {
      args: nothing,
      from: ['content'],
      async handle(_, { frame }) {
        if (frame === null) throw new Error('no frame');
        const [token, at] = [ports.newToken(), pending.now()];
        await items.invites.change((invites) => [
          ...invites.filter((invite) => at - invite.at < INVITED),
          { token, frame, at, usedBy: null },
        ]);
        return token;
      },
    },
    accept: {
      args: z.tuple([text(100), z.array(text(300)).check(z.maxLength(20))]),
      from: ['view'],
      async handle([token, ancestors], caller) {
        const { sites } = await pending.settings();
        if (caller.frame === null || !isAtHome([caller.tabUrl, ...ancestors], sites)) return null;
        const invites = await items.invites.change((all) =>
          all.map((invite) =>
            invite.token === token && invite.frame.tabId === caller.frame?.tabId && invite.usedBy === null
              ? { ...invite, usedBy: nameOf(caller) }
              : invite,
          ),
        );
        // The call may be made twice when the worker is stopped; by another view it is made in vain.
        const good = invites.find((invite) => invite.token === token && invite.usedBy === nameOf(caller));
        return good && pending.now() - good.at < INVITED ? { ...good.frame, showMode: await items.showMode.read() } : null;
      },
    },
    relayOrder: {
      args: z.tuple([z.int().check(z.nonnegative()), viewOrder]),
      from: ['view'],
      async handle([frameId, message], { frame, tabUrl }) {
        const { sites } = await pending.settings();
        return frame === null || !isAtHome([tabUrl], sites) ? null : ports.order({ tabId: frame.tabId, frameId }, message);
      },
    },
  };
}
