import * as z from 'zod/mini';
import type { LeftCard } from '@/utils/app/card/left-card';
import { readLeftCard } from '@/utils/app/card/left-card';
import { draftKeyText } from '@/utils/app/ticket/draft-key';
import { CHECKLIST_KEPT, IGNORED_KEPT, withoutExpired } from '@/utils/app/worker/expiry';
import { inTurn } from '@/utils/app/worker/in-turn';
import type { ChecklistProgress } from '@/utils/domain/checklist';
import { originOf } from '@/utils/platform/hosts';
import { address, checklistProgress, ignoreKey } from '@/utils/platform/storage/schemas';
import { type Calls, PAGES } from './calls';
import type { WorkerPorts } from './ports';
import { opaque } from './shapes';
import { changeDraft, readDraft } from './ticket-calls';

const LEFT = draftKeyText('left-card');

/** What belongs to one card: its steps, what is silenced of it, and the card that was left in the middle of its steps. */
export function cardCalls(
  ports: WorkerPorts,
): Calls<'ignored' | 'setIgnored' | 'checklist' | 'saveChecklist' | 'ownChecklist' | 'saveOwnChecklist' | 'leaveCard' | 'leftCard'> {
  const { items, prints, pending } = ports;

  /** A frame that asks for its steps right after it has changed them is not answered with the older ones. */
  const steps = inTurn();

  const readChecklist = (cardUrl: string): Promise<ChecklistProgress | null> =>
    steps(async () => {
      const print = await prints.known('checklist', cardUrl);
      const kept = print === null ? {} : await items.checklist.readSurely();
      const entry = kept[print ?? ''];
      return entry && entry.expires > pending.now() ? entry.progress : null;
    });

  const writeChecklist = (cardUrl: string, progress: ChecklistProgress | null): Promise<void> =>
    steps(async () => {
      const print = await prints.make('checklist', cardUrl);
      const now = pending.now();
      await items.checklist.change(({ [print]: _, ...others }) =>
        withoutExpired(
          progress ? { ...others, [print]: { progress, expires: now + CHECKLIST_KEPT } } : others,
          ({ expires }) => expires,
          now,
        ),
      );
      // Not the frames: two tabs of one card that see different things would answer each other for ever.
      ports.tellPages();
    });

  const addressAndSteps = z.tuple([address, z.nullable(checklistProgress)]);
  return {
    ignored: {
      args: z.tuple([z.array(ignoreKey).check(z.maxLength(200))]),
      from: ['content', ...PAGES],
      async handle([keys]) {
        const known = await items.ignored.read();
        // Nothing was ever silenced: the first mark need not wait for fingerprints.
        if (Object.keys(known).length === 0) return keys.map(() => false);
        const now = pending.now();
        const made = await Promise.all(keys.map(({ rule, code, value }) => prints.known('ignored', rule, code, value)));
        return made.map((print) => print !== null && Object.hasOwn(known, print) && (known[print] ?? 0) > now);
      },
    },
    setIgnored: {
      args: z.tuple([ignoreKey, z.boolean()]),
      from: PAGES,
      async handle([{ rule, code, value }, ignored]) {
        const print = await prints.make('ignored', rule, code, value);
        const now = pending.now();
        await items.ignored.change(({ [print]: _, ...others }) =>
          withoutExpired(ignored ? { ...others, [print]: now + IGNORED_KEPT } : others, (expires) => expires, now),
        );
      },
    },
    checklist: { args: z.tuple([address]), from: PAGES, handle: ([url]) => readChecklist(url) },
    saveChecklist: {
      args: addressAndSteps,
      from: PAGES,
      async handle([url, progress]) {
        await writeChecklist(url, progress);
        // Changed by her hand beside the card, which may stand open: its frame would show the older steps, and store them over these.
        ports.announce();
      },
    },
    ownChecklist: { args: z.tuple([address]), from: ['content'], names: ([url]) => url, handle: ([url]) => readChecklist(url) },
    saveOwnChecklist: {
      args: addressAndSteps,
      from: ['content'],
      names: ([url]) => url,
      handle: ([url, progress]) => writeChecklist(url, progress),
    },
    leaveCard: {
      args: z.tuple([opaque(300_000)]) as unknown as z.ZodMiniType<[LeftCard]>,
      from: ['content'],
      names: ([view]) => readLeftCard(view)?.card.url ?? 'no card',
      async handle([view]) {
        await changeDraft(ports, LEFT, view);
        // A popup that is open meanwhile goes on with the card that has just been left.
        ports.tellPages();
      },
    },
    leftCard: {
      args: z.tuple([]),
      from: ['content'],
      async handle(_, { origin }) {
        const left = readLeftCard(await readDraft(ports, LEFT));
        return left && originOf(left.card.url) === origin ? left : null;
      },
    },
  };
}
