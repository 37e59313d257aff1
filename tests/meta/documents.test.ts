import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUARANTEES } from '@/scripts/hold/guarantees.mjs';
import { checkSnils } from '@/utils/domain/snils';
import { effectiveAt } from '@/utils/domain/sync-clock';
import { builtInCalendar } from '@/utils/domain/work-calendar';
import { POLICY_PARTS } from '@/utils/platform/storage/check-part';
import { SITUATIONS } from '@/utils/situations/registry';
import { SITUATION_IDS } from '@/utils/situations/types';
import { pageMenu, toolbarMenu } from '@/utils/text/ru/desk';
import { askDataMessage } from '@/utils/text/ru/tickets';
import { TICKETS } from '@/utils/tickets/registry';
import { TICKET_KINDS } from '@/utils/tickets/types';

/** The documents say what the code does: tables of `docs/` against the code that they speak of. */

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Rows of the tables under a heading, cells trimmed, without head and rule. */
function rowsOf(file: string, heading: string): string[][] {
  const section = read(file)
    .split(/^## /m)
    .find((part) => part.startsWith(heading));
  const rows = (section ?? '').split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
const bare = (cell = '') => cell.replaceAll('`', '');

describe('docs/domain.md', () => {
  it('names every situation, and the ticket where each ends', () => {
    const rows = rowsOf('docs/domain.md', '2.');
    expect(rows.map(([id]) => bare(id))).toEqual(expect.arrayContaining([...SITUATION_IDS]));
    expect(rows).toHaveLength(SITUATION_IDS.length);
    for (const id of SITUATION_IDS) {
      const [, , end = ''] = rows.find(([cell]) => bare(cell) === id) ?? [];
      const named = [...end.matchAll(/`([a-z-]+)`/g)].map((match) => match[1]);
      const kinds = SITUATIONS[id].outcomes.flatMap((outcome) => ('ticket' in outcome && outcome.ticket ? [outcome.ticket] : []));
      expect([...new Set(named)].sort(), id).toEqual([...new Set(kinds)].sort());
    }
  });

  it.each(rowsOf('docs/domain.md', '3.'))('СНИЛС %s is %s', (snils, result) => {
    expect(checkSnils(snils)).toBe(result);
  });

  it.each(rowsOf('docs/domain.md', '5.'))('saved on %s works from %s', (saved, date) => {
    expect(effectiveAt(Date.parse(`${saved}T12:00+05:00`), builtInCalendar).date).toBe(date);
  });
});

describe('docs/tickets.md', () => {
  it('names every kind and who files it', () => {
    const rows = rowsOf('docs/tickets.md', 'Kinds');
    expect(rows.map(([kind]) => bare(kind)).sort()).toEqual([...TICKET_KINDS].sort());
    for (const kind of TICKET_KINDS) {
      const [, filer = ''] = rows.find(([cell]) => bare(cell) === kind) ?? [];
      expect(filer, kind).toBe(TICKETS[kind].filer === 'admin' ? 'admin' : 'the user himself');
    }
  });

  it('gives the request for data word for word', () => {
    expect(read('docs/tickets.md')).toContain(`«${askDataMessage}»`);
  });
});

describe('docs/design.md', () => {
  it.each(rowsOf('docs/design.md', '2.'))('%s stand in %s', (names, file) => {
    const text = read(bare(file));
    for (const name of bare(names).split(', '))
      expect(text).toMatch(new RegExp(`export (?:type |async )?(?:interface|type|function|const|\\{)[^;]*\\b${name}\\b`));
  });
});

describe('docs/guarantees.md', () => {
  const rows = rowsOf('docs/guarantees.md', '# Guarantees');

  it('has a command for every promise, and a promise for every command', () => {
    expect(rows.map(([name]) => bare(name)).sort()).toEqual(Object.keys(GUARANTEES).sort());
    for (const [, promise = '', figure = ''] of rows) expect(`${promise}${figure}`.length).toBeGreaterThan(40);
  });

  it('names files and scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    for (const [file, args] of Object.values(GUARANTEES).flat() as [string, string[]][]) {
      const paths = args.filter((arg) => arg.includes('/'));
      expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
      if (file === 'npm') expect(scripts).toHaveProperty([args.at(-1) ?? '']);
    }
  });
});

