import { defineSituation } from './define-situation';
import {
  checkLogin,
  compareBirthDate,
  compareEmail,
  compareName,
  compareSnils,
  errorPicture,
  LOGIN_FAILS,
  LOGIN_WORKS,
  saveCard,
  screenshot,
  sendTicket,
  waitUpdate,
} from './shared-steps';

/**
 * A pupil or a parent cannot sign in: the data come through the class teacher. Source: Слайды для администраторов, «Ситуации по авторизации
 * родителей, обучающихся».
 */
export const pupilParentLogin = defineSituation({
  id: 'pupil-parent-login',
  messages: [],
  registers: ['pupil', 'parent'],
  steps: [
    { id: 'class-teacher-data', actor: 'class-teacher', seenBy: ['name-equal'], tool: 'ask-data' },
    {
      id: 'child-age',
      actor: 'person',
      answers: [
        { id: 'from-14', suggestedBy: 'from-14' },
        { id: 'under-14', suggestedBy: 'under-14' },
      ],
    },
    { id: 'confirm-account', actor: 'person', when: [{ question: 'child-age', is: ['from-14'] }] },
    { id: 'account-of-parent', actor: 'person', when: [{ question: 'child-age', is: ['under-14'] }] },
    compareName,
    compareBirthDate,
    compareEmail,
    compareSnils,
    saveCard,
    waitUpdate,
    checkLogin,
    { ...errorPicture, when: LOGIN_FAILS },
    { ...screenshot, when: LOGIN_FAILS },
    sendTicket,
  ],
  outcomes: [LOGIN_WORKS, { when: [], ticket: 'general', filer: 'admin' }],
});
