import type { Step } from './types';

/**
 * Steps that many situations have in common. The letter-by-letter check («побуквенная сверка») of letter and slides:
 * ФИО, birth date, e-mail of Госуслуги, СНИЛС («внесение необязательно, но желательно»). What the card shows as empty or at fault cannot be ticked as compared.
 */
export const askData = { id: 'ask-data', actor: 'admin', seenBy: ['name-equal'], tool: 'ask-data' } as const satisfies Step;

export const compareName = {
  id: 'compare-name',
  actor: 'admin',
  seenBy: ['name-equal'],
  contradictedBy: ['name-right', 'name-equal'],
  proves: ['data-verified'],
  shows: ['lastName', 'firstName', 'middleName'],
  tool: 'compare',
} as const satisfies Step;

export const compareBirthDate = {
  id: 'compare-birth-date',
  actor: 'admin',
  seenBy: ['birth-date-equal'],
  contradictedBy: ['birth-date-right', 'birth-date-equal'],
  proves: ['data-verified'],
  shows: ['birthDate'],
  tool: 'compare',
} as const satisfies Step;

export const compareEmail = {
  id: 'compare-email',
  actor: 'admin',
  seenBy: ['email-equal'],
  contradictedBy: ['email-right', 'email-equal'],
  proves: ['data-verified'],
  shows: ['email'],
  tool: 'compare',
} as const satisfies Step;

export const compareSnils = {
  id: 'compare-snils',
  actor: 'admin',
  seenBy: ['snils-equal'],
  contradictedBy: ['snils-right', 'snils-equal'],
  optional: true,
  shows: ['snils'],
  tool: 'compare',
} as const satisfies Step;

/** «При наличии расхождений вносятся необходимые изменения»: with nothing to change it is ticked as it is. */
export const saveCard = { id: 'save', actor: 'admin', seenBy: ['saved'] } as const satisfies Step;

/** «Актуализация данных … на следующий день в период с 9:00 до 14:00 (в сб, вс и праздничные дни … не проводится)» */
export const waitUpdate = {
  id: 'wait-update',
  actor: 'support',
  seenBy: ['update-passed'],
  contradictedBy: ['update-passed'],
  proves: ['login-checked'],
  tool: 'remind',
} as const satisfies Step;

/** «Успешность входа нужно проверить после 14:00. При неуспешном входе оформляется заявка в ТП.» */
export const checkLogin = {
  id: 'check-login',
  actor: 'person',
  tool: 'login-message',
  answers: [{ id: 'works' }, { id: 'fails', proves: ['login-checked'] }],
} as const satisfies Step;

export const duplicates = {
  id: 'duplicates',
  actor: 'admin',
  tool: 'search-duplicates',
  answers: [
    { id: 'found', suggestedBy: 'duplicates-found' },
    { id: 'none', proves: ['no-duplicates'] },
  ],
} as const satisfies Step;

/** «…при создании заявки в ТП нужно приложить скриншот из Контингента, подтверждающий корректность внесения данных и отсутствие дублей» */
export const screenshot = { id: 'screenshot', actor: 'admin', tool: 'screenshot' } as const satisfies Step;

/** «скриншот или видео, подтверждающее ошибку»: the error's own picture, which the person sends; pictures of Контингент do not stand for it. */
export const errorPicture = { id: 'error-picture', actor: 'person', tool: 'screenshot' } as const satisfies Step;

/** «После объединения пользователь может проверить успешность входа»: nothing that the ticket waits for. */
export const checkAfterMerge = {
  id: 'check-after-merge',
  actor: 'person',
  with: 'merge',
  optional: true,
  tool: 'remind',
} as const satisfies Step;

export const sendTicket = { id: 'send-ticket', actor: 'admin', tool: 'ticket' } as const satisfies Step;

export const NO_DUPLICATES = [{ question: 'duplicates', is: ['none'] }] as const;
export const LOGIN_FAILS = [{ question: 'check-login', is: ['fails'] }] as const;
export const LOGIN_WORKS = { when: [{ question: 'check-login', is: ['works'] }], ticket: null, filer: null, because: 'works' } as const;
export const MERGE_FOUND = { when: [{ question: 'duplicates', is: ['found'] }], ticket: 'merge', filer: 'admin' } as const;
