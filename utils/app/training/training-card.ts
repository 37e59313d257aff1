import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CardPorts, CardStore } from '@/utils/app/card/card-actions';
import { createCardStore } from '@/utils/app/card/card-store';
import { wishedForm } from '@/utils/app/card/wished-form';
import { createPendingActions, type PendingActions } from '@/utils/app/pending/pending-actions';
import { linkTo } from '@/utils/app/view/link-here';
import type { ViewPorts, ViewStore } from '@/utils/app/view/view-state';
import { createViewStore } from '@/utils/app/view/view-store';
import { type CardSnapshot, type FieldId, snapshotOf } from '@/utils/domain/card';
import type { IgnoreKey } from '@/utils/domain/ignored';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/domain/settings';
import { emptyProgress } from '@/utils/situations/progress';

type TrainingValues = Readonly<Partial<Record<FieldId, string>>>;

export const EXAMPLE_IDS = ['faults', 'sign-in', 'clean'] as const;
export type ExampleId = (typeof EXAMPLE_IDS)[number];

const CLEAN: TrainingValues = {
  lastName: 'Кузнецова',
  firstName: 'Мария',
  middleName: 'Павловна',
  noMiddleName: 'false',
  birthDate: '23.07.1979',
  gender: 'Женский',
  snils: '112-233-445 95',
  email: 'm.kuznetsova@gmail.com',
  phone: '+7 (912) 000-00-01',
};

/** An invented person: with a fault in eight fields, of the kinds that the admins see most often; and in order. */
const EXAMPLES: Record<ExampleId, TrainingValues> = {
  faults: {
    // «e» of the Latin alphabet.
    lastName: 'Кузнeцова',
    firstName: 'мария',
    middleName: 'Павловна.',
    noMiddleName: 'false',
    birthDate: '32.07.1979',
    gender: 'Мужской',
    snils: '112-233-445 59',
    email: 'm.kuznetsova@gmial.com',
    phone: '+7 912 34',
  },
  'sign-in': CLEAN,
  clean: CLEAN,
};

/** Whose organisation the training tickets name: nobody's. */
const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  organization: { territory: 'г. Пермь', name: 'Учебная школа', kind: 'Школа' },
  contact: { name: 'Учебная Анна Ивановна', email: 'a.uchebnaya@school.example' },
};

export interface Training {
  readonly values: StoreApi<TrainingValues>;
  readonly card: CardStore;
  /** The same card as the components see it. */
  readonly view: ViewStore;
  readonly pending: PendingActions;
  /** Which example is shown. */
  readonly example: StoreApi<{ id: ExampleId }>;
  set(field: FieldId, text: string): void;
  show(example: ExampleId): void;
}

export interface TrainingPorts {
  fieldInUse(): FieldId | null;
  focus(field: FieldId): void;
  now(): number;
  /** YYYY-MM-DD in Perm. */
  today(): string;
  later(run: () => void, ms: number): () => void;
  copy(text: string): Promise<boolean>;
}

/**
 * A card of an invented person that behaves as a real one: the same rules, marks and corrections, on a form of ours. Nothing is stored, not even what
 * is silenced.
 */
export function createTraining({ fieldInUse, focus, now, today, later, copy }: TrainingPorts): Training {
  const values = createStore<TrainingValues>(() => EXAMPLES.faults);
  const example = createStore<{ id: ExampleId }>(() => ({ id: 'faults' }));
  // Each example is a card of its own: what was mended in one is not offered for undoing in the next.
  const read = (): CardSnapshot => ({
    ...snapshotOf(values.getState()),
    url: `https://training.invalid/${example.getState().id}`,
    mode: 'edit',
  });
  const worker = forgetfulWorker();
  const card = createCardStore({
    page: {
      read,
      async write(field, text) {
        values.setState({ [field]: text });
        return { ok: true, shown: text };
      },
      fieldInUse,
      focus,
    },
    worker: {
      ...worker,
      frameState: async () => ({ settings: { ...SETTINGS, place: null }, pending: [], paused: false, listKept: false, silences: true }),
    },
    address: () => '',
    now,
    today,
    later,
  });
  const view = createViewStore({
    link: linkTo(card, {}),
    worker,
    tab: () => null,
    // Everything that is written here is taken.
    clipboard: { write: copy, writeLater: async () => false },
    mayAct: async () => true,
    teaches: false,
    now,
    today,
    later,
  });
  const pending = createPendingActions({ worker, copy, onItems: view.actions.pendingChanged, onFailed: () => {} });
  // In a page the ground decides; here there is room for every size.
  card.state.subscribe((state) => {
    const form = wishedForm(state) ?? 'pill';
    if (form !== state.form) card.actions.setStanding({ form });
  });
  view.start();
  void view.actions.reload();
  values.subscribe(() => card.actions.cardChanged(read()));
  card.actions.cardChanged(read());
  return {
    values,
    card,
    view,
    pending,
    example,
    set: (field, text) => values.setState({ [field]: text }),
    show(id) {
      example.setState({ id });
      values.setState(EXAMPLES[id], true);
      card.actions.setPasted('', null);
      card.actions.messagesShown(id === 'sign-in' ? ['login-error-with-data'] : []);
      card.actions.setChecklist(id === 'sign-in' ? emptyProgress('login-confirmed') : null);
      card.actions.setTab('issues');
      card.actions.setOpen(id === 'sign-in' ? true : null);
    },
  };
}

/** A worker that keeps nothing. */
function forgetfulWorker(): ViewPorts['worker'] & Omit<CardPorts['worker'], 'frameState'> {
  const silenced = new Set<string>();
  const keyOf = (key: IgnoreKey) => JSON.stringify([key.rule, key.code, key.value]);
  const nobody = async () => [];
  const nothing = async () => {};
  const drafts = new Map<string, unknown>();
  return {
    loadState: async () => ({ settings: SETTINGS, managed: [], pending: [], notes: [], showMode: false, updatedTo: '' }),
    saveSettings: async () => SETTINGS,
    ignored: async (keys) => keys.map((key) => silenced.has(keyOf(key))),
    async setIgnored(key, ignored) {
      if (ignored) silenced.add(keyOf(key));
      else silenced.delete(keyOf(key));
    },
    cardSaved: nobody,
    addPending: nobody,
    waitForServer: nobody,
    removePending: nobody,
    restorePending: nobody,
    checklist: async () => null,
    saveChecklist: nothing,
    ownChecklist: async () => null,
    saveOwnChecklist: nothing,
    savePlace: nothing,
    frameShows: nothing,
    teach: nothing,
    draft: async (key) => drafts.get(JSON.stringify(key)) ?? null,
    saveDraft: async (key, draft) => void drafts.set(JSON.stringify(key), draft),
    basket: nobody,
    saveBasket: nothing,
    openCards: nobody,
    openPage: nothing,
    takeShot: async () => 'refused',
    setShowMode: nothing,
    toldUpdate: nothing,
  };
}
