import { defineSituation } from './define-situation';
import { sendTicket } from './shared-steps';

/** Choosing a subsystem works, entering ЭЖД fails: the person files himself. Source: Слайды для администраторов, ошибка при переходе в ЭЖД. */
export const journalError = defineSituation({
  id: 'journal-error',
  messages: [],
  registers: [],
  steps: [
    {
      id: 'which-device',
      actor: 'person',
      answers: [{ id: 'web' }, { id: 'mobile', switchTo: 'journal-error-mobile' }],
    },
    { id: 'describe-action', actor: 'person' },
    { id: 'error-picture', actor: 'person' },
    { ...sendTicket, actor: 'person' },
  ],
  outcomes: [{ when: [], ticket: 'journal', filer: 'person' }],
});
