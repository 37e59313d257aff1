import { defineSituation } from './define-situation';
import {
  checkLogin,
  compareBirthDate,
  compareEmail,
  compareName,
  compareSnils,
  LOGIN_FAILS,
  LOGIN_WORKS,
  saveCard,
  screenshot,
  sendTicket,
  waitUpdate,
} from './shared-steps';

/** A pupil or a parent cannot sign in: the data come through the class teacher. */
export const pupilParentLogin = defineSituation({
  id: 'pupil-parent-login',
  source: 'Слайды для администраторов, «Ситуации по авторизации родителей, обучающихся»',
  messages: [],
  registers: ['pupil', 'parent'],
  steps: [
    { id: 'class-teacher-data', actor: 'class-teacher', seenBy: ['name-equal'], tool: 'ask-data' },
    compareName,
    compareBirthDate,
    compareEmail,
    compareSnils,
    saveCard,
    waitUpdate,
    checkLogin,
    { ...screenshot, when: LOGIN_FAILS },
    sendTicket,
  ],
  outcomes: [LOGIN_WORKS, { when: [], ticket: 'general', filer: 'admin' }],
});
