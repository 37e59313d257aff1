import { CardContext } from '@/components/card/card-context';
import { AddPendingForm } from '@/components/pending/AddPendingForm';
import { PendingList } from '@/components/pending/PendingList';
import { PendingContext } from '@/components/pending/pending-context';
import { UpdateTab } from '@/components/pending/UpdateTab';
import type { PendingActions } from '@/utils/app/pending/pending-actions';
import { reminderId } from '@/utils/app/pending/reminders';
import type { ViewState } from '@/utils/app/view/view-state';
import type { PendingItem } from '@/utils/domain/pending';
import { builtInCalendar } from '@/utils/domain/work-calendar';
import { cardOf, fakePorts, openStores, PERSON } from '../../unit/app/fake-ports';
import type { States } from '../state';

const perm = (text: string) => Date.parse(`${text}+05:00`);
const done = async () => true;
const ACTIONS: PendingActions = {
  works: done,
  fails: done,
  remove: done,
  restore: done,
  add: done,
  copy: done,
  answers: done,
  stillFails: done,
};
const item = (n: number, label: string, savedAt: string, checkAfter: string, approximate = false): PendingItem => ({
  id: `card-${n}`,
  url: n % 2 ? `https://kontingent.permkrai.ru/card/${n}` : '',
  label,
  savedAt: perm(savedAt),
  checkAfter: perm(checkAfter),
  approximate,
  notifiedAt: null,
});
const ITEMS = [
  item(1, 'Иванова\u00a0Т.\u00a0Т.', '2026-11-20T15:40', '2026-11-23T14:00'),
  item(2, '', '2026-11-20T16:02', '2026-11-23T14:00'),
  item(3, 'Константинопольская-Преображенская\u00a0А.\u00a0Т.', '2026-11-23T09:12', '2026-11-24T14:00'),
  item(5, 'Ли\u00a0И.', '2027-12-30T12:00', '2028-01-10T14:00', true),
];
const FIRST = ITEMS[0] ? reminderId(ITEMS[0]) : '';
const NOW = perm('2026-11-23T14:20');

function tab(patch: Partial<ViewState>) {
  const { card, view } = openStores(fakePorts(cardOf(PERSON)));
  card.actions.cardChanged(cardOf(PERSON));
  setTimeout(() => view.state.setState(patch), 20);
  return (
    <CardContext value={view}>
      <PendingContext value={ACTIONS}>
        <UpdateTab />
      </PendingContext>
    </CardContext>
  );
}

export const states: States = {
  'pending-list': { render: () => <PendingList items={ITEMS} now={NOW} actions={ACTIONS} called={{ id: FIRST, as: 'person' }} /> },
  'pending-failed': {
    render: () => <PendingList items={ITEMS.slice(0, 2)} now={NOW} actions={ACTIONS} called={{ id: FIRST, as: 'failed' }} />,
  },
  'pending-empty': { render: () => <PendingList items={[]} now={NOW} actions={ACTIONS} /> },
  'pending-form': { render: () => <AddPendingForm now={NOW} calendar={builtInCalendar} defaultOpen onAdd={done} /> },
  'pending-tab-before': {
    render: () =>
      tab({ now: NOW, effective: { at: perm('2026-11-24T14:00'), date: '2026-11-24', approximate: false }, pending: ITEMS, own: null }),
  },
  'pending-tab-guess': {
    render: () =>
      tab({ now: perm('2027-12-30T12:00'), effective: { at: perm('2028-01-10T14:00'), date: '2028-01-10', approximate: true }, own: null }),
  },
  'pending-tab-saved': { render: () => tab({ now: perm('2026-11-22T10:00'), own: ITEMS[0] ?? null, pending: ITEMS }) },
  'pending-tab-update': { render: () => tab({ now: perm('2026-11-23T10:00'), own: ITEMS[0] ?? null, pending: ITEMS.slice(0, 1) }) },
  'pending-tab-ready': { render: () => tab({ now: NOW, own: ITEMS[0] ?? null, pending: ITEMS }) },
};
