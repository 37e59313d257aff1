import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const CARDS = resolve(import.meta.dirname, '../fixtures/cards');

/** Kits of the corpus whose saved page still lives: its controls take the focus and the keys. */
export const LIVING_KITS = [
  'kit-antdv-edit',
  'kit-bootstrap-edit',
  'kit-element-edit',
  'kit-mantine-edit',
  'kit-vuetify-edit',
  'kit-tabler-edit',
];

/** Saved pages of the same kits in view mode, and of some whose controls have died. */
export const KITS_IN_VIEW = [
  'kit-antdv-view',
  'kit-bootstrap-view',
  'kit-element-view',
  'kit-mantine-view',
  'kit-fluent-view',
  'kit-ngmaterial-view',
];

export const kitPage = (kit: string): string => readFileSync(`${CARDS}/${kit}.html`, 'utf8');

/** A saved page on which the surname ends in a Latin letter. */
export function spoiltKit(kit: string): string {
  const html = kitPage(kit);
  const { text } = JSON.parse(readFileSync(`${CARDS}/${kit}.expected.json`, 'utf8')).fields.lastName;
  const page = html.replaceAll(new RegExp(`${text}(?!\\p{L})`, 'gu'), `${text}a`);
  assert.notEqual(page, html);
  return page;
}
