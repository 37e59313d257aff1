import { useSyncExternalStore } from 'react';
import { REGISTERS, type StandRegister } from './person.ts';

export const FACES = ['antd', 'mui', 'plain'] as const;
export type Face = (typeof FACES)[number];

export type Screen =
  | { name: 'register'; register: StandRegister }
  | { name: 'card'; register: StandRegister; id: number }
  | { name: 'support' }
  | { name: 'login-error'; kind: string }
  | { name: 'empty' }
  | { name: 'missing' };

interface Route {
  face: Face | null;
  screen: Screen;
}

export const REGISTER_TITLES: Record<StandRegister, string> = {
  employees: 'Сотрудники',
  school: 'Сотрудники',
  pupils: 'Обучающиеся',
  parents: 'Родители',
};

/** The links of every face's menu, in order. */
export const MENU = [
  { path: 'employees', title: 'Сотрудники' },
  { path: 'pupils', title: 'Обучающиеся' },
  { path: 'parents', title: 'Родители' },
  { path: 'empty', title: 'Новости' },
  { path: 'support', title: 'Техподдержка' },
] as const;

function parseRoute(href: string): Route {
  const url = new URL(href);
  const [first = '', second = '', third] = url.pathname.split('/').filter(Boolean);
  const face = FACES.find((name) => name === first) ?? null;
  return { face, screen: screenOf(second, third, url.searchParams) };
}

function screenOf(name: string, id: string | undefined, search: URLSearchParams): Screen {
  const register = REGISTERS.find((candidate) => candidate === name);
  if (register) return id === undefined ? { name: 'register', register } : { name: 'card', register, id: Number(id) };
  if (name === 'support' || name === 'empty') return { name };
  if (name === 'login-error') return { name, kind: search.get('kind') ?? 'unexpected' };
  return { name: 'missing' };
}

const CHANGED = 'stand:navigated';

/** Goes to another screen of the stand without loading a page. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  window.dispatchEvent(new Event(CHANGED));
}

function subscribe(listener: () => void): () => void {
  for (const name of ['popstate', CHANGED]) window.addEventListener(name, listener);
  return () => {
    for (const name of ['popstate', CHANGED]) window.removeEventListener(name, listener);
  };
}

/** The address of now, parsed; a component that uses it is drawn anew when it changes. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => location.href));
}
