import { describe, expect, it } from 'vitest';
import { clipboardText, layOutTicket } from '@/utils/tickets/registry';
import { TICKET_KINDS, type TicketDraft, type TicketKind } from '@/utils/tickets/types';
import { ticketCases } from './cases';

const complete = (kind: TicketKind): TicketDraft => ticketCases[kind]?.draft ?? {};

/** One number, in the ways people write it. */
const SHAPES = [
  '112-233-445 95',
  '112-233-445-95',
  '112–233–445 95',
  '112—233—445—95',
  '112‑233‑445‑95',
  '112−233−445 95',
  '112 233 445 95',
  '112\u00a0233\u00a0445\u00a095',
  '112\u2009233\u202f445 95',
  '112.233.445.95',
  '112.233.445 95',
  '112/233/445/95',
  '112_233_445_95',
  '112:233:445:95',
  '112 - 233 - 445 - 95',
  '112-233-44595',
  '112233445 95',
  '112233445-95',
  '112-233445-95',
  '1122 3344 595',
  '1 12 233 445 95',
  '1-1-2-2-3-3-4-4-5-9-5',
  '11223344595',
  '１１２-２３３-４４５ ９５',
  '112\u00ad-233-445 95',
  '112\u200b233\u200b445\u200b95',
  '(112)233-445-95',
  '112,233,445,95',
  'СНИЛС 11223344595',
  'СНИЛС: 112 233 445 95',
  'снилс №112-233-445 95',
  'страховой номер 11223344596',
  '11223344596 (СНИЛС)',
  'СНИЛС сотрудника 112 23 34 45 96',
  '№ 112-233-445 95',
  '112-233-445 96',
  '112-233-445 кс 95',
  '112-233-445, контрольное число 95',
  '112233445 к.ч. 95',
  'стр. св. № 11223344596',
  'ПФР: 11223344596',
  'СНИЛС (в карточке) 81223344596',
  '112&nbsp;233&nbsp;445&nbsp;95',
  '¹¹²-²³³-⁴⁴⁵ ⁹⁵',
  'l12-233-44S 95',
  '11223344595.0',
  'С.Н.И.Л.С. 11223344595',
];

/** Every place of a draft that a text can be typed into, or comes into from a card. */
const PLACES: Record<string, (draft: TicketDraft, text: string) => TicketDraft> = {
  subject: (draft, text) => ({ ...draft, subject: text }),
  message: (draft, text) => ({ ...draft, message: text }),
  description: (draft, text) => ({ ...draft, description: text }),
  request: (draft, text) => ({ ...draft, request: text }),
  failingAction: (draft, text) => ({ ...draft, failingAction: text }),
  browser: (draft, text) => ({ ...draft, device: 'web', browser: text }),
  mobileDevice: (draft, text) => ({ ...draft, mobileDevice: text }),
  fullName: (draft, text) => ({ ...draft, people: [{ ...draft.people?.[0], fullName: text }] }),
  birthDate: (draft, text) => ({ ...draft, people: [{ ...draft.people?.[0], birthDate: text }] }),
  email: (draft, text) => ({ ...draft, people: [{ ...draft.people?.[0], email: text }] }),
  role: (draft, text) => ({ ...draft, people: [{ ...draft.people?.[0], role: text }] }),
  subsystem: (draft, text) => ({ ...draft, people: [{ ...draft.people?.[0], subsystem: text }] }),
  territory: (draft, text) => ({ ...draft, organization: { ...draft.organization, territory: text } }),
  organization: (draft, text) => ({ ...draft, organization: { ...draft.organization, name: text } }),
  files: (draft, text) => ({ ...draft, files: [`${text}.png`] }),
  from: (draft, text) => ({ ...draft, from: { ...draft.from, fullName: text } }),
  onto: (draft, text) => ({ ...draft, onto: { ...draft.onto, birthDate: text } }),
  link: (draft, text) => ({ ...draft, from: { ...draft.from, link: text } }),
};

const frames = ['@', 'у сотрудника (@), вход не удался'];

describe('no СНИЛС in any ticket', () => {
  it.each(Object.keys(PLACES))('in %s, in any shape, in any kind', (place) => {
    const put = (kind: TicketKind, text: string) => layOutTicket(kind, PLACES[place]?.(complete(kind), text) ?? {});
    const used = TICKET_KINDS.filter((kind) => clipboardText(put(kind, 'метка-проверки')).includes('метка-проверки'));
    expect(used).not.toEqual([]);
    for (const kind of used)
      for (const shape of SHAPES)
        for (const frame of frames) {
          const typed = frame.replace('@', shape);
          const ticket = put(kind, typed);
          const text = clipboardText(ticket);
          const all = `${text}\n${ticket.missing.join('\n')}`;
          expect(all.normalize('NFKC').replace(/\D/gu, ''), typed).not.toMatch(/112233445/u);
          expect(all).not.toContain('СНИЛС в заявке');
          expect(ticket.snilsTaken, `${kind} ${typed}`).toBe(true);
        }
  });

  it('leaves a gap where a required value was nothing else', () => {
    const { missing } = layOutTicket('role', PLACES.role?.(complete('role'), '112-233-445 95') ?? {});
    expect(missing).toEqual(['роль в подсистеме']);
  });

  it('is not carried by the two halves of a number in neighbouring places', () => {
    const organization = { kind: 'Школа', territory: 'Пермь, 112-233', name: '445 95' } as const;
    expect(layOutTicket('general', { ...complete('general'), organization }).body).toContain('Школа: Пермь\n');
  });

  it('leaves phone numbers, dates, identifiers and addresses alone', () => {
    const words = 'Звонили с 89021234567 23.11.2026 в 14:20, страница https://epos.permkrai.ru/123-456-789, номер 10000000001.';
    expect(layOutTicket('login', { ...complete('login'), description: words }).body).toContain(words);
  });

  it('names the one number that is in use, at a deliberate tick and in its place only', () => {
    const draft = { ...ticketCases['merge-snils-in-use']?.draft, description: 'Не вносится 112-233-445 95' };
    const ticket = layOutTicket('merge', draft);
    expect(ticket.missing).toEqual([]);
    expect(ticket.body.match(/112-233-445 95/gu)).toHaveLength(1);
    const unsought = { claims: ['not-in-organization'] as const };
    for (const untold of [unsought, { namesSnils: false }, { refusedSnils: '' }, { refusedSnils: '112-233-445 96' }]) {
      const without = layOutTicket('merge', { ...draft, ...untold });
      expect(without.missing).toHaveLength(1);
      expect(without.body).not.toMatch(/\d{3}-\d{3}-\d{3}/u);
    }
  });
});
