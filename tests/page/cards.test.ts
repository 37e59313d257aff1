import { expect, it } from 'vitest';
import { openPage, pause, read } from './open-page';

/** Everybody's card of the saved pages (invented): «Oльга» begins with a Latin letter, which is no matter of reading. */
const KUZNETSOVA = {
  lastName: 'Кузнецова',
  firstName: 'Oльга',
  middleName: 'Сергеевна',
  birthDate: '19.09.1988',
  snils: '133-702-518 28',
  email: 'kuz@pochta.example',
};
const SCHOOL = 'МАОУ «СОШ № 901»';

it.each<[string, Record<string, string>, number?]>([
  ['plain-card', {}],
  ['checkbox-twice', { noMiddleName: 'true' }],
  ['org-menu-button', { organization: SCHOOL }],
  ['search-input-empty', { organization: SCHOOL }],
  ['label-with-tooltip', {}],
  ['date-on-focus', {}],
  ['popup-in-place', {}],
  ['popup-in-place', {}, 1800],
  ['dialog-modal', {}],
  ['inert-outside', {}],
  ['fullscreen', {}],
  ['focus-trap-capture', {}],
  ['zoom-html-zoom', {}],
  ['shadow-late-content', {}, 3200],
])('%s: %o', async (name, more, wait = 0) => {
  const page = await openPage(`pages/${name}`);
  await pause(wait);
  expect(read(page)).toEqual({ ...KUZNETSOVA, ...more });
});
