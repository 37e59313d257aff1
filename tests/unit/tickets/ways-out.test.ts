import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentName, FILE_NAME_LIMIT, fitFileName } from '@/utils/tickets/file-name';
import { withNamedHoles } from '@/utils/tickets/gaps';
import { MAILTO_LIMIT, ticketMailto } from '@/utils/tickets/mailto';
import { clipboardText, renderTicket } from '@/utils/tickets/registry';
import { ATTACHMENT_KINDS, TICKET_KINDS } from '@/utils/tickets/types';

describe('mailto', () => {
  it('carries the subject and a short body through the encoding', () => {
    const url = new URL(ticketMailto('Ошибка «А & Б»?', 'Вставьте сюда (Ctrl+V).'));
    expect(url.protocol + url.pathname).toBe('mailto:support-epos@permkrai.ru');
    expect(url.searchParams.get('subject')).toBe('Ошибка «А & Б»?');
    expect(url.searchParams.get('body')).toBe('Вставьте сюда (Ctrl+V).');
  });

  it('is never longer than a mail program takes, and cuts a subject at a word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 90 }), (words) => {
        const subject = words.join(' ').trim().split(/\s+/u).join(' ');
        const href = ticketMailto(subject, 'Вставьте сюда (Ctrl+V).');
        expect(href.length).toBeLessThanOrEqual(MAILTO_LIMIT);
        const written = new URL(href).searchParams.get('subject') ?? '';
        if (written === subject.toWellFormed()) return;
        expect(written.endsWith('…')).toBe(true);
        expect(`${subject.toWellFormed()} `.startsWith(`${written.slice(0, -1)} `)).toBe(true);
      }),
    );
  });

  it('survives half a letter in the text', () => {
    expect(new URL(ticketMailto('a\ud800', 'b')).searchParams.get('subject')).toBe('a\ufffd');
  });
});

describe('the support form', () => {
  it.each(TICKET_KINDS)('gets no demand of ours with an incomplete %s, and every hole is named', (kind) => {
    const ticket = renderTicket(kind, {});
    const text = withNamedHoles(clipboardText(ticket));
    expect(text).not.toContain('укажите');
    for (const label of ticket.missing) expect(text).toContain(`(не указано: ${label})`);
  });
});

describe('file names', () => {
  it.each(TICKET_KINDS.flatMap((kind) => ATTACHMENT_KINDS.map((shows) => [kind, shows] as const)))('%s, %s', (kind, shows) => {
    const name = attachmentName(kind, shows, '2026-11-23', 2);
    expect(name).toMatch(/^epos-[a-z-]+-2026-11-23-2\.png$/u);
    expect(name.length).toBeLessThanOrEqual(FILE_NAME_LIMIT);
  });

  it('cuts a typed name before its extension', () => {
    const fitted = fitFileName(`${'снимок '.repeat(60)}.png`);
    expect(Array.from(fitted)).toHaveLength(FILE_NAME_LIMIT);
    expect(fitted.endsWith('.png')).toBe(true);
    expect(fitFileName('снимок.png')).toBe('снимок.png');
  });
});
