import { defineSituation } from './define-situation';
import { sendTicket } from './shared-steps';

const SITES_OPEN = { question: 'connection', is: ['slow-everywhere'] } as const;
const REGION_OPENS = { question: 'permkrai', is: ['opens'] } as const;

/**
 * Slow work: four checks before a ticket; the ids of the first four steps are those of the ticket's «Проверено: …». Source: Слайды для
 * администраторов, «При замедлениях в работе», шаги 1–5.
 */
export const slowWork = defineSituation({
  id: 'slow',
  messages: [],
  registers: [],
  steps: [
    { id: 'connection', actor: 'admin', answers: [{ id: 'slow-everywhere' }, { id: 'only-here' }, { id: 'no-sites' }] },
    { id: 'permkrai', actor: 'admin', when: [SITES_OPEN], answers: [{ id: 'opens' }, { id: 'closed' }] },
    { id: 'address', actor: 'admin', when: [SITES_OPEN, REGION_OPENS] },
    { id: 'cache', actor: 'admin', when: [SITES_OPEN, REGION_OPENS] },
    { id: 'still-slow', actor: 'admin', when: [SITES_OPEN, REGION_OPENS], answers: [{ id: 'works' }, { id: 'slow' }] },
    { id: 'error-picture', actor: 'admin', when: [{ question: 'still-slow', is: ['slow'] }], tool: 'screenshot' },
    sendTicket,
  ],
  outcomes: [
    { when: [{ question: 'connection', is: ['only-here', 'no-sites'] }], ticket: null, filer: null, because: 'provider' },
    { when: [{ question: 'permkrai', is: ['closed'] }], ticket: null, filer: null, because: 'wait' },
    { when: [{ question: 'still-slow', is: ['works'] }], ticket: null, filer: null, because: 'works' },
    { when: [], ticket: 'slow', filer: 'admin' },
  ],
});
