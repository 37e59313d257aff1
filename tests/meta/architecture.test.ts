import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { grouped } from '@/utils/domain/grouped';

const ROOT = resolve(import.meta.dirname, '../..');

/** Which layer may import which (docs: README, «Устройство»). A package is named as it is imported; `*` = every package. */
const LAYERS: Record<string, { layers: string[]; packages: string[] }> = {
  'utils/domain': { layers: ['utils/domain'], packages: [] },
  'utils/rules': { layers: ['utils/domain', 'utils/rules'], packages: ['validator'] },
  'utils/duplicates': { layers: ['utils/domain', 'utils/duplicates'], packages: [] },
  'utils/situations': { layers: ['utils/domain', 'utils/situations', 'utils/tickets'], packages: [] },
  // What a rule calls an error is no complete ticket, ADR 0011.
  'utils/tickets': { layers: ['utils/domain', 'utils/rules', 'utils/tickets'], packages: [] },
  'utils/text': {
    layers: ['utils/domain', 'utils/rules', 'utils/duplicates', 'utils/register', 'utils/situations', 'utils/tickets', 'utils/text'],
    packages: [],
  },
  'utils/page': { layers: ['utils/domain', 'utils/page'], packages: [] },
  // Of the page only the labels of a card and how they are compared, see below: a heading must be read as a card's label is.
  'utils/register': { layers: ['utils/domain', 'utils/page', 'utils/register'], packages: ['fflate', 'saxen', 'write-excel-file'] },
  'utils/platform': { layers: ['utils/domain', 'utils/platform', 'utils/app'], packages: ['wxt', 'zod', '@webext-core/messaging'] },
  'utils/app': {
    layers: [
      'utils/domain',
      'utils/rules',
      'utils/duplicates',
      'utils/register',
      'utils/situations',
      'utils/tickets',
      'utils/text',
      'utils/app',
    ],
    packages: ['zustand'],
  },
  components: {
    layers: [
      'components',
      'utils/domain',
      'utils/rules',
      'utils/duplicates',
      'utils/register',
      'utils/situations',
      'utils/tickets',
      'utils/text',
      'utils/app',
    ],
    packages: ['react', 'react-dom', 'zustand', '@floating-ui/dom', '@tanstack/react-virtual', 'downshift'],
  },
  entrypoints: {
    layers: [
      'entrypoints',
      'components',
      'utils/domain',
      'utils/rules',
      'utils/duplicates',
      'utils/register',
      'utils/situations',
      'utils/tickets',
      'utils/text',
      'utils/page',
      'utils/platform',
      'utils/app',
    ],
    packages: ['*'],
  },
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const sources = Object.keys(LAYERS)
  .flatMap((layer) => readdirSync(join(ROOT, layer), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));

/** Every import of a file: static, re-export and dynamic; paths of our own files relative to the root. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const pattern = /(?:^|\n)\s*(import|export)(\s+type)?\b[^'";]*?from\s*'([^']+)'|(?:^|\n)import\s*'([^']+)'|\bimport\(\s*'([^']+)'/g;
  return [...text.matchAll(pattern)].map((match) => {
    const name = match[3] ?? match[4] ?? match[5] ?? '';
    const to = name.startsWith('@/') ? name.slice(2) : name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name;
    return { from: file, to, typeOnly: match[2] !== undefined };
  });
}

const isOurs = (path: string) => Object.keys(LAYERS).some((layer) => path === layer || path.startsWith(`${layer}/`));
const layerOf = (path: string) => Object.keys(LAYERS).find((layer) => path.startsWith(`${layer}/`));
const packageOf = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');

const imports = sources.flatMap(importsOf).filter(({ to }) => !/\.(css|svg|png)(\?.*)?$/.test(to));

describe('layers', () => {
  it('sees the sources', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('imports only what its layer allows', () => {
    const broken = imports.filter(({ from, to, typeOnly }) => {
      const layer = layerOf(from);
      if (!layer) return true;
      const allowed = LAYERS[layer];
      if (!allowed) return true;
      if (isOurs(to)) return !allowed.layers.includes(layerOf(to) ?? '');
      if (to.startsWith('scripts/') || to.startsWith('tests/')) return true;
      return !(allowed.packages.includes('*') || allowed.packages.includes(packageOf(to)) || (typeOnly && packageOf(to) === 'react'));
    });
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('has no circle, not even of types', () => {
    expect(circles()).toEqual([]);
  });

  it('lets the reading of files take from the page the labels of a card and nothing that touches a document', () => {
    const broken = imports.filter(
      ({ from, to }) => from.startsWith('utils/register/') && /^utils\/page\/(?!find\/field-locators$|visible-text$)/.test(to),
    );
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('loads the libraries that read files in the worker of the desk alone', () => {
    const heavy = ['fflate', 'saxen'];
    const worker = reachableFrom('entrypoints/desk/desk.worker.ts');
    expect(heavy.filter((name) => worker.has(name))).toEqual(heavy);
    for (const page of [
      'entrypoints/desk/main.tsx',
      'entrypoints/popup/main.tsx',
      'entrypoints/card/index.ts',
      'entrypoints/background.ts',
    ]) {
      const reached = reachableFrom(page);
      expect(reached.size).toBeGreaterThan(1);
      expect(heavy.filter((name) => reached.has(name))).toEqual([]);
    }
  });

  it('lets no rule import another', () => {
    // A rule lies in a folder of its subject; `engine` and the files beside the folders are the machinery.
    const isRule = (path: string) => /^utils\/rules\/(?!engine\/)[^/]+\//.test(path);
    const broken = imports.filter(({ from, to }) => isRule(from) && isRule(to));
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('never leads from the worker to the page, the components or React', () => {
    const reached = reachableFrom('entrypoints/background.ts');
    expect(reached.size).toBeGreaterThan(5);
    const broken = [...reached].filter((path) => /^(utils\/page|components)\//.test(path) || /^react(-dom)?(\/|$)/.test(path));
    expect(broken).toEqual([]);
  });

  it('never leads from the sentinel to React, zod, the rules or the panel', () => {
    const reached = reachableFrom('entrypoints/sentinel.content.ts');
    expect(reached.size).toBeGreaterThan(1);
    const broken = [...reached].filter(
      (path) => /^(components|utils\/rules|utils\/text|utils\/app)\//.test(path) || /^(react|react-dom|zod|zustand)(\/|$)/.test(path),
    );
    expect(broken).toEqual([]);
  });

  it.each(['card', 'register'])('never leads from what is loaded into a page (%s) to zod: its main entry weighs 457 kB', (script) => {
    const reached = reachableFrom(`entrypoints/${script}/index.ts`);
    expect(reached.size).toBeGreaterThan(20);
    expect([...reached].filter((path) => /^zod(\/|$)/.test(path))).toEqual([]);
  });

  it('never leads from the card script to React or the search for duplicates: the marks do not wait for them (docs/adr/0005)', () => {
    const reached = reachableFrom('entrypoints/card/index.ts');
    expect([...reached].filter((path) => /^react(-dom)?(\/|$)|^utils\/duplicates\/(?!search-variants|reasons)/.test(path))).toEqual([]);
  });

  it('draws in the page with the tokens that the page is given: the others are for pages of our own', () => {
    const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
    const given = new Set([...read('components/ui/tokens.css').matchAll(/(--[a-z-]+):/g)].map(([, name]) => name));
    const drawing = [...reachableFrom('entrypoints/card/index.ts')].filter((path) => sources.includes(path)).map(read);
    const used = [...drawing, read('components/marks/marks.css'), read('components/ui/tokens.css')].flatMap((text) =>
      [...text.matchAll(/var\((--[a-z-]+)/g)].map(([, name]) => name),
    );
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((name) => !given.has(name))).toEqual([]);
  });
});

/** What an import leads to: one of our files, or a package. */
const targetOf = (to: string) => [`${to}.ts`, `${to}.tsx`, to].find((candidate) => sources.includes(candidate)) ?? to;

/** One way around for each circle of files: `a → b → a`. Types count. */
function circles(): string[] {
  const next = grouped(imports, ({ from }) => from);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const before = way.indexOf(file);
    if (before >= 0) found.push([...way.slice(before), file].join(' → '));
    if (before >= 0 || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) walk(targetOf(to), [...way, file]);
    done.add(file);
  };
  for (const file of sources) walk(file, []);
  return found;
}

/** Files and packages that an entry pulls in when it runs (type imports do not count). */
function reachableFrom(entry: string): Set<string> {
  const seen = new Set<string>();
  const queue = [entry];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { to, typeOnly } of imports.filter(({ from }) => from === path)) {
      if (typeOnly) continue;
      queue.push(targetOf(to));
    }
  }
  return seen;
}
