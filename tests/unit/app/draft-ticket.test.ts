import { describe, expect, it } from 'vitest';
import { browserWords } from '@/utils/app/ticket/browser-words';
import { blockedClaims } from '@/utils/app/ticket/claims';
import { tickFor } from '@/utils/app/ticket/deliberate-ticks';
import { editedDraft, prefillTicket, suggestedKind } from '@/utils/app/ticket/draft-ticket';
import { NO_EDITS, swapSides, type TicketEdits } from '@/utils/app/ticket/ticket-edits';
import type { TicketSources } from '@/utils/app/ticket/ticket-sources';
import { type CardSnapshot, snapshotOf } from '@/utils/domain/card';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import { planOf } from '@/utils/situations/plan';
import { answerStep } from '@/utils/situations/progress';
import type { SituationId } from '@/utils/situations/types';
import { renderTicket } from '@/utils/tickets/registry';
import { TICKET_KINDS } from '@/utils/tickets/types';
import { COMPARED, type Move, progressOf } from '../situations/walk';

const MORNING = Date.UTC(2026, 10, 23, 8, 59);
const AFTERNOON = Date.UTC(2026, 10, 23, 9, 0);

const card: CardSnapshot = {
  ...snapshotOf({
    lastName: 'Фаттахова',
    firstName: 'Гульназ ',
    middleName: 'Рафисовна',
    birthDate: '17.03.1988',
    snils: '112-233-445 95',
    email: 'gulnaz.f@pochta.example',
    organization: 'Шк. 1605',
  }),
  url: 'https://kontingent.permkrai.ru/employees/7',
};
const cardWith = (organization: string): CardSnapshot => ({
  ...card,
  fields: { ...card.fields, organization: { state: 'filled', text: organization } },
});
const school = { territory: 'г. Пермь', name: 'шк. 1605', kind: 'Школа' } as const;
const plan = (situation: SituationId, moves: readonly Move[] = []) => planOf(situation, progressOf(situation, moves), {});
const sources = (patch: Partial<TicketSources> = {}): TicketSources => ({
  card,
  settings: { organization: school },
  plan: null,
  messages: [],
  now: AFTERNOON,
  ...patch,
});

