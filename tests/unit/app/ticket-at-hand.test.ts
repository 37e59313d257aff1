import { describe, expect, it } from 'vitest';
import { ticketAtHand } from '@/utils/app/ticket/ticket-at-hand';
import type { TicketState } from '@/utils/app/ticket/ticket-sources';
import { emptyViewState } from '@/utils/app/view/view-store';
import { snapshotOf } from '@/utils/domain/card';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings';
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
    expect(ticketAtHand(state({ savedAt: NOW })).waitUntil).toBe(TOMORROW_14);
    expect(ticketAtHand(state({ own: saved(TODAY_14), evidence: { 'update-passed': true } })).waitUntil).toBeNull();
  });

  it('is not complete beside an error of the card', () => {
    const fault = { rule: 'name-latin', code: 'latin', field: 'firstName', severity: 'error' } as const;
    expect(ticketAtHand(state({ issues: [fault] }))).toMatchObject({ complete: false, faults: [fault] });
    expect(ticketAtHand(state({ issues: [{ ...fault, field: 'phone' }] })).faults).toEqual([]);
    expect(ticketAtHand(state({ issues: [{ ...fault, severity: 'warning' }] })).faults).toEqual([]);
  });

  it('says why there is none to write', () => {
    const overload = ticketAtHand(state({ checklist: progressOf('server-error', ['wait-hours', 'try-again=works']) }));
    expect(overload.because).toBe('works');
    expect(ticketAtHand(state()).because).toBeNull();
  });
});
