import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentName, FILE_NAME_LIMIT, fitFileName } from '@/utils/tickets/file-name';
import { MAILTO_LIMIT, ticketMailto } from '@/utils/tickets/mailto';
import { ATTACHMENT_KINDS, TICKET_KINDS } from '@/utils/tickets/types';

describe('mailto', () => {
  it('carries subject and body through the encoding', () => {
    const { href, tooLong } = ticketMailto({ subject: 'Ошибка «А & Б»?', body: 'Строка 1\nстрока 2' });
    expect(tooLong).toBe(false);
    const url = new URL(href);
    expect(url.protocol + url.pathname).toBe('mailto:support-epos@permkrai.ru');
    expect(url.searchParams.get('subject')).toBe('Ошибка «А & Б»?');
    expect(url.searchParams.get('body')).toBe('Строка 1\r\nстрока 2');
  });

  it('leaves the body out, never half of it, when it does not fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 900 }), (subject, body) => {
        const { href, tooLong } = ticketMailto({ subject, body });
        const query = new URL(href).searchParams;
        expect(query.get('subject')).toBe(subject);
        if (tooLong) expect(query.get('body')).toBeNull();
        else {
          expect(href.length).toBeLessThanOrEqual(MAILTO_LIMIT);
          expect(query.get('body')).toBe(body.replace(/\r?\n/gu, '\r\n'));
        }
      }),
    );
  });
});

it('survives half a letter in the text', () => {
  expect(new URL(ticketMailto({ subject: 'a\ud800', body: '\udfff' }).href).searchParams.get('subject')).toBe('a\ufffd');
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
