import { CardContext } from '@/components/card/card-context';
import { StatusPill } from '@/components/view/StatusPill';
import { Strip } from '@/components/view/Strip';
import type { ViewState } from '@/utils/app/view/view-state';
import type { CardSnapshot, FieldId } from '@/utils/domain/card';
import { cardOf, fakePorts, openStores, PERSON, SATURDAY } from '../../unit/app/fake-ports';
import type { States } from '../state';

const FAULTY: Partial<Record<FieldId, string>> = {
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
const SENT = 'Иванова Анна Петровна, 14.05.1986, ivanova.anna@yandex.ru';
const OTHER = 'Иванова Анна Павловна, 15.05.1986, ivanova.anna@yandex.ru';

type Store = ReturnType<typeof openStores>['view'];

function storeOf(shown: CardSnapshot, patch: Partial<ViewState>, after?: (store: Store) => void): Store {
  const { card, view } = openStores(fakePorts(shown));
  card.actions.cardChanged(shown);
  setTimeout(() => {
    view.state.setState(patch);
    after?.(view);
  }, 20);
  return view;
}

const nothing = () => {};

function strip(card: CardSnapshot, patch: Partial<ViewState> = {}, after?: (store: Store) => void) {
  return (
    <CardContext value={storeOf(card, patch, after)}>
      <Strip onUnfold={nothing} onSteps={nothing} onFold={nothing} onClose={nothing} onHideHere={nothing} />
    </CardContext>
  );
}

function pill(card: CardSnapshot, patch: Partial<ViewState> = {}, after?: (store: Store) => void) {
  return (
    <CardContext value={storeOf(card, patch, after)}>
      <StatusPill onOpen={nothing} onTicket={nothing} />
    </CardContext>
  );
}

/** A width of the frame in which the strip stands. */
const wide = { width: 920 + 32 };
const usual = { width: 760 + 32 };
const office = { width: 660 + 32 };
const middle = { width: 560 + 32 };
const narrow = { width: 340 + 32 };
const own = { url: '', id: '', label: '', savedAt: SATURDAY, checkAfter: SATURDAY + 52 * 3_600_000, approximate: false, notifiedAt: null };
const paste =
  (text: string) =>
  ({ actions }: Store) =>
    actions.setPasted(text);

export const states: States = {
  'strip-wide': { ...wide, render: () => strip(cardOf(FAULTY)) },
  'strip-usual': { ...usual, render: () => strip(cardOf(FAULTY)) },
  'strip-office': { ...office, render: () => strip(cardOf(FAULTY)) },
  'strip-middle': { ...middle, render: () => strip(cardOf(FAULTY)) },
  'strip-narrow': { ...narrow, render: () => strip(cardOf(FAULTY)) },
  'strip-view': { ...wide, render: () => strip(cardOf(FAULTY, { mode: 'view' })) },
  'strip-differs': { ...wide, render: () => strip(cardOf(CLEAN), {}, paste(OTHER)) },
  'strip-in-use': {
    ...usual,
    render: () => strip(cardOf(CLEAN), { messages: ['email-in-use'], inUse: { email: 'ivanova.anna@yandex.ru' } }),
  },
  'strip-server': { ...middle, render: () => strip(cardOf(CLEAN), { messages: ['error-502'] }) },
  'strip-done': {
    ...wide,
    render: () => strip(cardOf(CLEAN), { undo: { firstName: { before: 'Аннa', after: 'Анна' } } }),
  },
  'strip-closing': {
    ...wide,
    render: () => strip(cardOf(FAULTY), {}, () => document.querySelector<HTMLElement>('[aria-label="Убрать"]')?.click()),
  },
  'pill-faults': { render: () => pill(cardOf(FAULTY)) },
  'pill-small': { width: 64, height: 36, bare: true, inPage: true, render: () => pill(cardOf(FAULTY)) },
  'pill-none': { width: 460, render: () => pill(cardOf(CLEAN)) },
  'pill-equal': { width: 460, render: () => pill(cardOf(CLEAN), {}, paste(SENT)) },
  'pill-differs': { width: 460, render: () => pill(cardOf(CLEAN), {}, paste(OTHER)) },
  'pill-saved': { width: 460, render: () => pill(cardOf(CLEAN, { mode: 'view' }), { own }) },
  'pill-saved-differs': { width: 500, render: () => pill(cardOf(CLEAN, { mode: 'view' }), { own }, paste(OTHER)) },
  'pill-refused': { width: 460, render: () => pill(cardOf(CLEAN), { messages: ['email-in-use'] }) },
  'pill-not-seen': { width: 460, render: () => pill(cardOf({ lastName: 'Иванова', firstName: 'Анна', middleName: 'Петровна' })) },
};
