import { describe, expect, it } from 'vitest';
import { tickFor } from '@/utils/app/ticket/deliberate-ticks';
import { ticketAtHand } from '@/utils/app/ticket/ticket-at-hand';
import { type TicketState, ticketSources } from '@/utils/app/ticket/ticket-sources';
import { emptyViewState } from '@/utils/app/view/view-store';
import { snapshotOf } from '@/utils/domain/card';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
import { ticketStanding } from '@/utils/text/ru/ticket-standing';
import { progressOf } from '../situations/walk';

const NOW = Date.UTC(2026, 10, 24, 9, 30);
const TODAY_14 = Date.UTC(2026, 10, 24, 9, 0);
const TOMORROW_14 = Date.UTC(2026, 10, 25, 9, 0);
const WALKED = ['error-page=with-data', 'ask-data', 'compare-name', 'compare-birth-date', 'compare-email', 'duplicates=none', 'save'];
const TRIED = [...WALKED, 'wait-update', 'check-login=fails', 'screenshot', 'error-picture'];

const card = {
  ...snapshotOf({
    lastName: 'Фаттахова',
    firstName: 'Гульназ',
    middleName: 'Рафисовна',
    birthDate: '17.03.1988',
    email: 'gulnaz.f@pochta.example',
    organization: 'шк. 1605',
  }),
  url: 'https://kontingent.permkrai.ru/employees/7',
};

/** A card on which the whole checklist of a failed sign-in has been walked, with the organisation known. */
function state(patch: Partial<TicketState> = {}): TicketState {
  return {
    ...emptyViewState(NOW),
    card,
    settings: { ...DEFAULT_SETTINGS, organization: { kind: 'Школа', territory: 'г. Пермь', name: 'шк. 1605' } },
    checklist: progressOf('login-confirmed', TRIED),
    now: NOW,
    ...patch,
  };
}

const saved = (checkAfter: number) => ({
  id: card.url,
  url: card.url,
  label: '',
  savedAt: TODAY_14 - 86_400_000,
  checkAfter,
  approximate: false,
  notifiedAt: null,
});

