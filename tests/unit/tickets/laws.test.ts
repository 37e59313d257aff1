import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipboardText, layOutTicket, renderTicket } from '@/utils/tickets/registry';
import { TICKET_CLAIMS, TICKET_KINDS, type TicketClaim, type TicketDraft, type TicketKind } from '@/utils/tickets/types';
import { ticketCases } from './cases';

const complete = (kind: TicketKind): TicketDraft => ticketCases[kind]?.draft ?? {};

/** The parts whose absence must be named, per kind (docs/tickets.md; union of letter and slides). */
const REQUIRED: Record<TicketKind, string[]> = {
  general: [
    'people.0.fullName',
    'people.0.profile',
    'people.0.birthDate',
    'people.0.email',
    'organization.territory',
    'organization.name',
    'message',
    'request',
    'attachments',
  ],
  login: [
    'people.0.fullName',
    'people.0.profile',
    'people.0.birthDate',
    'people.0.email',
    'organization.territory',
    'organization.name',
    'description',
    'claims',
    'request',
    'attachments',
  ],
  role: [
    'people.0.fullName',
    'people.0.profile',
    'people.0.birthDate',
    'people.0.email',
    'people.0.subsystem',
    'people.0.role',
    'organization.territory',
    'organization.name',
    'roleAction',
  ],
  merge: [
    'people.0.profile',
    'organization.territory',
    'organization.name',
    'from.fullName',
    'from.birthDate',
    'from.link',
    'onto.fullName',
    'onto.birthDate',
    'onto.link',
  ],
  'duplicate-search': [
    'people.0.fullName',
    'people.0.profile',
    'people.0.birthDate',
    'people.0.email',
    'organization.territory',
    'organization.name',
    'description',
    'claims',
    'attachments',
  ],
  journal: [
    'people.0.fullName',
    'people.0.profile',
    'organization.territory',
    'organization.name',
    'browser',
    'failingAction',
    'attachments',
  ],
  'journal-mobile': [
    'people.0.fullName',
    'people.0.profile',
    'organization.territory',
    'organization.name',
    'failingAction',
    'mobileDevice',
    'webLoginWorked',
    'attachments',
  ],
  slow: ['people.0.fullName', 'people.0.role', 'organization.territory', 'organization.name', 'device', 'failingAction', 'attachments'],
};

/** A copy of the draft without the part at the path. */
function without(draft: TicketDraft, path: string): TicketDraft {
  const copy = structuredClone(draft) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const owner = keys.reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, copy);
  expect(owner[last]).toBeDefined();
  delete owner[last];
  return copy as TicketDraft;
}

const rows = TICKET_KINDS.flatMap((kind) => REQUIRED[kind].map((path) => [kind, path] as const));

describe('what is required', () => {
  it.each(rows)('%s without %s names it and keeps the gap in the text', (kind, path) => {
    const ticket = layOutTicket(kind, without(complete(kind), path));
    expect(ticket.missing.length).toBeGreaterThan(0);
    for (const label of ticket.missing) expect(clipboardText(ticket)).toContain(`[укажите: ${label}]`);
    // A missing device shows as the browser's place and the other way round; every other gap leads to its own input.
    expect(ticket.missingItems.map((item) => item.path)).toContain(kind === 'journal' && path === 'browser' ? 'device' : path);
  });

  it.each(TICKET_KINDS)('%s of an empty draft names everything that is required', (kind) => {
    const paths = layOutTicket(kind, {}).missingItems.map(({ path }) => (path === 'device' && kind === 'journal' ? 'browser' : path));
    for (const path of REQUIRED[kind]) expect(paths).toContain(path);
    expect(new Set(renderTicket(kind, {}).missing).size).toBe(renderTicket(kind, {}).missing.length);
  });

  it('treats blank text and line breaks as what they are', () => {
    const ticket = renderTicket('general', { people: [{ fullName: ' \n ', email: ' a@b.example\n' }] });
    expect(ticket.missing).toContain('ФИО');
    expect(ticket.body).toContain('Госуслугах: a@b.example\n');
  });

  it.each([
    ['32.01.2000', 'дата рождения в виде ДД.ММ.ГГГГ'],
    ['29.02.2001', 'дата рождения в виде ДД.ММ.ГГГГ'],
    ['__.__.____', 'дата рождения в виде ДД.ММ.ГГГГ'],
    ['29.02.2000', null],
    ['2000-02-29', null],
    ['1.1.2000', null],
  ])('birth date %s → %s', (birthDate, gap) => {
    const draft = complete('general');
    const ticket = renderTicket('general', { ...draft, people: [{ ...draft.people?.[0], birthDate }] });
    expect(ticket.missing).toEqual(gap === null ? [] : [gap]);
    if (gap !== null) expect(ticket.body).toContain(`Дата рождения: ${birthDate} [укажите: ${gap}]`);
  });
});

