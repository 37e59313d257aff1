import type { ReactNode } from 'react';
import { TicketTab } from '@/components/card/TicketTab';
import { ComparisonTab } from '@/components/comparison/ComparisonTab';
import { UpdateTab } from '@/components/pending/UpdateTab';
import { Dock } from '@/components/view/Dock';
import { PopoverView } from '@/components/view/PopoverView';
import { ViewContexts } from '@/components/view/ViewContexts';
import { ViewPlaceContext } from '@/components/view/view-place';
import type { FrameState } from '@/utils/app/card/card-state';
import { createPendingActions } from '@/utils/app/pending/pending-actions';
import type { CardSnapshot, FieldId } from '@/utils/domain/card';
import { cardOf, fakePorts, openStores, PERSON } from '../../unit/app/fake-ports';
import type { State, States } from '../state';

const LATIN: Partial<Record<FieldId, string>> = {
  lastName: 'Семёнова',
  firstName: 'Алексaндрa',
  middleName: 'Павловна',
  birthDate: '01.01.2000',
  snils: '112-233-445 96',
  email: 'aleksandra.semenova@gmial.com',
};
const CLEAN: Partial<Record<FieldId, string>> = {
  ...PERSON,
  gender: 'Женский',
  email: 'ivanova.anna@yandex.ru',
  noMiddleName: 'false',
  phone: '+7 912 000-00-00',
};

const TWO_WAYS: Partial<Record<FieldId, string>> = { ...CLEAN, lastName: 'Xернова' };

type Stores = ReturnType<typeof openStores>;
const nothing = () => {};
const place = { resize: nothing, drag: nothing, aside: async () => true };

/** A view of the page as it stands in its frame. */
function view(shown: CardSnapshot, patch: Partial<FrameState>, content: ReactNode, after?: (stores: Stores) => void) {
  const fake = fakePorts(shown);
  const stores = openStores(fake);
  void stores.view.actions.reload();
  stores.card.actions.cardChanged(shown);
  setTimeout(() => {
    stores.card.state.setState(patch);
    after?.(stores);
  }, 20);
  const pending = createPendingActions({ worker: fake.worker, copy: async () => true, onItems: nothing, onFailed: nothing });
  return (
    <ViewPlaceContext value={place}>
      <ViewContexts store={stores.view} pending={pending}>
        {content}
      </ViewContexts>
    </ViewPlaceContext>
  );
}

const SLOTS = { comparison: <ComparisonTab />, pending: <UpdateTab />, ticket: <TicketTab browser="Яндекс Браузер 25.10, Windows 10" /> };

function dock(shown: CardSnapshot, patch: Partial<FrameState> = {}, after?: (stores: Stores) => void) {
  return view(shown, { form: patch.open ? 'panel' : 'pill', ...patch }, <Dock slots={SLOTS} />, after);
}

const popover = (shown: CardSnapshot, field: FieldId) => view(shown, { popover: { field, mode: 'stay' } }, <PopoverView />);

const SENT = 'Семёнова Александра Павловна, 02.01.2000, aleksandra.semenova@gmail.com';
const strip = { width: 460, height: 64, bare: true, inPage: true };

/** The frame of the panel: upright at 1366×620, upright at 1093×496, lying (docs/adr/0020). */
const FRAMES = { tall: { width: 400, height: 560 }, short: { width: 320, height: 360 }, lying: { width: 760, height: 190 } };

/** One state of the panel in each of its frames. */
function inFrames(name: string, render: State['render']): States {
  return Object.fromEntries(
    Object.entries(FRAMES).map(([frame, size]) => [`panel-${name}-${frame}`, { ...size, bare: true, inPage: true, render }]),
  );
}

const LONG = { ...LATIN, lastName: 'Мамедалиева-Константинопольская', firstName: 'Гульбану', middleName: 'Мухаммедшарифовна-кызы' };
const FEW = { lastName: 'Иванова', firstName: 'Анна', middleName: 'Петровна', birthDate: '14.05.1986' };

export const states: States = {
  ...inFrames('issues', () => dock(cardOf(LATIN), { open: true })),
  ...inFrames('view', () => dock(cardOf(LATIN, { mode: 'view' }), { open: true })),
  ...inFrames('clean', () => dock(cardOf(CLEAN), { open: true })),
  ...inFrames('unseen', () => dock(cardOf(FEW), { open: true })),
  ...inFrames('fixed', () =>
    dock(cardOf(LATIN), { open: true }, ({ view }) => {
      const issue = view.state.getState().issues.find(({ suggestion }) => suggestion !== undefined);
      if (issue) void view.actions.fix(issue);
    }),
  ),
  ...inFrames('ignored', () =>
    dock(cardOf(LATIN), { open: true }, ({ view }) => {
      const [issue] = view.state.getState().issues;
      if (issue) void view.actions.setIgnored(issue, true);
    }),
  ),
  ...inFrames('long-name', () => dock(cardOf(LONG), { open: true })),
  ...inFrames('refused', () => dock(cardOf(CLEAN), { open: true, messages: ['email-in-use'], inUse: { email: 'ivanova.anna@yandex.ru' } })),
  ...inFrames('paste', () => dock(cardOf(LATIN), { open: true, tab: 'comparison' })),
  ...inFrames('differs', () => dock(cardOf(LATIN), { open: true, tab: 'comparison' }, ({ view }) => view.actions.setPasted(SENT))),
  ...inFrames('update', () => dock(cardOf(CLEAN, { mode: 'view' }), { open: true, tab: 'pending' })),
  ...inFrames('ticket', () => dock(cardOf(LATIN), { open: true, tab: 'ticket' })),
  'popover-fix': { width: 360, height: 170, bare: true, inPage: true, render: () => popover(cardOf(LATIN), 'firstName') },
  'popover-compare': { width: 360, height: 170, bare: true, inPage: true, render: () => popover(cardOf(LATIN), 'lastName') },
  'popover-todo': { width: 360, height: 170, bare: true, inPage: true, render: () => popover(cardOf(LATIN), 'snils') },
  'popover-choices': { width: 360, height: 200, bare: true, inPage: true, render: () => popover(cardOf(TWO_WAYS), 'lastName') },
  'strip-choices': { ...strip, width: 720, render: () => dock(cardOf(TWO_WAYS), { form: 'strip' }) },
  'pill-issues': { ...strip, render: () => dock(cardOf(LATIN), { open: false }) },
  'pill-clean': { ...strip, render: () => dock(cardOf(CLEAN), { open: false }) },
  'pill-compared': { ...strip, render: () => dock(cardOf(CLEAN), { open: false, compared: true }) },
  'pill-unseen': {
    ...strip,
    render: () => dock(cardOf({ lastName: 'Иванова', firstName: 'Анна', middleName: 'Петровна' }), { open: false }),
  },
};
