import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { States } from '@/tests/gallery/state';

/**
 * The browser keeps what is typed into a field for crash recovery, and writes it to the disk in clear, unless the field says
 * `autocomplete="off"` (docs/design.md 4). Every field of ours says it: in the sources, and in every state of the gallery.
 */

const ROOT = resolve(import.meta.dirname, '../..');
const galleries = import.meta.glob<{ states: States }>('../gallery/states/*.tsx', { eager: true });

afterEach(cleanup);

const sources = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
);

/** The opening tags of native fields, from `<input` to where the next tag or the tag's end must come. */
const fieldsIn = (text: string) => [...text.matchAll(/<(?:input|textarea|select)\b[\s\S]*?(?=\n\s*\/?>|\/>|>\s*\n)/g)].map(([tag]) => tag);

describe('every field of ours', () => {
  const tags = sources.flatMap((file) => fieldsIn(readFileSync(join(ROOT, file), 'utf8')).map((tag) => [file, tag] as const));

  it('is found in the sources', () => {
    expect(tags.length).toBeGreaterThanOrEqual(8);
  });

  it.each(tags)('%s says autocomplete="off"', (_, tag) => {
    expect(tag).toContain('autoComplete="off"');
  });

  const states = Object.values(galleries).flatMap((gallery) => Object.entries(gallery.states));

  it.each(states)('of %s is never kept by the browser', (_, state) => {
    const { baseElement } = render(state.render());
    // `data-gallery` marks fields of the page in which marks are shown.
    const fields = [...baseElement.querySelectorAll(':is(input, textarea, select, [contenteditable]):not([data-gallery])')];
    expect(fields.filter((field) => field.getAttribute('autocomplete') !== 'off').map((field) => field.outerHTML)).toEqual([]);
  });

  it('is met by many in the gallery', () => {
    let count = 0;
    for (const [, state] of states) {
      count += render(state.render()).baseElement.querySelectorAll('input, textarea, select').length;
      cleanup();
    }
    expect(count).toBeGreaterThan(60);
  });
});
