import { defineSituation } from './define-situation';

/**
 * 307, 404, 500, 502, «непредвиденная ошибка»: a short overload, work on it is under way; no ticket. Source: Слайды для администраторов,
 * «Ошибки 307, 404, 500, 502 и непредвиденная ошибка».
 */
export const serverError = defineSituation({
  id: 'server-error',
  messages: ['error-307', 'error-404', 'error-500', 'error-502', 'unexpected-error'],
  registers: [],
  steps: [
    { id: 'wait-hours', actor: 'admin', tool: 'remind' },
    { id: 'try-again', actor: 'admin', answers: [{ id: 'works' }, { id: 'fails' }] },
  ],
  outcomes: [
    { when: [{ question: 'try-again', is: ['works'] }], ticket: null, filer: null, because: 'works' },
    { when: [], ticket: null, filer: null, because: 'wait' },
  ],
  waitHours: { from: 1, to: 2 },
});