describe('docs/privacy.md', () => {
  const text = read('docs/privacy.md');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const kept = lines.filter((line) => line.startsWith('|')).slice(2);
  const prose = lines.filter((line) => !line.startsWith('|'));
  const sentences = prose.flatMap((line) => line.split(/(?<=[.!?»])(?<!«[^»]*)\s+(?=[А-ЯЁ])/));
  const said = [...kept.map((row) => row.split('|')[1]?.trim() ?? ''), ...sentences];
  const shown = rowsOf('docs/guarantees.md', 'What privacy.md says');

  it('says nothing that docs/guarantees.md has no command for', () => {
    expect(kept.length).toBeGreaterThan(10);
    expect(sentences.length).toBeGreaterThan(8);
    const loose = said.filter((sentence) => shown.filter(([words = '']) => words !== '' && sentence.startsWith(words)).length === 0);
    expect(loose).toEqual([]);
  });

  it('says everything that stands there as said by it, each shown by a promise', () => {
    const idle = shown.filter(([words = '']) => !said.some((sentence) => sentence.startsWith(words)));
    expect(idle).toEqual([]);
    for (const [words, names = ''] of shown) {
      const promises = names.split(', ').map(bare);
      expect(Object.keys(GUARANTEES), words).toEqual(expect.arrayContaining(promises));
    }
  });
});

describe('the policy', () => {
  it('has the same parts in the schema, in the code and in the page for those who roll it out', () => {
    const schema = JSON.parse(read('public/managed-schema.json'));
    expect(Object.keys(schema.properties).sort()).toEqual([...POLICY_PARTS].sort());
    const parts = rowsOf('docs/rollout.md', 'Что можно задать').map(([part]) => bare(part));
    expect(parts.sort()).toEqual([...POLICY_PARTS].sort());
  });
});

describe('CONTRIBUTING.md', () => {
  it('sends to the file in which the thing stands', () => {
    const sent = [...read('CONTRIBUTING.md').matchAll(/`([A-Z_]+)` \(`([\w/.-]+)`\)/g)];
    expect(sent.length).toBeGreaterThan(2);
    for (const [, name = '', file = ''] of sent) expect(read(file), `${name} in ${file}`).toContain(`export const ${name}`);
  });
});

describe('docs/help/shortcuts.md', () => {
  it('names keys that no browser keeps for itself', () => {
    const letters = [...read('wxt.config.ts').matchAll(/suggested_key: \{ default: 'Alt\+Shift\+(.)' \}/g)].map(
      ([, letter = '']) => letter,
    );
    expect(letters.length).toBeGreaterThan(3);
    // Chromium 156 gives none of these to an extension: groups of tabs and rows of its own buttons.
    const chromium = 'ABCNPRTWXZ';
    // Chrome's «Сообщить о проблеме».
    const chrome = 'I';
    // Alt with a letter opens a menu of Firefox, Shift or no: File, Edit, View, History, Bookmarks, Tools, Help, and the keys of Ф П В Ж З И С.
    const firefox = 'FEVSBTHAGDPBC';
    for (const letter of letters) expect(chromium + chrome + firefox).not.toContain(letter);
  });

  it('names every key of the manifest and no other, and every entry of the menus', () => {
    const suggested = [...read('wxt.config.ts').matchAll(/suggested_key: \{ default: '([^']+)' \}/g)].map((match) => match[1]);
    expect(suggested.length).toBeGreaterThan(2);
    const keys = rowsOf('docs/help/shortcuts.md', '# Работа с клавиатуры').map(([, key = '']) => key);
    expect(keys.filter((key) => key.startsWith('Alt+Shift+')).sort()).toEqual(suggested.sort());
    for (const entry of [...Object.values(pageMenu), ...Object.values(toolbarMenu)])
      expect(read('docs/help/shortcuts.md')).toContain(`«${entry}»`);
  });
});

describe('docs/store/listing.md', () => {
  it('gives a reason for every permission, and keeps within the stores’ limits', () => {
    const listing = read('docs/store/listing.md');
    const [, list = ''] = /permissions: \[([^\]]+)\]/.exec(read('wxt.config.ts')) ?? [];
    const permissions = [...list.matchAll(/'(\w+)'/g)].map((match) => match[1]);
    expect(permissions.length).toBeGreaterThan(3);
    // WXT asks for it where there is such a page.
    if (existsSync(join(ROOT, 'entrypoints/sidepanel'))) permissions.push('sidePanel');
    const reasons = rowsOf('docs/store/listing.md', 'Why each permission');
    const given = reasons.flatMap(([cell = '']) => /`(\w+)`/.exec(cell)?.[1] ?? []);
    expect(given.sort()).toEqual(permissions.sort());
    for (const [name, reason = ''] of reasons) expect(reason.length, name).toBeGreaterThan(30);
    const [, short = ''] = /\*\*Коротко\*\* \(до 132 знаков\)\. (.+)/.exec(listing) ?? [];
    const [, english = ''] = /\*\*Short\*\* \(132 characters at most\)\. (.+)/.exec(listing) ?? [];
    for (const text of [short, english]) expect(text.length).toBeGreaterThan(60);
    for (const text of [short, english]) expect(text.length).toBeLessThanOrEqual(132);
  });
});