describe('the ticket at hand', () => {
  it('waits for the update, and says until when', () => {
    const waiting = ticketAtHand(state({ own: saved(TOMORROW_14), evidence: { 'update-passed': false } }));
    expect(waiting).toMatchObject({ kind: 'login', complete: false, waitUntil: TOMORROW_14 });
    expect(ticketStanding(waiting, NOW).replaceAll('\u00a0', ' ')).toBe(
      'Заявку примут, если вход проверен после обновления: завтра, в среду, после 14:00. Не хватает: в какой день после обновления проверен вход.',
    );
    expect(ticketStanding(ticketAtHand(state()), NOW)).toBe('');
    const gaps = ['ФИО', 'профиль', 'территория', 'почта'].map((label) => ({ path: label, label }));
    const lacking = { asked: true, waitUntil: null, faults: [], missing: gaps, otherOrganization: null, ticket: { snilsTaken: false } };
    expect(ticketStanding(lacking, NOW, 2)).toBe('Не хватает: ФИО, профиль и ещё 2.');
    expect(ticketStanding(lacking, NOW, 3)).toBe('Не хватает: ФИО, профиль, территория, почта.');
    expect(ticketStanding({ ...lacking, missing: [], otherOrganization: 'Колледж № 3', ticket: { snilsTaken: true } }, NOW)).toBe(
      'В карточке другая организация, чем в настройках. В заявке стоит она: Колледж № 3. Территория из настроек, проверьте её. СНИЛС убран из текста: в заявке он не нужен.',
    );
    expect(ticketStanding({ ...lacking, asked: false, otherOrganization: 'Колледж № 3' }, NOW)).toBe('');
    expect(ticketAtHand(state({ savedAt: NOW })).waitUntil).toBe(TOMORROW_14);
    // A ticket about the sign-in waits whatever the situation is.
    const change = { situation: 'role-change', ticks: {}, answers: {} };
    expect(ticketAtHand(state({ savedAt: NOW, checklist: change, draft: { kind: 'login', values: {} } })).waitUntil).toBe(TOMORROW_14);
    expect(ticketAtHand(state({ savedAt: NOW, checklist: change })).waitUntil).toBeNull();
    expect(ticketAtHand(state({ own: saved(TODAY_14), evidence: { 'update-passed': true } })).waitUntil).toBeNull();
  });

  it('does not take a try before the last update for one after it', () => {
    const answered = (at: number) => ({ ...progressOf('login-confirmed', TRIED), answeredAt: { 'check-login': at } });
    const own = saved(TODAY_14);
    const of = (at: number) => ticketAtHand(state({ own, evidence: { 'update-passed': true }, checklist: answered(at) }));
    expect(of(TODAY_14 + 60_000)).toMatchObject({ complete: true });
    expect(of(TODAY_14 + 60_000).text).toContain('Вход проверен 24.11.2026 после 14:00.');
    expect(of(TODAY_14 - 20 * 3_600_000).text).not.toContain('Вход проверен');
    expect(of(TODAY_14 - 20 * 3_600_000).missing.map(({ label }) => label)).toEqual(['в какой день после обновления проверен вход']);
  });

  it('is not complete beside an error of the card', () => {
    const fault = { rule: 'name-latin', code: 'latin', field: 'firstName', severity: 'error' } as const;
    expect(ticketAtHand(state({ issues: [fault] }))).toMatchObject({ complete: false, faults: [fault] });
    expect(ticketAtHand(state({ issues: [{ ...fault, field: 'phone' }] })).faults).toEqual([]);
    expect(ticketAtHand(state({ issues: [{ ...fault, severity: 'warning' }] })).faults).toEqual([]);
  });

  it('is complete after the whole checklist, and only then', () => {
    expect(ticketAtHand(state())).toMatchObject({ kind: 'login', complete: true, missing: [], faults: [], waitUntil: null });
    for (const left of TRIED.filter((move) => !['ask-data', 'save', 'error-page=with-data'].includes(move))) {
      const moves = TRIED.filter((move) => move !== left);
      expect([left, ticketAtHand(state({ checklist: progressOf('login-confirmed', moves) })).complete]).toEqual([left, false]);
    }
  });

  it('asks for pictures of Контингент where the data are right and the sign-in fails all the same', () => {
    const without = ticketAtHand(
      state({
        checklist: progressOf(
          'login-confirmed',
          TRIED.filter((move) => move !== 'screenshot'),
        ),
      }),
    );
    expect(without.missing).toEqual([{ path: 'attachments', label: 'снимок Контингента: данные верные, дублей нет' }]);
    const draft = { kind: null, values: { files: ['epos-login-kontingent-2026-11-24-1.png', 'epos-login-oshibka-2026-11-24-2.png'] } };
    expect(ticketAtHand(state({ checklist: progressOf('login-confirmed', TRIED.slice(0, -2)), draft })).complete).toBe(true);
  });

  it('says that the card belongs to another organisation, and takes it', () => {
    const other = ticketAtHand(
      state({ card: { ...card, fields: { ...card.fields, organization: { state: 'filled', text: 'д/с № 7' } } } }),
    );
    expect(other.otherOrganization).toBe('д/с № 7');
    expect(other.text).toContain('Организация: г. Пермь, д/с № 7\n');
    expect(ticketAtHand(state()).otherOrganization).toBeNull();
  });

  it('can be copied beside an error on purpose, and claims nothing of the data', () => {
    const fault = { rule: 'birth-date-age', code: 'too-old', field: 'birthDate', severity: 'error' } as const;
    const told = { people: [{ fullName: 'Фаттахова Гульназ Рафисовна', birthDate: '17.03.1988', email: 'gulnaz.f@pochta.example' }] };
    const values = { despiteFaults: tickFor('despiteFaults', told), message: 'Ошибка' };
    const given = { issues: [fault], draft: { kind: 'general', values } };
    const copied = ticketAtHand(state(given));
    expect(copied.faults).toEqual([]);
    expect(copied.text).not.toContain('сверены');
    // What stands there later was not copied on purpose.
    const later = { ...card, fields: { ...card.fields, birthDate: { state: 'filled', text: '17.03.1888' } as const } };
    expect(ticketAtHand(state({ ...given, card: later })).faults).toEqual([fault]);
  });

  it("takes the row of a file's pair that waits for this card as this person, never as a third one", () => {
    const row = (id: string, fullName: string) => ({ id, person: { fullName, birthDate: '17.03.1988' }, claims: [] });
    const pair = [row('hand-1', 'Фаттахова Гульназ Рафисовна'), row('hand-2', 'Фатахова Гульназ Рафисовна')];
    const { sources, others } = ticketSources(state({ basket: pair }));
    expect([others, sources.other]).toEqual([[pair[1]?.person], pair[1]?.person]);
    // Once the link is taken the row is the card's own, and left out by its address.
    const taken = [{ ...row(card.url, 'Фаттахова Гульназ Рафисовна'), person: { ...row('', '').person, link: card.url } }];
    expect(ticketSources(state({ basket: taken })).others).toEqual([]);
  });

  it('waits for no reminder that was set without a save', () => {
    expect(ticketAtHand(state({ own: { ...saved(TOMORROW_14), unsaved: true } })).waitUntil).toBeNull();
  });

  it('claims by letters what was not ticked, without a situation too', () => {
    const lettered = ticketAtHand(state({ checklist: null, compared: true, draft: { kind: 'general', values: { message: 'Ошибка' } } }));
    expect(lettered.text).toContain('Данные в Контингенте сверены');
    expect(ticketAtHand(state({ checklist: null, draft: { kind: 'general', values: { claims: ['data-verified'] } } })).text).not.toContain(
      'сверены',
    );
  });

  it('says why there is none to write', () => {
    const overload = ticketAtHand(state({ checklist: progressOf('server-error', ['wait-hours', 'try-again=works']) }));
    expect(overload.because).toBe('works');
    expect(ticketAtHand(state()).because).toBeNull();
  });
});
