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

/**
 * «Пользователь не найден» or another message, for any kind of user. The identifier on the screen need not be copied out. Source: Слайды
 * для администраторов, «Ситуации по авторизации сотрудников, родителей, обучающихся».
 */
export const userNotFound = defineSituation({
  id: 'user-not-found',
  messages: ['user-not-found'],
  registers: [],
  steps: [
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
  outcomes: [MERGE_FOUND, LOGIN_WORKS, { when: [], ticket: 'general', filer: 'admin' }],
});
