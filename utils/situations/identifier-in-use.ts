import { defineSituation } from './define-situation';
import { checkAfterMerge, sendTicket } from './shared-steps';

const NOT_IN_ORGANIZATION = { question: 'search-own', is: ['none'] } as const;

/** «Адрес электронной почты уже используется», «СНИЛС уже используется. Введите корректное значение СНИЛС». Source: Письмо от 24.10.2024, проблема 1. */
export const identifierInUse = defineSituation({
  id: 'identifier-in-use',
  messages: ['email-in-use', 'snils-in-use'],
  registers: [],
  steps: [
    {
      id: 'which-identifier',
      actor: 'admin',
      told: true,
      answers: [
        { id: 'email', suggestedBy: 'email-in-use' },
        { id: 'snils', suggestedBy: 'snils-in-use' },
      ],
    },
    {
      id: 'search-own',
      actor: 'admin',
      tool: 'search-value',
      answers: [{ id: 'other-person' }, { id: 'same-person' }, { id: 'none', proves: ['not-in-organization'] }],
    },
    { id: 'correct-own', actor: 'admin', when: [{ question: 'search-own', is: ['other-person'] }] },
    {
      id: 'ask-municipal',
      actor: 'municipal-admin',
      when: [NOT_IN_ORGANIZATION],
      tool: 'municipal-message',
      answers: [{ id: 'corrected' }, { id: 'none', proves: ['not-in-municipality'] }],
    },
    { id: 'enter-again', actor: 'admin', after: 'corrected', seenBy: ['saved'] },
    { id: 'open-second', actor: 'admin', when: [{ question: 'search-own', is: ['same-person'] }] },
    sendTicket,
    checkAfterMerge,
  ],
  outcomes: [
    { when: [{ question: 'search-own', is: ['other-person'] }], ticket: null, filer: null, because: 'corrected' },
    { when: [NOT_IN_ORGANIZATION, { question: 'ask-municipal', is: ['corrected'] }], ticket: null, filer: null, because: 'corrected' },
    { when: [], ticket: 'merge', filer: 'admin' },
  ],
});
