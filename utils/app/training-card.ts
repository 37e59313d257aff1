import { createStore, type StoreApi } from 'zustand/vanilla';
import { type CardSnapshot, type FieldId, snapshotOf } from '@/utils/domain/card';
import type { PendingItem } from '@/utils/domain/pending';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import type { CardStore, CardWorker } from './card/card-actions';
import { createCardStore } from './card/card-store';
import type { IgnoreKey } from './ports';

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
  set(field: FieldId, text: string): void;
  show(example: ExampleId): void;
}

export interface TrainingPorts {
  anchorOf(field: FieldId): Element | null;
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
export function createTraining({ anchorOf, fieldInUse, focus, now, today, later }: TrainingPorts): Training {
  const values = createStore<TrainingValues>(() => EXAMPLES.latin);
  const read = (): CardSnapshot => ({ ...snapshotOf(values.getState()), url: 'https://training.invalid/' });
  const card = createCardStore({
    page: {
      read,
      async write(field, text) {
        values.setState({ [field]: text });
        return { ok: true, shown: text };
      },
      anchorOf,
      fieldInUse,
      focus,
    },
    worker: forgetfulWorker(),
    clipboard: { write: async () => false },
    address: () => '',
    now,
    today,
    later,
  });
  values.subscribe(() => card.actions.cardChanged(read()));
  card.actions.cardChanged(read());
  return {
    values,
    card,
    set: (field, text) => values.setState({ [field]: text }),
    show: (example) => values.setState(EXAMPLES[example], true),
  };
}

/** A worker that keeps nothing. */
function forgetfulWorker(): CardWorker {
  const silenced = new Set<string>();
  const keyOf = (key: IgnoreKey) => JSON.stringify([key.rule, key.code, key.value]);
  const nobody = async (): Promise<PendingItem[]> => [];
  return {
    loadState: async () => ({ settings: DEFAULT_SETTINGS, managed: [], pending: [], notes: [] }),
    saveSettings: async () => DEFAULT_SETTINGS,
    ignored: async (keys) => keys.map((key) => silenced.has(keyOf(key))),
    async setIgnored(key, ignored) {
      if (ignored) silenced.add(keyOf(key));
      else silenced.delete(keyOf(key));
    },
    cardSaved: nobody,
    addPending: nobody,
    waitForServer: nobody,
    checklist: async () => null,
    saveChecklist: async () => {},
    draft: async () => null,
    saveDraft: async () => {},
    basket: async () => [],
    saveBasket: async () => {},
    openCards: async () => [],
    openPage: async () => {},
    showCount: async () => {},
  };
}
