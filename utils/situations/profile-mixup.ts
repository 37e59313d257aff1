import { defineSituation } from './define-situation';
import {
  askData,
  checkAfterMerge,
  compareBirthDate,
  compareEmail,
  compareName,
  compareSnils,
  duplicates,
  MERGE_FOUND,
  NO_DUPLICATES,
  saveCard,
  screenshot,
  sendTicket,
} from './shared-steps';

/**
 * A role or materials are gone, one child of several is seen, someone else's data: usually a duplicate, here or in another organisation.
 * Source: Слайды для администраторов, «Другие ситуации по отображению данных в системе».
 */
export const profileMixup = defineSituation({
  id: 'profile-mixup',
  messages: [],
  registers: [],
  steps: [
    {
      id: 'what-is-wrong',
      actor: 'admin',
      answers: [
        { id: 'role-lost' },
        { id: 'materials-lost' },
        { id: 'several-parents' },
        { id: 'one-child' },
        { id: 'foreign-data' },
        { id: 'journal-duplicates' },
      ],
    },
    askData,
    compareName,
    compareBirthDate,
    compareEmail,
    compareSnils,
    saveCard,
    duplicates,
    { ...screenshot, when: NO_DUPLICATES },
    sendTicket,
    checkAfterMerge,
  ],
  outcomes: [MERGE_FOUND, { when: [], ticket: 'duplicate-search', filer: 'admin' }],
});
