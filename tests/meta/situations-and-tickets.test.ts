import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITUATIONS } from '@/utils/situations/registry';
import { SITUATION_IDS } from '@/utils/situations/types';
import { situationText } from '@/utils/text/ru/situations';
import { ticketKindText } from '@/utils/text/ru/tickets';
import { TICKETS } from '@/utils/tickets/registry';
import { TICKET_KINDS } from '@/utils/tickets/types';

const ROOT = resolve(import.meta.dirname, '../..');
const has = (path: string) => existsSync(join(ROOT, path));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('a kind of ticket', () => {
  it.each(TICKET_KINDS)('%s has its file, its place, its words and its goldens', (kind) => {
    expect(has(`utils/tickets/${kind}.ts`)).toBe(true);
    expect(read(`utils/tickets/${kind}.ts`)).toContain(`kind: '${kind}'`);
    expect(TICKETS[kind].kind).toBe(kind);
    expect(TICKETS[kind].source).toMatch(/^(Слайды|Письмо)/u);
    expect(ticketKindText[kind].title).not.toBe('');
    expect(has(`tests/fixtures/tickets/${kind}.txt`)).toBe(true);
    expect(has(`tests/fixtures/tickets/${kind}-empty.txt`)).toBe(true);
  });
});

describe('a situation', () => {
  it.each(SITUATION_IDS)('%s has its file, its place, its words and its table', (id) => {
    expect(has(`utils/situations/${id}.ts`)).toBe(true);
    expect(SITUATIONS[id].id).toBe(id);
    expect(read(`utils/situations/${id}.ts`).replace(/\n \* /gu, ' ')).toMatch(/\/\*\*.*Source: (Слайды|Письмо)/u);
    expect(situationText[id].title).not.toBe('');
    const table = read(`tests/unit/situations/${id}.test.ts`);
    expect(table).toContain(`describe('${id}'`);
    expect(table).toContain('it.each(');
  });

  it('stands in the list once, and there is no file without a situation', () => {
    const machinery = ['define-situation', 'plan', 'progress', 'registry', 'shared-steps', 'suggest-situation', 'types'];
    const files = readdirSync(join(ROOT, 'utils/situations')).map((name) => name.replace(/\.ts$/u, ''));
    expect(files.filter((name) => !machinery.includes(name)).sort()).toEqual([...SITUATION_IDS].sort());
    expect(new Set(Object.keys(SITUATIONS)).size).toBe(SITUATION_IDS.length);
  });
});
