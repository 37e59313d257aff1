import { defineSituation } from './define-situation';
import { sendTicket } from './shared-steps';

/**
 * The same in the mobile app: the web version and the button of the sign-in are tried first. Source: Слайды для администраторов, «Если
 * такая ошибка появляется при входе через мобильное приложение».
 */
export const journalErrorMobile = defineSituation({
  id: 'journal-error-mobile',
  messages: [],
  registers: [],
  steps: [
    { id: 'web-version', actor: 'person', answers: [{ id: 'works' }, { id: 'fails' }] },
    { id: 'right-button', actor: 'person' },
    { id: 'still-fails', actor: 'person', answers: [{ id: 'works' }, { id: 'fails' }] },
    { id: 'phone-details', actor: 'person', when: [{ question: 'still-fails', is: ['fails'] }] },
    { id: 'error-picture', actor: 'person', when: [{ question: 'still-fails', is: ['fails'] }] },
    { ...sendTicket, actor: 'person' },
  ],
  outcomes: [
    { when: [{ question: 'still-fails', is: ['works'] }], ticket: null, filer: null, because: 'works' },
    { when: [], ticket: 'journal-mobile', filer: 'person' },
  ],
});
