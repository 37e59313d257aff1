import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clipboardText, renderTicket, TICKETS } from '@/utils/tickets/registry';
import { TICKET_KINDS } from '@/utils/tickets/types';
import { ticketCases } from './cases';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/tickets');

/** The text as copied; under it, what is named as missing. */
function written(name: string): string {
  const { kind, draft } = ticketCases[name] ?? { kind: 'general', draft: {} };
  const ticket = renderTicket(kind, draft);
  const gaps = ticket.missing.length === 0 ? '' : `\n--- не хватает ---\n${ticket.missing.join('\n')}\n`;
  return `${clipboardText(ticket)}\n${gaps}`;
}

describe('goldens', () => {
  it.each(Object.keys(ticketCases))('%s', async (name) => {
    await expect(written(name)).toMatchFileSnapshot(resolve(FOLDER, `${name}.txt`));
  });

  it('has a case for every file', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      Object.keys(ticketCases)
        .map((name) => `${name}.txt`)
        .sort(),
    );
  });

  it.each(TICKET_KINDS)(
    '%s has a complete ticket, one with gaps, an empty one, and one for several people where it may hold them',
    (kind) => {
      expect(TICKETS[kind].kind).toBe(kind);
      expect(ticketCases[kind]?.kind).toBe(kind);
      expect(renderTicket(kind, ticketCases[kind]?.draft ?? {}).missing).toEqual([]);
      expect(ticketCases[`${kind}-empty`]?.draft).toEqual({});
      expect(renderTicket(kind, ticketCases[`${kind}-gaps`]?.draft ?? {}).missing).not.toEqual([]);
      expect((ticketCases[`${kind}-several`]?.draft.people?.length ?? 0) > 1).toBe(TICKETS[kind].severalPeople);
    },
  );
});

describe("the documents' own words", () => {
  it('writes the example of the slides as it stands there, blank lines aside', () => {
    const example = [
      'Тема: Ошибка «Пользователь не найден»',
      'Ученик: Сидоров Петр Иванович (профиль обучающийся)',
      'Школа: г. Пермь, шк. 1605',
      'Дата рождения: 01.01.2001',
      'Почта, использованная для регистрации на Госуслугах: petrsidorov@pochta.ru',
      'Возникает ошибка «Пользователь не найден». Данные в Контингенте сверены, ФИО, ДР и почта совпадают с теми, что указаны на Госуслугах. Скриншоты из Контингента прикладываю. Просьба проверить, с чем связана ошибка.',
    ];
    expect(
      clipboardText(renderTicket('general', ticketCases['general-example']?.draft ?? {}))
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual(example);
  });

  it('names the picture of the error that the example has not', () => {
    expect(renderTicket('general', ticketCases['general-example']?.draft ?? {}).missing).toEqual([
      'скриншот или видео, подтверждающие ошибку',
    ]);
  });

  it('asks for a merge in the words of the slides', () => {
    expect(renderTicket('merge', ticketCases.merge?.draft ?? {}).body).toContain(
      'Прошу перенести данные с личности (Иванова Тест Тест, 01.01.2000, https://kontingent.permkrai.ru/employees/1001) на личность (Иванова Тест Тестовна, 01.01.2000, https://kontingent.permkrai.ru/employees/2002). Дубль личности (https://kontingent.permkrai.ru/employees/1001) удалить.',
    );
  });
});
