import { useState } from 'react';
import type { PersonValues, StandPerson, StandRegister } from './person.ts';
import { findPerson, type Refusal, savePerson, usePeople } from './store.ts';

const CARD_TABS = ['Общая информация', 'Документы', 'История', 'Адрес', 'Должностные обязанности'] as const;
export type CardTab = (typeof CARD_TABS)[number];

/** Tabs of a card; only employees have duties. */
export const tabsOf = (register: StandRegister): readonly CardTab[] =>
  register === 'employees' || register === 'school' ? CARD_TABS : CARD_TABS.slice(0, -1);

export interface CardState {
  person: StandPerson;
  parents: StandPerson[];
  tab: CardTab;
  setTab(tab: CardTab): void;
  mode: 'view' | 'edit';
  draft: PersonValues;
  dirty: boolean;
  saving: boolean;
  refusal: Refusal | null;
  edit(): void;
  cancel(): void;
  change(values: Partial<PersonValues>): void;
  save(): Promise<void>;
}

/** The state of an open card, the same on every face; null when there is no such person. Mount it with a key per person. */
export function useCard(register: StandRegister, id: number): CardState | null {
  const people = usePeople();
  const [tab, setTab] = useState<CardTab>('Общая информация');
  const [draft, setDraft] = useState<PersonValues | null>(null);
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const person = findPerson(people, register, id);
  if (!person) return null;

  const values = draft ?? person.values;
  const keys = Object.keys(person.values) as (keyof PersonValues)[];
  return {
    person,
    parents: person.parents.flatMap((parentId) => findPerson(people, 'parents', parentId) ?? []),
    tab,
    setTab,
    mode: draft ? 'edit' : 'view',
    draft: values,
    dirty: keys.some((key) => values[key] !== person.values[key]),
    saving,
    refusal,
    edit: () => setDraft(person.values),
    cancel: () => {
      setDraft(null);
      setRefusal(null);
    },
    change: (changed) => {
      setDraft((current) => ({ ...(current ?? person.values), ...changed }));
      setRefusal((current) => (current && current.field in changed ? null : current));
    },
    save: async () => {
      setSaving(true);
      const refused = await savePerson(register, id, values);
      setSaving(false);
      setRefusal(refused);
      if (!refused) setDraft(null);
    },
  };
}
