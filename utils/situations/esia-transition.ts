import { defineSituation } from './define-situation';
import { compareBirthDate, compareName, compareSnils, LOGIN_WORKS, saveCard, waitUpdate } from './shared-steps';

/**
 * A card is made ready for the sign-in through ЕСИА: no ticket comes of it, a failed sign-in leads on to its own situation. Source: Письмо
 * от 24.10.2024, шаги 1–3.
 */
export const esiaTransition = defineSituation({
  id: 'esia-transition',
  messages: [],
  registers: ['employee'],
  steps: [
    { id: 'open-card', actor: 'admin', seenBy: ['card-open'] },
    { id: 'edit-card', actor: 'admin', seenBy: ['edit-mode', 'saved'] },
    {
      id: 'enter-email',
      actor: 'admin',
      seenBy: ['email-equal'],
      contradictedBy: ['email-right', 'email-equal'],
      shows: ['email'],
      tool: 'ask-data',
    },
    compareName,
    compareBirthDate,
    compareSnils,
    saveCard,
    waitUpdate,
    {
      id: 'check-login',
      actor: 'person',
      tool: 'login-message',
      answers: [
        { id: 'works' },
        { id: 'fails-with-data', switchTo: 'login-confirmed', suggestedBy: 'error-with-data' },
        { id: 'fails-without-data', switchTo: 'login-unconfirmed', suggestedBy: 'error-without-data' },
      ],
    },
  ],
  outcomes: [LOGIN_WORKS, { when: [], ticket: null, filer: null }],
});
