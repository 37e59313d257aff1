import * as z from 'zod/mini';
import { draftKeyText } from '@/utils/app/ticket/draft-key';
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

/** Texts of tickets and the people of one: session memory only. */
export function ticketCalls(ports: WorkerPorts): Calls<'draft' | 'saveDraft' | 'basket' | 'saveBasket' | 'openCards'> {
  const { items } = ports;
  return {
    draft: { args: z.tuple([draftKey]), from: PAGES, handle: ([key]) => readDraft(ports, draftKeyText(key)) },
    saveDraft: {
      args: z.tuple([draftKey, opaque(300_000)]),
      from: PAGES,
      async handle([key, draft]) {
        await changeDraft(ports, draftKeyText(key), draft);
        if (key === 'left-card') ports.tellPages();
      },
    },
    basket: { args: nothing, from: PAGES, handle: () => items.basket.read() },
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
