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
  LOGIN_FAILS,
  LOGIN_WORKS,
  MERGE_FOUND,
  NO_DUPLICATES,
  saveCard,
  screenshot,
  sendTicket,
  waitUpdate,
} from './shared-steps';

const NOT_IN_STAFF = { question: 'journal-duplicates', is: ['none', 'no-journal'] } as const;

/**
 * Profiles, subsystems, roles or data are missing. Only the admin of Контингент or of ЭЖД may file; other people's tickets are refused.
 * Source: Слайды для администраторов, «Ситуации по авторизации сотрудников».
 */
export const noAccess = defineSituation({
  id: 'no-access',
  messages: ['no-access', 'not-employee'],
  registers: ['employee'],
  steps: [
    askData,
    compareName,
    compareBirthDate,
    compareEmail,
    compareSnils,
    duplicates,
    {
      id: 'journal-duplicates',
      actor: 'journal-admin',
      when: NO_DUPLICATES,
      answers: [{ id: 'found' }, { id: 'none' }, { id: 'no-journal' }],
    },
    saveCard,
    { ...waitUpdate, when: [...NO_DUPLICATES, NOT_IN_STAFF] },
    { ...checkLogin, when: [...NO_DUPLICATES, NOT_IN_STAFF] },
    { ...screenshot, when: LOGIN_FAILS, with: 'duplicate-search' },
    sendTicket,
    checkAfterMerge,
  ],
  outcomes: [
    MERGE_FOUND,
    // The second record is in ЭЖД alone: Контингент has no link of it that a merge could name.
    { when: [{ question: 'journal-duplicates', is: ['found'] }], ticket: 'duplicate-search', filer: 'admin' },
    LOGIN_WORKS,
    { when: [], ticket: 'role', filer: 'admin' },
  ],
});
