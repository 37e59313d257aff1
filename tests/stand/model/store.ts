import { useSyncExternalStore } from 'react';
import { CARD_FIELDS, NO_MIDDLE_NAME } from './fields.ts';
import { REFUSALS } from './messages.ts';
import { PEOPLE } from './people.ts';
import type { HistoryRow, PersonValues, StandPerson, StandRegister } from './person.ts';

export interface Refusal {
  field: 'email' | 'snils';
  message: string;
}

/** How long the pretended server thinks about a save. */
const SAVE_MS = 300;

// The data of one page load: nothing outlives it.
let people: readonly StandPerson[] = PEOPLE;
const listeners = new Set<() => void>();

const digitsOf = (text: string) => text.replace(/\D/g, '');
const sameEmail = (a: string, b: string) => a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();
const sameSnils = (a: string, b: string) => digitsOf(a) !== '' && digitsOf(a) === digitsOf(b);

/** A save is refused when a value was changed to one that another person holds; what was imported long ago is left alone. */
function refusalOf(person: StandPerson, values: PersonValues): Refusal | null {
  // A school of its own: what its people hold is nobody else's.
  const others = people.filter((other) => other !== person && (other.register === 'school') === (person.register === 'school'));
  const taken = (field: Refusal['field'], same: (a: string, b: string) => boolean) =>
    !same(values[field], person.values[field]) && others.some((other) => same(other.values[field], values[field]));
  if (taken('email', sameEmail)) return { field: 'email', message: REFUSALS.email };
  if (taken('snils', sameSnils)) return { field: 'snils', message: REFUSALS.snils };
  return null;
}

/** 'DD.MM.YYYY HH:MM' of now, by Perm time. */
function nowInPerm(): string {
  const date = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const format = new Intl.DateTimeFormat('ru-RU', { timeZone: 'Asia/Yekaterinburg', ...date, hour: '2-digit', minute: '2-digit' });
  return format.format().replace(',', '');
}

function changesOf(before: PersonValues, after: PersonValues): HistoryRow[] {
  const date = nowInPerm();
  const row = (field: string, from: string, to: string): HistoryRow => ({
    date,
    field,
    before: from,
    after: to,
    author: 'Администратор',
  });
  const texts = CARD_FIELDS.filter(({ id }) => before[id] !== after[id]).map(({ id, label }) => row(label, before[id], after[id]));
  if (before.noMiddleName === after.noMiddleName) return texts;
  return [...texts, row(NO_MIDDLE_NAME, before.noMiddleName ? 'Да' : 'Нет', after.noMiddleName ? 'Да' : 'Нет')];
}

/** Saves a card after 300 ms, or refuses with one of the two known messages and changes nothing. */
export async function savePerson(register: StandRegister, id: number, values: PersonValues): Promise<Refusal | null> {
  await new Promise((resolve) => setTimeout(resolve, SAVE_MS));
  const person = findPerson(people, register, id);
  if (!person) return null;
  const refusal = refusalOf(person, values);
  if (refusal) return refusal;
  const saved = { ...person, values, history: [...changesOf(person.values, values), ...person.history] };
  people = people.map((other) => (other === person ? saved : other));
  for (const listener of listeners) listener();
  return null;
}

export function findPerson(all: readonly StandPerson[], register: StandRegister, id: number): StandPerson | undefined {
  return all.find((person) => person.register === register && person.id === id);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Everybody, as of now. */
export function usePeople(): readonly StandPerson[] {
  return useSyncExternalStore(subscribe, () => people);
}