describe('prefillTicket', () => {
  it('takes person and organisation, and no СНИЛС', () => {
    const draft = prefillTicket('general', sources());
    expect(draft.people).toEqual([
      {
        fullName: 'Фаттахова Гульназ Рафисовна',
        profile: 'employee',
        birthDate: '17.03.1988',
        email: 'gulnaz.f@pochta.example',
        link: card.url,
      },
    ]);
    expect(draft.organization).toEqual(school);
    for (const kind of TICKET_KINDS) expect(JSON.stringify(prefillTicket(kind, sources()))).not.toContain('445');
  });

  it('asks for the organisation only while the settings have none, with the card as a start', () => {
    const draft = prefillTicket('general', sources({ settings: DEFAULT_SETTINGS }));
    expect(draft.organization).toEqual({ kind: 'Школа', territory: '', name: 'Шк. 1605' });
    expect(renderTicket('general', draft).missing).toContain('территория');
  });

  it('is one click away from complete after the whole checklist', () => {
    const moves = [
      'error-page=with-data',
      ...COMPARED,
      'duplicates=none',
      'save',
      'wait-update',
      'check-login=fails',
      'error-picture',
      'screenshot',
    ];
    const done = plan('login-confirmed', moves);
    expect(suggestedKind(done)).toBe('login');
    const ticket = renderTicket('login', prefillTicket('login', sources({ plan: done })));
    expect(ticket.missing).toEqual([]);
    expect(ticket.body).toContain('данные сотрудника на ней показаны. Данные в Контингенте сверены');
    expect(ticket.body).toContain(
      'В рамках организации дубли не найдены. Вход проверен 23.11.2026 после 14:00. Скриншоты из Контингента и скриншот ошибки прикладываю.',
    );
  });

  it('claims nothing of its own', () => {
    const draft = prefillTicket('login', sources({ plan: plan('login-confirmed') }));
    expect(draft.claims).toEqual([]);
    expect(draft.attachments).toEqual([]);
    expect(renderTicket('login', draft).missing).toContain('скриншот или видео, подтверждающие ошибку');
  });

  it('attaches the pictures that were saved, unless the boxes were ticked by hand', () => {
    const files = ['epos-login-kontingent-2026-11-22-1.png', 'epos-login-oshibka-2026-11-22-2.png', 'отпуск.png'];
    expect(editedDraft('login', sources(), { kind: null, values: { files } }).attachments).toEqual(['kontingent', 'error']);
    expect(editedDraft('login', sources(), { kind: null, values: { files, attachments: [] } }).attachments).toEqual([]);
  });

  it('lets no hand claim what the extension sees to be untrue', () => {
    const seen = planOf('login-confirmed', progressOf('login-confirmed', [...COMPARED, 'duplicates=none']), {
      'email-equal': false,
      'update-passed': false,
    });
    const edits = { kind: null, values: { claims: ['data-verified', 'no-duplicates', 'login-checked'] } };
    expect(Object.fromEntries(blockedClaims(sources({ plan: seen }), NO_EDITS))).toEqual({
      'data-verified': 'email-equal',
      'login-checked': 'update-passed',
      'not-in-organization': 'not-done',
      'not-in-municipality': 'not-done',
    });
    expect(editedDraft('login', sources({ plan: seen }), edits).claims).toEqual(['no-duplicates']);
  });

  it('claims nothing whose act was not done, with a situation and without one', () => {
    const edits = { kind: null, values: { claims: ['data-verified', 'no-duplicates', 'login-checked', 'not-in-organization'] } };
    expect(editedDraft('general', sources(), edits).claims).toEqual([]);
    expect(editedDraft('general', sources({ claims: ['data-verified'] }), edits).claims).toEqual(['data-verified']);
    expect(editedDraft('general', sources({ claims: ['data-verified'], faulty: true }), edits).claims).toEqual([]);
    const searched = plan('user-not-found', ['duplicates=none']);
    expect(editedDraft('general', sources({ plan: searched }), edits).claims).toEqual(['no-duplicates']);
    const told = { kind: null, values: { acts: ['no-duplicates'] } };
    expect(editedDraft('general', sources(), told)).toMatchObject({ claims: ['no-duplicates'] });
    expect(editedDraft('general', sources(), told)).not.toHaveProperty('acts');
  });

  it('tells the day on which the sign-in was tried, not the day of the copy', () => {
    const moves = ['error-page=with-data', ...COMPARED, 'duplicates=none', 'save', 'wait-update'];
    const tried = (at: number) =>
      planOf('login-confirmed', answerStep(progressOf('login-confirmed', moves), 'check-login', 'fails', at), {});
    const friday = Date.UTC(2026, 10, 20, 9, 30);
    expect(prefillTicket('login', sources({ plan: tried(friday) })).loginCheckedOn).toBe('20.11.2026');
    expect(prefillTicket('login', sources({ plan: tried(friday - 3_600_000) })).loginCheckedOn).toBeUndefined();
  });

  it('takes the organisation of the card where it is another one than the settings have', () => {
    const other = cardWith('МАОУ «СОШ № 7»');
    expect(prefillTicket('general', sources({ card: other })).organization).toEqual({ ...school, name: 'МАОУ «СОШ № 7»' });
    const people = [
      { fullName: 'Ли Анна', organization: { name: 'МАОУ «СОШ № 7»' } },
      { fullName: 'Ан Ли', organization: { name: 'ШК 1605' } },
    ];
    const own = { fullName: 'Ли Анна', organization: { name: 'МАОУ «СОШ № 7»', kind: 'Школа' } };
    expect(prefillTicket('general', sources({ people })).people).toEqual([own, { fullName: 'Ан Ли' }]);
    expect(renderTicket('merge', prefillTicket('merge', sources({ card: null, people }))).body).toContain(
      'Школа: г. Пермь, МАОУ «СОШ № 7»',
    );
  });

  it.each([
    ['Кизеловский политехнический техникум', 'Организация'],
    ['МБДОУ «Детский сад № 12»', 'Организация'],
    ['Детская музыкальная школа № 2', 'Организация'],
    ['Кадетский корпус имени Суворова', 'Организация'],
    ['МБОУ «НОШ — детский сад № 5»', 'Школа'],
    ['МАОУ «Лицей № 1»', 'Школа'],
    ['ООШ с. Ленск', 'Школа'],
  ])('calls another organisation by its own kind: %s → %s', (name, word) => {
    const people = [{ fullName: 'Ли Анна', organization: { name } }, {}];
    for (const known of [{ card: cardWith(name) }, { card: null, people }])
      for (const kind of ['general', 'merge'] as const)
        expect(renderTicket(kind, prefillTicket(kind, sources(known))).body).toContain(`${word}: г. Пермь, ${name}\n`);
  });

  it('never gives the browser of the admin as that of the user', () => {
    for (const kind of ['journal', 'slow'] as const) {
      const draft = prefillTicket(kind, sources({ browser: 'Яндекс Браузер 25.10, Windows 10' }));
      expect(draft).not.toHaveProperty('browser');
      expect(draft).not.toHaveProperty('device');
    }
  });

  it('leads to the second link where the value was found at the same person', () => {
    const found = plan('identifier-in-use', ['which-identifier=snils', 'search-own=same-person']);
    const ticket = renderTicket('merge', prefillTicket('merge', sources({ plan: found, messages: ['snils-in-use'] })));
    expect(ticket.body).not.toContain('не найдена');
    expect(ticket.missing).toContain('ссылка на карточку личности, с которой переносят данные');
  });

  it('knows the number that the app refused, not the one on the card', () => {
    const unseen = plan('identifier-in-use', ['which-identifier=snils', 'search-own=none', 'ask-municipal=none']);
    const draft = prefillTicket('merge', sources({ plan: unseen, inUse: { snils: '087-654-303 00' } }));
    expect(draft).toMatchObject({ identifierInUse: 'snils', refusedSnils: '087-654-303 00' });
    expect(renderTicket('merge', draft).missing).toEqual(['СНИЛС: отметьте «Указать номер: без него дубль не найти»']);
    expect(renderTicket('merge', { ...draft, namesSnils: true }).body).toContain('на ней указан СНИЛС 087-654-303 00');
    expect(prefillTicket('merge', sources({ plan: unseen }))).not.toHaveProperty('refusedSnils');
  });

  it('does not date a sign-in before 14:00', () => {
    expect(prefillTicket('login', sources({ now: MORNING })).loginCheckedOn).toBeUndefined();
    expect(prefillTicket('login', sources({ now: AFTERNOON })).loginCheckedOn).toBe('23.11.2026');
  });

  it.each([
    ['general', 'user-not-found', [], [], { message: 'Пользователь не найден' }],
    ['general', 'user-not-found', [], ['unexpected-error'], { message: 'Непредвиденная ошибка' }],
    ['general', 'pupil-parent-login', [], [], { subject: 'Ошибка входа в ЭПОС', description: 'Войти в ЭПОС через Госуслуги не удаётся.' }],
    ['general', 'foreign-account', [], [], { subject: 'Вход с учётной записью другого человека' }],
    ['role', 'role-change', ['who-changes=dismissed'], [], { roleAction: 'remove', description: 'Сотрудник уволен.' }],
    ['role', 'role-change', ['who-changes=new-employee'], [], { roleAction: 'add' }],
    [
      'duplicate-search',
      'profile-mixup',
      ['what-is-wrong=journal-duplicates'],
      [],
      { description: 'Дубли есть только в ЭЖД, в Контингенте их нет.' },
    ],
    [
      'duplicate-search',
      'no-access',
      ['duplicates=none', 'journal-duplicates=found'],
      [],
      { description: 'В справочнике «Кадры» ЭЖД есть вторая запись этого человека, в Контингенте дублей нет.' },
    ],
    ['general', 'many-users', ['common-problem=login'], [], { description: 'Войти в ЭПОС не удаётся у всех перечисленных.' }],
    ['role', 'no-access', [], ['no-access'], { roleAction: 'add', message: 'Вам не был предоставлен доступ к подсистемам ЭПОС' }],
    ['merge', 'identifier-in-use', ['which-identifier=snils'], [], { identifierInUse: 'snils' }],
    ['merge', 'identifier-in-use', [], ['email-in-use'], { identifierInUse: 'email' }],
    ['journal-mobile', 'journal-error-mobile', ['web-version=fails'], [], { webLoginWorked: false }],
    ['journal-mobile', 'journal-error-mobile', ['still-fails=fails', 'error-picture'], [], { attachments: ['error'] }],
    ['slow', 'slow', ['connection=slow-everywhere', 'permkrai=opens', 'cache'], [], { slowChecks: ['connection', 'permkrai', 'cache'] }],
    ['slow', 'slow', ['connection=no-sites'], [], { slowChecks: [] }],
    ['slow', 'slow', ['connection=slow-everywhere', 'permkrai=closed'], [], { slowChecks: ['connection'] }],
  ] as const)('%s of %s after %j on %j', (kind, situation, moves, messages, part) => {
    expect(prefillTicket(kind, sources({ plan: plan(situation, moves), messages }))).toMatchObject(part);
  });

  it('holds a pair that is one person for one person, and no other pair', () => {
    const other = { fullName: 'Сидоров Петр Ильич', birthDate: '02.03.1971', link: 'https://kontingent.permkrai.ru/employees/8' };
    const [pair, next] = [sources({ other }), sources({ other: { ...other, link: 'https://kontingent.permkrai.ru/employees/9' } })];
    const asks = (of: TicketSources, values: TicketEdits['values']) =>
      renderTicket('merge', editedDraft('merge', of, { kind: 'merge', values })).missing.some((label) => label.includes('один человек'));
    const ticked = { samePerson: tickFor('samePerson', prefillTicket('merge', pair)) };
    expect(asks(pair, {})).toBe(true);
    expect(asks(pair, ticked)).toBe(false);
    expect(asks(pair, swapSides(prefillTicket('merge', pair), { kind: 'merge', values: ticked }).values)).toBe(false);
    expect(asks(next, ticked)).toBe(true);
  });

  it('has the two records of a merge, and the unseen one when the e-mail is in use', () => {
    const other = { fullName: 'Фаттахова Г', birthDate: '', link: 'https://kontingent.permkrai.ru/employees/8' };
    const pair = prefillTicket('merge', sources({ other }));
    expect(pair.onto?.link).toBe(card.url);
    expect(pair.from?.link).toBe(other.link);
    const done = plan('identifier-in-use', ['which-identifier=email', 'search-own=none', 'ask-municipal=none']);
    const unseen = renderTicket('merge', prefillTicket('merge', sources({ plan: done })));
    expect(unseen.missing).toEqual([]);
    // What the card shows saved is not what was refused: that has to be told.
    const inView = (patch: Partial<TicketSources>) =>
      renderTicket('merge', prefillTicket('merge', sources({ plan: done, card: { ...card, mode: 'view' }, ...patch })));
    expect(inView({}).missing).toEqual(['почта, которая уже используется']);
    expect(inView({ inUse: { email: 'g.f@pochta.example' } }).body).toContain('на ней указана почта g.f@pochta.example)');
    expect(unseen.body).toContain(
      'на ней указана почта gulnaz.f@pochta.example) на личность (Фаттахова Гульназ Рафисовна, 17.03.1988, https://kontingent',
    );
  });

  it('names the person of the card in the head of a merge while the second card is not known', () => {
    const { body, missing } = renderTicket('merge', prefillTicket('merge', sources()));
    expect(body).toContain('Сотрудник: Фаттахова Гульназ Рафисовна (профиль сотрудник)\nДата рождения: 17.03.1988\n');
    expect(missing).toHaveLength(3);
  });

  it('renders whatever little there is', () => {
    for (const kind of TICKET_KINDS) {
      const draft = prefillTicket(kind, { card: null, settings: DEFAULT_SETTINGS, plan: null, messages: [], now: MORNING });
      expect(renderTicket(kind, draft).missing.length).toBeGreaterThan(2);
    }
  });
});

describe('browserWords', () => {
  const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0';
  it.each([
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} YaBrowser/25.10.0.0 Safari/537.36`, 'Яндекс Браузер 25.10, Windows 10 или 11'],
    [`Mozilla/5.0 (Windows NT 6.1; Win64; x64) ${chrome} Safari/537.36`, 'Google Chrome 142, Windows 7'],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/142.0.0.0`, 'Microsoft Edge 142, Windows 10 или 11'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox 145, Linux'],
    [`Mozilla/5.0 (Linux; Android 14; K) ${chrome} Mobile Safari/537.36`, 'Google Chrome 142, Android 14'],
    ['', ''],
  ])('%s', (userAgent, words) => {
    expect(browserWords(userAgent)).toBe(words);
  });
});
