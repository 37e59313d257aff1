import { defineSituation } from './define-situation';
import {
  askData,
  checkAfterMerge,
  checkLogin,
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

/** The sign-in fails although the account is confirmed: the error page shows the person's data. Source: Письмо от 24.10.2024, проблема 3. */
export const loginConfirmed = defineSituation({
  id: 'login-confirmed',
  messages: ['login-error-with-data'],
  registers: ['employee'],
  steps: [
    {
      id: 'error-page',
      actor: 'person',
      answers: [
        { id: 'with-data', suggestedBy: 'error-with-data' },
        { id: 'without-data', switchTo: 'login-unconfirmed', suggestedBy: 'error-without-data' },
      ],
    },
    askData,
    compareName,
    compareBirthDate,
    compareEmail,
    compareSnils,
    duplicates,
    saveCard,
    { ...waitUpdate, when: NO_DUPLICATES },
    { ...checkLogin, when: NO_DUPLICATES },
    { ...errorPicture, when: LOGIN_FAILS },
    { ...screenshot, when: LOGIN_FAILS },
    sendTicket,
    checkAfterMerge,
  ],
  outcomes: [MERGE_FOUND, LOGIN_WORKS, { when: [], ticket: 'login', filer: 'admin' }],
});
