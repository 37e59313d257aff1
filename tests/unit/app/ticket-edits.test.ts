import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, editPart, editParts, NO_EDITS, parseEdits, partAt, swapSides } from '@/utils/app/ticket/ticket-edits';
import { renderTicket } from '@/utils/tickets/registry';
import type { TicketDraft } from '@/utils/tickets/types';

const draft: TicketDraft = {
  people: [{ fullName: 'Ли Анна', profile: 'employee' }],
  organization: { kind: 'Школа' },
  claims: ['no-duplicates'],
};

describe('edits', () => {
  it('change only what was touched', () => {
    const edits = editPart(editPart(NO_EDITS, 'people.0.email', 'a@b.example'), 'organization.territory', 'г. Пермь');
    expect(applyEdits(draft, edits)).toEqual({
      people: [{ fullName: 'Ли Анна', profile: 'employee', email: 'a@b.example' }],
      organization: { kind: 'Школа', territory: 'г. Пермь' },
      claims: ['no-duplicates'],
    });
    expect(draft.people?.[0]).not.toHaveProperty('email');
  });

  it('are given back to the card', () => {
    const edits = editPart(NO_EDITS, 'people.0.fullName', 'Ли Анна-Мария');
    expect(partAt(applyEdits(draft, edits), 'people.0.fullName')).toBe('Ли Анна-Мария');
    expect(applyEdits(draft, editPart(edits, 'people.0.fullName', undefined))).toEqual(draft);
  });

  it('can take a choice back', () => {
    expect(applyEdits(draft, editPart(NO_EDITS, 'people.0.profile', '')).people?.[0]).toEqual({ fullName: 'Ли Анна' });
    expect(renderTicket('general', applyEdits(draft, editPart(NO_EDITS, 'people.0.fullName', ''))).missing).toContain('ФИО');
  });

  it('work on nothing at all', () => {
    expect(applyEdits({}, editPart(NO_EDITS, 'people.0.fullName', 'Ли Анна'))).toEqual({ people: [{ fullName: 'Ли Анна' }] });
  });

  it('go with a person who was removed', () => {
    expect(applyEdits(draft, editPart(NO_EDITS, 'people.5.fullName', 'Ли'))).toEqual(draft);
  });

  it('swap the two records of a merge, twice = not at all', () => {
    const pair: TicketDraft = { from: { fullName: 'А Б', link: '1' }, onto: { fullName: 'В Г', birthDate: '01.01.2000', link: '2' } };
    const once = applyEdits(pair, swapSides(pair, NO_EDITS));
    expect(once).toMatchObject({
      from: { fullName: 'В Г', birthDate: '01.01.2000', link: '2' },
      onto: { fullName: 'А Б', birthDate: '', link: '1' },
    });
    expect(applyEdits(once, swapSides(once, NO_EDITS))).toMatchObject(pair);
  });
});

describe('stored edits', () => {
  it.each([
    [null, NO_EDITS],
    ['x', NO_EDITS],
    [{ kind: 'nothing', values: 3 }, NO_EDITS],
    [
      { kind: 'merge', values: { subject: 'Тема', 'people.0.snils': '1', '__proto__.x': 'y', claims: [1], 'people.0.email': 'a' } },
      { kind: 'merge', values: { subject: 'Тема', 'people.0.email': 'a' } },
    ],
  ])('%j', (stored, edits) => {
    expect(parseEdits(stored)).toEqual(edits);
  });

  it('come back as they went', () => {
    const edits = editParts({ kind: 'role', values: {} }, { claims: ['no-duplicates'], webLoginWorked: false, 'from.link': 'x' });
    expect(parseEdits(JSON.parse(JSON.stringify(edits)))).toEqual(edits);
  });

  it('never break a ticket, whatever is stored', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('general', 'role', 'merge', 'slow'), (stored, kind) => {
        expect(renderTicket(kind as 'general', applyEdits({}, parseEdits(stored))).missing.length).toBeGreaterThan(0);
      }),
    );
  });
});
