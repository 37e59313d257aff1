import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CardPorts, CardStore } from '@/utils/app/card/card-actions';
import { createCardStore } from '@/utils/app/card/card-store';
import type { IgnoreKey } from '@/utils/app/ports';
import { linkTo } from '@/utils/app/view/link-here';
import type { ViewPorts, ViewStore } from '@/utils/app/view/view-state';
import { createViewStore } from '@/utils/app/view/view-store';
import { type CardSnapshot, type FieldId, snapshotOf } from '@/utils/domain/card';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';

type TrainingValues = Readonly<Partial<Record<FieldId, string>>>;

export const EXAMPLE_IDS = ['latin', 'snils', 'empty', 'clean'] as const;
type ExampleId = (typeof EXAMPLE_IDS)[number];

const CLEAN: TrainingValues = {
  lastName: 'Кузнецова',
  firstName: 'Мария',
  middleName: 'Павловна',
  noMiddleName: 'false',
  birthDate: '23.07.1979',
  gender: 'Женский',
  snils: '112-233-445 95',
  email: 'm.kuznetsova@yandex.ru',
};

/** Invented people, each with what the admins see most often. */
const EXAMPLES: Record<ExampleId, TrainingValues> = {
  // «a» and «e» of the Latin alphabet.
  latin: { ...CLEAN, lastName: 'Кузнeцова', firstName: 'Мaрия' },
  snils: { ...CLEAN, lastName: 'Семёнова', snils: '112-233-445 59', email: 'semenova@gmial.com' },
  empty: { ...CLEAN, middleName: '', birthDate: '', email: '', firstName: 'М.' },
  clean: CLEAN,
};

export interface Training {
  readonly values: StoreApi<TrainingValues>;
  readonly card: CardStore;
  /** The same card as the components see it. */
  readonly view: ViewStore;
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
}

/**
 * A card of an invented person that behaves as a real one: the same rules, marks and corrections, on a form of ours. Nothing is stored, not even what
 * is silenced.
 */
export function createTraining({ fieldInUse, focus, now, today, later }: TrainingPorts): Training {
  const values = createStore<TrainingValues>(() => EXAMPLES.latin);
  const read = (): CardSnapshot => ({ ...snapshotOf(values.getState()), url: 'https://training.invalid/' });
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
      frameState: async () => ({ settings: { ...DEFAULT_SETTINGS, place: null }, pending: [], paused: false, listKept: false }),
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
    clipboard: { write: async () => false },
    mayAct: async () => true,
    teaches: false,
    now,
    today,
    later,
  });
  view.start();
  void view.actions.reload();
  values.subscribe(() => card.actions.cardChanged(read()));
  card.actions.cardChanged(read());
  return {
    values,
    card,
    view,
    set: (field, text) => values.setState({ [field]: text }),
    show: (example) => values.setState(EXAMPLES[example], true),
  };
}

/** A worker that keeps nothing. */
function forgetfulWorker(): ViewPorts['worker'] & Omit<CardPorts['worker'], 'frameState'> {
  const silenced = new Set<string>();
  const keyOf = (key: IgnoreKey) => JSON.stringify([key.rule, key.code, key.value]);
  const nobody = async () => [];
  const nothing = async () => {};
  return {
    loadState: async () => ({ settings: DEFAULT_SETTINGS, managed: [], pending: [], notes: [], showMode: false, updatedTo: '' }),
    saveSettings: async () => DEFAULT_SETTINGS,
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
    draft: async () => null,
    saveDraft: nothing,
    basket: nobody,
    saveBasket: nothing,
    openCards: nobody,
    openPage: nothing,
    takeShot: async () => 'refused',
    setShowMode: nothing,
    toldUpdate: nothing,
  };
}
