import { defineSituation } from './define-situation';
import {
  askData,
  checkAfterMerge,
  compareBirthDate,
  compareEmail,
  compareName,
  compareSnils,
  duplicates,
  errorPicture,
  LOGIN_FAILS,
  LOGIN_WORKS,
  MERGE_FOUND,
  NO_DUPLICATES,
  saveCard,
  screenshot,
  sendTicket,
  waitUpdate,
} from './shared-steps';

/** The sign-in fails and the error page shows no data of the person: the account at Госуслуги is not confirmed. Source: Письмо от 24.10.2024, проблема 2. */
export const loginUnconfirmed = defineSituation({
  id: 'login-unconfirmed',
  messages: ['login-error-without-data'],
  registers: ['employee'],
  steps: [
    {
      id: 'error-page',
      actor: 'person',
      answers: [
        { id: 'without-data', suggestedBy: 'error-without-data' },
        { id: 'with-data', switchTo: 'login-confirmed', suggestedBy: 'error-with-data' },
      ],
    },
    { id: 'confirm-account', actor: 'person' },
    askData,
    compareName,
    compareBirthDate,
    compareEmail,
    compareSnils,
    duplicates,
    saveCard,
    { ...waitUpdate, when: NO_DUPLICATES },
    {
      id: 'check-login',
      actor: 'person',
      when: NO_DUPLICATES,
      tool: 'login-message',
      answers: [
        { id: 'works' },
        { id: 'fails', proves: ['login-checked'] },
        { id: 'fails-with-data', switchTo: 'login-confirmed', suggestedBy: 'error-with-data' },
      ],
    },
    { ...errorPicture, when: LOGIN_FAILS },
    { ...screenshot, when: LOGIN_FAILS },
    sendTicket,
    checkAfterMerge,
  ],
  outcomes: [MERGE_FOUND, LOGIN_WORKS, { when: [], ticket: 'login', filer: 'admin' }],
});
