/**
 * Real packages of kits, each as a page of its own outside the project: a card of 13 fields in both modes, 11 of them written, a save, and a register of
 * 12 rows that is paged or scrolled through. `first` is what the product came to on pages that nobody had tuned on (27.11.2026, Chromium 156); `now`
 * what it came to after the mending of what they had shown, on the same pages.
 */
interface Look {
  view: number;
  edit: number;
  wrong: number;
  written: number;
}

export const FRESH_FIELDS = 13;
export const FRESH_WRITTEN = 11;

const ALL: Look = { view: 13, edit: 13, wrong: 0, written: 11 };

export const FRESH_KITS: readonly { name: string; first: Look; now: Look }[] = [
  { name: 'Element Plus', first: ALL, now: ALL },
  { name: 'Naive UI', first: { ...ALL, edit: 12, wrong: 1, written: 9 }, now: ALL },
  { name: 'Ant Design Vue', first: ALL, now: ALL },
  { name: 'PrimeVue', first: ALL, now: ALL },
  { name: 'Vuetify 4', first: { ...ALL, written: 10 }, now: ALL },
  { name: 'Quasar', first: ALL, now: ALL },
  { name: 'NG-ZORRO, labels above', first: { ...ALL, written: 10 }, now: ALL },
  { name: 'NG-ZORRO, labels beside, date by its calendar only', first: ALL, now: ALL },
  { name: 'Taiga UI 4', first: { ...ALL, written: 10 }, now: ALL },
  { name: 'Taiga UI, controls of version 3', first: { ...ALL, written: 10 }, now: ALL },
  { name: 'Vaadin', first: { ...ALL, written: 9 }, now: ALL },
  { name: 'Vaadin, labels in form items', first: { ...ALL, written: 9 }, now: ALL },
  { name: 'Shoelace, native date', first: ALL, now: ALL },
  { name: 'Lit, slots, own lists', first: { ...ALL, written: 8 }, now: ALL },
  { name: 'Webix', first: { ...ALL, view: 12, edit: 12 }, now: ALL },
  { name: 'Bootstrap 3, DataTables, Inputmask, Select2', first: ALL, now: ALL },
  { name: 'AG Grid, pinned columns', first: ALL, now: ALL },
  { name: 'Tabulator, native dates in a dialog', first: ALL, now: ALL },
  { name: 'Ant Design', first: { ...ALL, view: 12 }, now: ALL },
  { name: 'MUI', first: ALL, now: ALL },
  { name: 'Mantine', first: ALL, now: ALL },
  { name: 'Fluent UI', first: ALL, now: ALL },
  { name: 'PrimeReact', first: ALL, now: ALL },
  { name: 'PatternFly', first: ALL, now: ALL },
];
