import { afterEach, describe, expect, it } from 'vitest';
import { FIELD_IDS, type FieldId } from '@/utils/domain/card';
import { FIELD_LOCATORS } from '@/utils/page/find/field-locators';
import { readRegister } from '@/utils/page/rows/read-register';
import { normalizeLabel } from '@/utils/page/visible-text';
import { watchPage } from '@/utils/page/watch-page';
import { watchSave } from '@/utils/page/watch-save';
import { writeField } from '@/utils/page/write/write-field';
import { KITS } from './kits/all-kits';
import { AFTER, BEFORE, type Kit, LIST_ROWS, openKitApp } from './kits/app';
import { pause, read, shownFields } from './open-page';

const fieldOf = (label: string): FieldId =>
  FIELD_LOCATORS.find(({ labels }) => labels.includes(normalizeLabel(label)))?.field ?? 'lastName';
const byField = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([label, text]) => [fieldOf(label), text]));

let root: HTMLElement;
let watch = new AbortController();
afterEach(() => {
  watch.abort();
  watch = new AbortController();
  document.body.replaceChildren();
});

function open(kit: Kit) {
  root = document.createElement('main');
  document.body.replaceChildren(root);
  return openKitApp(kit, root);
}

/** Living controls of kits: each card is read in both modes, written in eleven fields, saved, and its register is read. */
describe.each(KITS.map((kit) => [kit.name, kit] as const))('%s', (_, kit) => {
  it('is read in view and edit mode, and its register', async () => {
    const app = open(kit);
    app.showView();
    await expect.poll(() => read(document)).toEqual(byField(BEFORE));
    app.showEdit();
    await expect.poll(() => read(document)).toEqual(byField(BEFORE));
    app.showList();
    await expect
      .poll(() => readRegister(document)?.people)
      .toEqual(LIST_ROWS.map(([lastName, firstName, middleName, birthDate]) => ({ lastName, firstName, middleName, birthDate })));
  });

  it('takes eleven of eleven fields into its model, leaves nothing open, and its save is told once', async () => {
    const app = open(kit);
    const saved: Record<string, string>[] = [];
    const saves = watchSave(document, { onSaved: ({ snapshot }) => saved.push(shownFields(snapshot)) }, { signal: watch.signal });
    const page = watchPage(document, { onChange: (view) => saves.see(view), signal: watch.signal });
    app.showEdit();
    await expect.poll(() => page.lookNow()?.snapshot.mode).toBe('edit');
    await pause(200);
    const ground = document.body.querySelectorAll(':scope > *').length;
    const results: Record<string, unknown> = {};
    for (const [label, text] of Object.entries(AFTER)) {
      const view = page.lookNow();
      results[label] = view ? await writeField(view, fieldOf(label), text) : null;
    }
    expect(results).toEqual(Object.fromEntries(Object.entries(AFTER).map(([label, text]) => [label, { ok: true, shown: text }])));
    expect(app.model()).toEqual(AFTER);
    expect(document.querySelectorAll('main [aria-expanded="true"]').length).toBe(0);
    expect(document.body.querySelectorAll(':scope > *').length).toBeGreaterThanOrEqual(ground - 1);
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Сохранить')?.click();
    await expect.poll(() => saved).toEqual([byField(AFTER)]);
    await pause(500);
    expect(saved).toHaveLength(1);
  });
});

it('knows a field of each label of the kits', () => {
  expect(
    Object.keys(BEFORE)
      .map(fieldOf)
      .every((field) => FIELD_IDS.includes(field)),
  ).toBe(true);
});
