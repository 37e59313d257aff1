import { defineSituation } from './define-situation';
import {
  askData,
  compareBirthDate,
  compareEmail,
  compareName,
  compareSnils,
  errorPicture,
  saveCard,
  screenshot,
  sendTicket,
} from './shared-steps';

/**
 * Earlier sign-ins used another person's account at Госуслуги, a pupil his parent's for instance. Source: Слайды для администраторов,
 * «Важно для успешной авторизации в ЭПОС».
 */
export const foreignAccount = defineSituation({
  id: 'foreign-account',
  messages: [],
  registers: [],
  steps: [
    { id: 'own-account', actor: 'person' },
    askData,
    compareName,
    compareBirthDate,
    compareEmail,
    compareSnils,
    saveCard,
    errorPicture,
    screenshot,
    sendTicket,
  ],
  outcomes: [{ when: [], ticket: 'general', filer: 'admin' }],
});
