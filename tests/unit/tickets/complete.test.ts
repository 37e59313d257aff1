import { describe, expect, it } from 'vitest';
import { renderTicket } from '@/utils/tickets/registry';
import type { TicketDraft, TicketKind } from '@/utils/tickets/types';
import { ticketCases } from './cases';

const of = (name: string): TicketDraft => ticketCases[name]?.draft ?? {};
const person = (kind: TicketKind, patch: NonNullable<TicketDraft['people']>[number]): TicketDraft => ({
  ...of(kind),
  people: [{ ...of(kind).people?.[0], ...patch }],
});
const without = (kind: TicketKind, ...parts: (keyof TicketDraft)[]): TicketDraft =>
  Object.fromEntries(Object.entries(of(kind)).filter(([part]) => !parts.some((one) => one === part)));
const side = (which: 'from' | 'onto', patch: TicketDraft['from']): TicketDraft => ({
  ...of('merge'),
  [which]: { ...of('merge')[which], ...patch },
});
const strangers = { from: { fullName: 'Сидоров Петр Ильич', birthDate: '02.03.1971', link: 'https://kontingent.permkrai.ru/employees/3' } };

/** Kind, what is true of the draft, the draft, and what support would send it back for; null = it is accepted. */
const rows: [TicketKind, string, TicketDraft, RegExp | null][] = [
  ['merge', 'two cards of one person', of('merge'), null],
  ['merge', 'one link on both sides', side('from', { link: of('merge').onto?.link ?? '' }), /та же/u],
  ['merge', 'the same link written otherwise', side('from', { link: 'HTTP://kontingent.permkrai.ru/employees/2002/#history' }), /та же/u],
  ['merge', 'no address on the one side', side('from', { link: 'карточка 123' }), /адрес страницы/u],
  ['merge', 'no address on the other side', side('onto', { link: 'https://kontingent.permkrai.ru/' }), /адрес страницы/u],
  ['merge', 'a route behind the hash is another card', side('from', { link: 'https://kontingent.permkrai.ru/#/employees/1001' }), null],
  ['merge', 'two people who differ in everything', { ...of('merge'), ...strangers }, /один человек/u],
  ['merge', 'the same, ticked on purpose', { ...of('merge'), ...strangers, samePerson: true }, null],
  [
    'merge',
    'a list instead of a card',
    side('from', { link: 'https://kontingent.permkrai.ru/employees?page=2' }),
    /адрес страницы карточки/u,
  ],
  ['merge', 'another site', side('from', { link: 'https://disk.example/employees/1001' }), /сайт другой/u],
  [
    'merge',
    'no more in common than the first name',
    { ...of('merge'), from: { ...strangers.from, fullName: 'Кузнецова Тест Львовна' } },
    /один человек/u,
  ],
  [
    'merge',
    'a father and his son',
    {
      ...of('merge'),
      from: { ...strangers.from, fullName: 'Иванов Иван Петрович' },
      onto: { ...of('merge').onto, fullName: 'Иванов Петр Иванович' },
    },
    /один человек/u,
  ],
  ['merge', 'born on one day, and nothing of the name alike', side('from', { fullName: 'Сидоров Петр Ильич' }), /один человек/u],
  ['merge', 'another surname and a slip in the date', side('from', { fullName: 'Петрова Тест Тестовна', birthDate: '10.01.2000' }), null],
  ['merge', 'a name in initials', side('from', { fullName: 'Иванова Т. Т.', birthDate: '02.01.2000' }), null],
  ['merge', 'a duplicate whose birth date lies ahead', side('from', { birthDate: '01.01.2999' }), null],
  ['merge', 'a record that stays and is born ahead', side('onto', { birthDate: '01.01.2999' }), /дата рождения .* без ошибок/u],
  ['merge', 'a duplicate that is at fault', side('from', { fullName: 'Ааааа Иванова' }), null],
  ['merge', 'a record that stays and is at fault', side('onto', { fullName: 'Иванова Т. Тестовна' }), /инициалов/u],
  ['merge', 'СНИЛС in use, named on purpose', of('merge-snils-in-use'), null],
  ['merge', 'СНИЛС in use, not named', { ...of('merge-snils-in-use'), namesSnils: false }, /указать номер/iu],
  ['merge', 'СНИЛС in use, not known', { ...of('merge-snils-in-use'), refusedSnils: '' }, /СНИЛС, который уже используется/u],
  ['merge', 'СНИЛС in use, not looked for', { ...of('merge-snils-in-use'), claims: [] }, /искали ли/u],
  ['merge', 'e-mail in use, named', of('merge-email-in-use'), null],
  ['merge', 'e-mail in use, two cards', of('merge-in-use-two-cards'), null],
  ['merge', 'e-mail in use, two cards, not named', { ...of('merge-in-use-two-cards'), people: [{ profile: 'parent' }] }, /почта/u],
  ['merge', 'e-mail in use, not named', { ...of('merge-email-in-use'), people: [{ profile: 'employee' }] }, /почта/u],
  ['login', 'all done, and it still fails', of('login'), null],
  ['login', 'not compared', { ...of('login'), claims: ['no-duplicates', 'login-checked'] }, /сверены/u],
  ['login', 'duplicates not looked for', { ...of('login'), claims: ['data-verified', 'login-checked'] }, /дубли/u],
  ['login', 'not tried after the update', { ...of('login'), claims: ['data-verified', 'no-duplicates'] }, /после обновления/u],
  ['login', 'tried on no known day', { ...of('login'), loginCheckedOn: '' }, /день/u],
  ['login', 'nothing of what the page showed', { ...of('login'), description: '' }, /показала страница/u],
  ['login', 'pictures of Контингент only', { ...of('login'), attachments: ['kontingent'] }, /скриншот или видео/u],
  ['general', 'a message', of('general'), null],
  ['general', 'a description instead', { ...of('general'), message: '', description: 'Открываются чужие данные' }, null],
  ['general', 'no word on the problem', { ...of('general'), message: '' }, /что случилось/u],
  ['general', 'signs instead of a word', { ...of('general'), message: '«—».', description: '...' }, /что случилось/u],
  ['general', 'pictures of Контингент only', { ...of('general'), attachments: ['kontingent'] }, /скриншот или видео/u],
  [
    'general',
    'a saved picture of Контингент only',
    { ...of('general'), attachments: [], files: ['epos-general-kontingent-2026-11-23-1.png'] },
    /скриншот/u,
  ],
  [
    'general',
    'a saved picture of the error',
    { ...of('general'), attachments: [], files: ['epos-general-oshibka-2026-11-23-1.png'] },
    null,
  ],
  ['journal', 'pictures of Контингент only', { ...of('journal'), attachments: ['kontingent'] }, /скриншот или видео/u],
  ['journal', 'no device', without('journal', 'device', 'browser'), /устройство и браузер/u],
  ['journal', 'a device, and not which browser', { ...of('journal'), device: 'web', browser: ' ' }, /браузер и система/u],
  ['journal', 'the app on the phone', { ...of('journal'), device: 'mobile', browser: '' }, null],
  ['slow', 'no device', without('slow', 'device'), /устройство/u],
  ['slow', 'the web version, whichever browser', { ...of('slow'), device: 'web', browser: '' }, null],
  ['slow', 'the app on the phone', { ...of('slow'), device: 'mobile' }, null],
  ['slow', 'no role', { ...of('slow'), people: of('slow').people?.map(({ role: _, ...rest }) => rest) ?? [] }, /роль/u],
  ['journal-mobile', 'pictures of Контингент only', { ...of('journal-mobile'), attachments: ['kontingent'] }, /скриншот или видео/u],
  ['slow', 'pictures of Контингент only', { ...of('slow'), attachments: ['kontingent'] }, /скриншот или видео/u],
  ['duplicate-search', 'pictures of Контингент show it', of('duplicate-search'), null],
  ['role', 'no picture', of('role'), null],
  ['general', 'a Latin letter', person('general', { fullName: 'Сидоров Алексaндр Иванович' }), /латинских/u],
  ['general', 'initials', person('general', { fullName: 'Сидоров П. И.' }), /инициалов/u],
  ['general', 'a placeholder', person('general', { fullName: 'Ааааа Петр Иванович' }), /как в документе/u],
  ['general', 'a digit', person('general', { fullName: 'Сидоров Петр 2' }), /цифр/u],
  ['general', 'a day that is none', person('general', { birthDate: '31.02.2001' }), /дата рождения/u],
  ['general', 'a birth date that lies ahead', person('general', { birthDate: '01.01.2999' }), /дата рождения без ошибок/u],
  [
    'general',
    'the same by the day',
    { ...person('general', { birthDate: '28.11.2026' }), today: '2026-11-27' },
    /дата рождения без ошибок/u,
  ],
  ['general', 'a baby born today', { ...person('general', { birthDate: '27.11.2026' }), today: '2026-11-27' }, null],
  ['role', 'an employee of ten', { ...person('role', { birthDate: '27.11.2016' }), today: '2026-11-27' }, /дата рождения без ошибок/u],
  ['general', 'a day that nobody alive was born on', person('general', { birthDate: '01.01.1850' }), /дата рождения без ошибок/u],
  ['general', 'another hour, which may be another day', person('general', { birthDate: '2001-02-03T19:00:00Z' }), /ДД\.ММ\.ГГГГ/u],
  ['general', 'a filling of two words', person('general', { fullName: 'Нет данных' }), /ФИО/u],
  ['general', 'a filling for a surname', person('general', { fullName: 'Тест Тест Тест' }), /как в документе/u],
  ['general', 'no word for the school', { ...of('general'), organization: { ...of('general').organization, name: '—' } }, /название/u],
  [
    'general',
    'a filling for the territory',
    { ...of('general'), organization: { ...of('general').organization, territory: 'не указано' } },
    /территория/u,
  ],
  [
    'general',
    'what it is and not which one',
    { ...of('general'), organization: { ...of('general').organization, name: 'МБОУ «СОШ №»' } },
    /название/u,
  ],
  [
    'general',
    'a number for the territory',
    { ...of('general'), organization: { ...of('general').organization, territory: '59' } },
    /территория/u,
  ],
  ['login', 'tried on a day that lies ahead', { ...of('login'), loginCheckedOn: '28.11.2026', today: '2026-11-27' }, /ещё не наступил/u],
  ['login', 'tried today', { ...of('login'), loginCheckedOn: '27.11.2026', today: '2026-11-27' }, null],
  ['general', 'nothing asked for', { ...of('general'), request: '...' }, /действие/u],
  ['journal-mobile', 'a phone, and no version', { ...of('journal-mobile'), mobileDevice: 'телефон' }, /параметры/u],
  ['journal', 'a dash for the action', { ...of('journal'), failingAction: '-' }, /действие/u],
  ['general', 'an address that is none', person('general', { email: 'a@b' }), /почта/u],
  ['role', 'an address in Cyrillic', person('role', { email: 'гульназ@pochta.example' }), /почта/u],
  ['login', 'a Latin letter', person('login', { fullName: 'Фаттахова Гульнaз Рафисовна' }), /латинских/u],
  ['journal', 'a Latin letter', person('journal', { fullName: 'Фаттахова Гульнaз Рафисовна' }), /латинских/u],
  [
    'general',
    'a Latin letter, copied on purpose',
    { ...person('general', { fullName: 'Сидоров Алексaндр Иванович' }), despiteFaults: true },
    null,
  ],
];

describe('may be copied as complete', () => {
  it.each(rows)('%s: %s', (kind, _, draft, gap) => {
    const { missing } = renderTicket(kind, draft);
    if (gap === null) expect(missing).toEqual([]);
    else expect(missing.join('; ')).toMatch(gap);
  });

  it('claims nothing of data that are at fault, copied on purpose or not', () => {
    for (const despiteFaults of [true, false]) {
      const draft = { ...person('general', { fullName: 'Сидоров Алексaндр Иванович' }), despiteFaults };
      expect(renderTicket('general', draft).body).not.toContain('сверены');
    }
  });

  it('names a gap as a gap of the message where nothing is said of the problem', () => {
    const { body, missing } = renderTicket('general', { ...of('general'), message: '' });
    expect(missing).toHaveLength(1);
    expect(body).toContain(`[укажите: ${missing[0]}]`);
  });

  it('ends a sentence behind a name in quotation marks', () => {
    const draft = { ...of('general'), message: '', description: 'Пропала роль «Директор»' };
    expect(renderTicket('general', draft).body).toContain('«Директор». ');
  });

  it('writes no hint inside a value', () => {
    expect(renderTicket('journal-mobile', of('journal-mobile')).body).not.toContain('(ОС');
  });
});
