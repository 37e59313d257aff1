import { expect, it } from 'vitest';
import type { FrameShows } from '@/utils/app/ports';
import { holdsUpdate, type Unfinished } from '@/utils/app/worker/hold-update';

const NOTHING: Unfinished = { drafts: [], basket: [], frames: [] };
const draft = (key: string) => ({ drafts: [{ key, draft: { text: 'x' } }] });
const frame = (shows: FrameShows) => ({ frames: [{ tabId: 1, frameId: 0, shows }] });
const card = (editing: boolean) => frame({ kind: 'card', issues: 1, worst: 'error', editing });

it.each<[string, Partial<Unfinished>, boolean]>([
  ['nothing is open', {}, false],
  ['a ticket of a card is being written', draft('https://kontingent.permkrai.ru/card/1'), true],
  ['a ticket without a card is being written', draft(''), true],
  ['a ticket of the desk is being written', draft('#desk'), true],
  ['a school is compared with a list', draft('#sent-list'), true],
  ['a ticket was copied', draft('#last-ticket'), false],
  ['a card was left in the middle of its steps', draft('#left-card'), false],
  ['people are collected', { basket: [{ fullName: 'Иванова Тест Тест' }] }, true],
  ['a card is looked at', card(false), false],
  ['a card is being edited', card(true), true],
  ['a register is open', frame({ kind: 'register' }), false],
  ['of many frames one is being edited', { frames: [...card(false).frames, ...card(true).frames] }, true],
])('%s: waits %s', (_, part, waits) => {
  expect(holdsUpdate({ ...NOTHING, ...part })).toBe(waits);
});