const SENTENCE: Record<TicketClaim, RegExp> = {
  'data-verified': /Данные в Контингенте сверены/u,
  'no-duplicates': /дубли не найдены/u,
  'login-checked': /Вход проверен/u,
  'not-in-organization': /(В организации|Ни в организации).* не найден/u,
  'not-in-municipality': /муниципалитете.* не найден/u,
};

describe('claims', () => {
  it('never claims what is not ticked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(ticketCases)),
        fc.subarray([...TICKET_CLAIMS]),
        fc.constantFrom(undefined, 'email' as const, 'snils' as const),
        (name, claims, identifierInUse) => {
          const { kind, draft } = ticketCases[name] ?? { kind: 'general', draft: {} };
          const { identifierInUse: _, ...rest } = draft;
          const { body } = renderTicket(kind, { ...rest, claims, ...(identifierInUse ? { identifierInUse } : {}) });
          for (const claim of TICKET_CLAIMS) if (!claims.includes(claim)) expect(body).not.toMatch(SENTENCE[claim]);
        },
      ),
    );
  });

  it.each([
    ['general', 'data-verified'],
    ['login', 'no-duplicates'],
    ['login', 'login-checked'],
    ['duplicate-search', 'no-duplicates'],
  ] as const)('%s says %s once it is ticked', (kind, claim) => {
    expect(renderTicket(kind, { ...complete(kind), claims: [claim], loginCheckedOn: '2026-11-23' }).body).toMatch(SENTENCE[claim]);
  });

  it('asks for the day of the sign-in that it is to claim', () => {
    const { loginCheckedOn: _, ...draft } = complete('login');
    expect(renderTicket('login', draft).missing).toEqual(['день, когда проверен вход']);
  });
});

describe('several people', () => {
  const person = fc.record({
    profile: fc.constantFrom('employee' as const, 'pupil' as const, 'parent' as const),
    fullName: fc.constantFrom('Ли Анна', 'Иванова Тест Тест', 'Мамедов Рустам Али оглы'),
    birthDate: fc.constant('01.01.2000'),
    email: fc.emailAddress(),
    subsystem: fc.constantFrom('ЭЖД', 'АиО'),
    role: fc.constantFrom('Директор', 'Воспитатель'),
  });

  it('numbers complete blocks and tells the common problem once, last', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('general', 'login', 'role', 'duplicate-search'),
        fc.array(person, { minLength: 2, maxLength: 12 }),
        (kind, people) => {
          const ticket = renderTicket(kind as TicketKind, { ...complete(kind as TicketKind), people, description: 'Общая беда.' });
          const blocks = ticket.body.split('\n\n');
          people.forEach((one, index) => {
            expect(blocks[index]?.startsWith(`${index + 1}. `)).toBe(true);
            for (const part of [one.fullName, one.birthDate, one.email, 'г. Пермь, шк. 1605']) expect(blocks[index]).toContain(part);
            if (kind === 'role') expect(blocks[index]).toContain(one.role);
          });
          expect(ticket.body.split('Общая беда.').length).toBe(2);
          expect(blocks.at(-1)).toContain('Общая беда.');
          expect(ticket.missing).toEqual([]);
        },
      ),
    );
  });

  it.each([
    [['add'], 'Добавление роли'],
    [['remove'], 'Удаление роли'],
    [['add', 'add'], 'Добавление ролей'],
    [['remove', 'remove'], 'Удаление ролей'],
    [['remove', 'add'], 'Добавление и удаление ролей'],
  ] as const)('roles %s → «%s»', (actions, subject) => {
    expect(renderTicket('role', { people: actions.map((roleAction) => ({ roleAction })) }).subject).toBe(subject);
  });
});

describe('words by register and organisation', () => {
  it.each([
    ['employee', 'Сотрудник: Ли Анна (профиль сотрудник)', 'Роль в организации: сотрудник'],
    ['pupil', 'Ученик: Ли Анна (профиль обучающийся)', 'Роль в организации: обучающийся'],
    ['parent', 'Родитель: Ли Анна (профиль родитель)', 'Роль в организации: родитель'],
  ] as const)('%s', (profile, line, role) => {
    expect(renderTicket('general', { people: [{ profile, fullName: 'Ли Анна' }] }).body).toContain(line);
    expect(renderTicket('merge', { people: [{ profile, fullName: 'Ли Анна' }] }).body).toContain(role);
  });

  it.each([
    ['Школа', 'Школа: г. Пермь, № 1'],
    ['ПОО', 'Организация: г. Пермь, № 1'],
    ['УДО', 'Организация: г. Пермь, № 1'],
    ['ДОУ', 'Организация: г. Пермь, № 1'],
  ] as const)('%s → %s', (kind, line) => {
    for (const ticket of TICKET_KINDS)
      expect(renderTicket(ticket, { organization: { kind, territory: 'г. Пермь', name: '№ 1' } }).body).toContain(line);
  });
});
