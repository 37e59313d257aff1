import { expect, it } from 'vitest';
import { parseRelayName } from '@/utils/platform/messages/view-port';

it.each<[string, ReturnType<typeof parseRelayName>]>([
  ['relay/panel/0', { role: 'panel', frameId: 0 }],
  ['relay/popover/7', { role: 'popover', frameId: 7 }],
  // As Firefox numbers a frame that the page has made in a process of its own.
  ['relay/panel/21474836490', { role: 'panel', frameId: 21_474_836_490 }],
  ['relay/panel/', null],
  ['relay/panel/-1', null],
  ['relay/panel/1e3', null],
  ['relay/outside/1', null],
  ['relay/panel/99999999999999999999', null],
  ['view/panel', null],
  ['', null],
])('a port named «%s»', (name, expected) => expect(parseRelayName(name)).toEqual(expected));
