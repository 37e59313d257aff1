import * as z from 'zod/mini';
import { type DraftKey, draftKeyText } from '@/utils/app/ticket/draft-key';
import { type Calls, PAGES } from './calls';
import type { WorkerPorts } from './ports';
import { draftKey, nothing, opaque } from './shapes';

type Drafts = Pick<WorkerPorts, 'items' | 'lookAtUpdate'>;

export async function readDraft({ items }: Drafts, key: string): Promise<unknown> {
  return (await items.drafts.read()).find((entry) => entry.key === key)?.draft ?? null;
}

export async function changeDraft({ items, lookAtUpdate }: Drafts, key: string, draft: unknown): Promise<void> {
  await items.drafts.change((drafts) => {
    const others = drafts.filter((entry) => entry.key !== key);
    return draft === null || draft === undefined ? others : [...others, { key, draft }];
  });
  lookAtUpdate();
}

/** What the comparison with a list keeps. */
const OF_LISTS: readonly DraftKey[] = ['sent-list', 'list-steps'];

/** Whether a list of what was sent is kept, and may be. */
export async function isListKept(ports: Pick<WorkerPorts, 'items' | 'pending'>): Promise<boolean> {
  const drafts = await ports.items.drafts.read();
  return drafts.some(({ key }) => key === draftKeyText('sent-list')) && (await ports.pending.settings()).listMode;
}

/** Texts of tickets and the people of one: session memory only. */
export function ticketCalls(ports: WorkerPorts): Calls<'draft' | 'saveDraft' | 'basket' | 'saveBasket' | 'openCards'> {
  const { items } = ports;
  return {
    draft: {
      args: z.tuple([draftKey]),
      from: PAGES,
      // A list that was kept before the policy came is compared with no more.
      handle: async ([key]) =>
        OF_LISTS.includes(key) && !(await ports.pending.settings()).listMode ? null : readDraft(ports, draftKeyText(key)),
    },
    saveDraft: {
      // The list of a large town, and a step for each of its people.
      args: z.tuple([draftKey, opaque(1_000_000)]),
      from: PAGES,
      async handle([key, draft]) {
        const isEmpty = draft === null || draft === undefined;
        if (key === 'sent-list' && !isEmpty && !(await ports.pending.settings()).listMode) throw new Error('refused');
        await changeDraft(ports, draftKeyText(key), draft);
        if (key === 'left-card' || key === 'list-steps') ports.tellPages();
        // Frames compare with it, or no more.
        if (key === 'sent-list') ports.announce();
      },
    },
    basket: { args: nothing, from: PAGES, handle: () => items.basket.readSurely() },
    saveBasket: {
      args: z.tuple([z.array(opaque(20_000)).check(z.maxLength(500))]),
      from: PAGES,
      async handle([people]) {
        await items.basket.change(() => people);
        ports.lookAtUpdate();
        ports.tellPages();
      },
    },
    openCards: {
      args: z.tuple([z.nullable(z.int())]),
      from: PAGES,
      async handle([butTab]) {
        const frames = await items.frames.read();
        const cards = frames.filter(({ tabId, shows }) => shows.kind === 'card' && tabId !== butTab);
        const people = await Promise.all(cards.map((frame) => ports.person(frame)));
        return people.filter((person) => person !== null);
      },
    },
  };
}
