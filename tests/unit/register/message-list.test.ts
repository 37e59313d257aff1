import { describe, expect, it } from 'vitest';
import { tableOfMessages } from '@/utils/register/message-list';

const peopleIn = (text: string) =>
  tableOfMessages(text, '2026-11-27')
    ?.slice(1)
    .map((row) => row.filter(Boolean).join(' '));

const RENATA = 'Ощепкова Рената Ильинична 03.07.1984 r@pochta.example';
const OLEG = 'Тиунов Олег Павлович 30.12.1979 o@pochta.example';

describe('messages pasted one after the other', () => {
  it.each([
    ['a line each, numbered', `1. ${RENATA}\n2) ${OLEG}`],
    ['a line for each value', `${RENATA}\n${OLEG}`.replaceAll(/ (?=\d|\S+@)/gu, '\n')],
    ['with labels', `Фамилия: Ощепкова\nИмя: Рената\nОтчество: Ильинична\nДР: 03.07.1984\nПочта: r@pochta.example\nФИО: ${OLEG}`],
    ['a greeting and a signature', `Добрый день!\n\n${RENATA}\n\nС уважением, Ощепкова Р. И.\n\n${OLEG}\n\nТиунов Олег`],
    ['WhatsApp', `[20.11.2026, 10:15:12] Рената: ${RENATA}\n[20.11.2026, 10:16:40] Олег Т.: ${OLEG}`],
    ['Telegram, values apart', `Рената, [20.11.2026 10:15]\n${RENATA.replace(' r@', '\nr@')}\n\nОлег, [20.11.2026 10:20]\n${OLEG}`],
    ['VK, the sender over each', `Рената Ощепкова\n10:15\n${RENATA}\nОлег Тиунов\n10:20\n${OLEG}`],
    [
      'e-mails with their heads',
      `От: Ощепкова Рената <r@pochta.example>\nТема: данные\n\n${RENATA}\n\nОт: Тиунов Олег <o@pochta.example>\n\n${OLEG}`,
    ],
    ['two people in one message', `Добрый день, данные на двоих: ${RENATA} и ${OLEG}`],
    ['two people in brackets', `${RENATA}; ${OLEG}`.replaceAll(/(\d{2}\.\S+) (\S+@[^\s;]+)/gu, '($1) <$2>')],
    ['a head that names the school', `Кому: shkola@pochta.example\nОт: r@pochta.example\nДата: 26.11.2026\n\n${RENATA}\n\n${OLEG}`],
    ['a year taken back', `${RENATA.replace('84', '85')}\nой, не 85, а 84\n\n${OLEG}`],
    ['a year taken back, later', `${RENATA.replace('84', '85')}\n\nой, ошиблась, год 1984\n\n${OLEG}`],
    ['day and month taken back', `${RENATA.replace('03.07', '07.03')}. Ой, не 07.03, а 03.07\n\n${OLEG}`],
    ['an address taken back behind its label', `${RENATA.replace('r@', 'почта rr@')}\nопечатка, r@pochta.example\n\n${OLEG}`],
    ['an address taken back', `${RENATA.replace('r@', 'rr@')}\n\nИсправление: почта r@pochta.example\n\n${OLEG}`],
    [
      'an address of the office beside',
      `рабочая почта shkola@pochta.example, на Госуслугах ${RENATA}`.replace(/(.*) (Ощ.*) (r@\S+)/u, '$1 $3, $2') + `\n\n${OLEG}`,
    ],
    ['a label glued to the address', `${RENATA.replace('r@', 'эл.почта-r@')}\n${OLEG.replace('o@', 'почта:o@')}`],
    ['«Я — …»', `Я — ${RENATA}\n\n${OLEG}`],
    ['what was forgotten, later', `${RENATA.replace(' r@pochta.example', '')}\n\nпочта r@pochta.example\n\n${OLEG}`],
  ])('%s', (_, text) => {
    expect(peopleIn(text)).toEqual([RENATA, OLEG]);
  });

  it('keeps everybody apart who is another person, and who has sent a name alone', () => {
    const others = ['Ощепкова Римма Ильинична', 'Тиунов Олег Петрович 01.02.1980'];
    expect(peopleIn([RENATA, others[0], OLEG, others[1]].join('\n\n'))).toEqual([RENATA, others[0], OLEG, others[1]]);
  });

  it.each([
    ['lines of one message', `Коллеги, вот мои данные\n${RENATA.replaceAll(' ', '\n')}`],
    ['labels in another order', RENATA.replace(/(\S+) (\S+ \S+) (\S+) (\S+)/u, 'Имя: $2\nФамилия: $1\nДата рождения: $3\nПочта: $4')],
    ['a husband without data', `${RENATA}, муж Тиунов Олег Павлович`],
  ])('one person: %s', (_, text) => {
    expect(peopleIn(text)).toEqual([RENATA]);
  });

  it('takes no birth date for the СНИЛС that is to come', () => {
    const [, row] = tableOfMessages(`Не знаю свой СНИЛС, пришлю завтра. ${RENATA}`, '2026-11-27') ?? [];
    expect(row).toEqual(['Ощепкова', 'Рената', 'Ильинична', '03.07.1984', '', 'r@pochta.example']);
  });

  it('gives no date where one is taken back and it is not to be told which part', () => {
    expect(peopleIn('Ощепкова Рената Ильинична 03.03.1984, ой, не 03, а 04')).toEqual(['Ощепкова Рената Ильинична']);
  });

  it('is nothing without a person', () => {
    expect(tableOfMessages('Добрый день! Пришлю завтра.', '2026-11-27')).toBeNull();
  });
});
