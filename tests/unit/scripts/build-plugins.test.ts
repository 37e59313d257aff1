import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { surnamesApart } from '../../../scripts/build-plugins';

interface Hooks {
  buildStart(options: { input?: unknown }): void;
  load(id: string): string | null;
}

describe('surnamesApart', () => {
  const MODEL = '/p/utils/domain/names/surname-model.generated.ts';

  it.each([
    ['the card script', { input: { card: '/p/entrypoints/card/index.ts' } }, true],
    ['the card script on Windows', { input: ['C:\\p\\entrypoints\\card\\index.ts'] }, true],
    ['the pages', { input: { view: '/p/entrypoints/view/index.html' } }, false],
    // `npm run dev` serves the pages without a bundle.
    ['the server of npm run dev', {}, false],
  ])('of %s', (_, options, apart) => {
    const { buildStart, load } = surnamesApart() as unknown as Hooks;
    buildStart(options);
    expect(load(MODEL) !== null).toBe(apart);
  });

  it.each(['surname-model.generated', 'surname-network.generated', 'letter-runs.generated', 'name-writings', 'surname-writings'])(
    'leaves no name of %s out',
    (file) => {
      const { buildStart, load } = surnamesApart() as unknown as Hooks;
      buildStart({ input: { card: '/p/entrypoints/card/index.ts' } });
      const namesIn = (code: string) => [...code.matchAll(/export const (\w+)/g)].map(([, name]) => name).sort();
      const source = readFileSync(resolve(import.meta.dirname, `../../../utils/domain/names/${file}.ts`), 'utf8');
      expect(namesIn(load(`/p/utils/domain/names/${file}.ts`) ?? '')).toEqual(namesIn(source));
    },
  );
});
