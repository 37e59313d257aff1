import type { FieldId } from '@/utils/domain/card';
import { FIELD_LOCATORS } from '@/utils/page/find/field-locators';
import { readCard } from '@/utils/page/read-card';
import { readRegister } from '@/utils/page/rows/read-register';
import { normalizeLabel } from '@/utils/page/visible-text';
import { watchPage } from '@/utils/page/watch-page';
import { watchSave } from '@/utils/page/watch-save';
import { writeField } from '@/utils/page/write/write-field';
import { KITS } from './all-kits';
import { AFTER, BEFORE, LIST_ROWS, openKitApp } from './app';
import { KIT_FIELDS, KIT_ROWS, type KitFigures } from './kit-figures';

export { tryCalendars } from './calendar-card';
export { tryLateRoots } from './late-roots';

export const kitNames = (): string[] => KITS.map(({ name }) => name);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const fieldOf = (label: string): FieldId =>
  FIELD_LOCATORS.find(({ labels }) => labels.includes(normalizeLabel(label)))?.field ?? 'lastName';

async function until(done: () => boolean): Promise<void> {
  for (let waited = 0; waited < 5000 && !done(); waited += 50) await pause(50);
}

/** Fields that are read as they are shown, and those that are read as something else. */
function reading(texts: Readonly<Record<string, string>>): { right: number; wrong: number } {
  const fields = readCard(document)?.fields;
  let [right, wrong] = [0, 0];
  for (const [label, text] of Object.entries(texts)) {
    const found = fields?.[fieldOf(label)];
    if (!found || found.state === 'not-found') continue;
    if ((found.state === 'filled' ? found.text : '') === text) right += 1;
    else wrong += 1;
  }
  return { right, wrong };
}

/** Reads, writes and saves the card of a kit in this very page, and reads its register. */
export async function tryKit(name: string): Promise<KitFigures> {
  const kit = KITS.find((one) => one.name === name);
  if (!kit) throw new Error(`no kit ${name}`);
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  const app = openKitApp(kit, root);
  app.showView();
  await until(() => reading(BEFORE).right === KIT_FIELDS);
  const inView = reading(BEFORE);
  app.showList();
  await until(() => readRegister(document)?.people.length === KIT_ROWS);
  const people = readRegister(document)?.people ?? [];
  const rows = LIST_ROWS.filter(([lastName, firstName]) => people.some((one) => one.lastName === lastName && one.firstName === firstName));
  const ended = new AbortController();
  let saves = 0;
  let seenAt = 0;
  const watch = watchSave(document, { onSaved: () => (saves += 1) }, { signal: ended.signal });
  const page = watchPage(document, {
    onChange: (view) => {
      if (view && seenAt === 0) seenAt = performance.now();
      watch.see(view);
    },
    signal: ended.signal,
  });
  const stood = performance.now();
  app.showEdit();
  await until(() => seenAt > 0);
  await pause(200);
  const inEdit = reading(BEFORE);
  let written = 0;
  for (const [label, text] of Object.entries(AFTER)) {
    const view = page.lookNow();
    if (view && (await writeField(view, fieldOf(label), text)).ok) written += 1;
  }
  const model = app.model();
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Сохранить')?.click();
  await until(() => saves > 0);
  await pause(500);
  ended.abort();
  return {
    name,
    readInView: inView.right,
    readInEdit: inEdit.right,
    wrong: inView.wrong + inEdit.wrong,
    seenAfter: seenAt === 0 ? Number.POSITIVE_INFINITY : Math.round(seenAt - stood),
    written,
    inModel: Object.entries(AFTER).filter(([label, text]) => model[label] === text).length,
    saves,
    rows: people.length === KIT_ROWS ? rows.length : 0,
  };
}
