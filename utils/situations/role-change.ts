import { defineSituation } from './define-situation';
import {
  checkAfterMerge,
  compareBirthDate,
  compareEmail,
  compareName,
  compareSnils,
  duplicates,
  MERGE_FOUND,
  sendTicket,
} from './shared-steps';

/**
 * A role is given to a new employee, changed, or taken from one who was dismissed: nothing is broken, so there is no picture and no wait.
 * Source: Слайды для администраторов, «Роли сотрудников в ЭПОС», примечания.
 */
export const roleChange = defineSituation({
  id: 'role-change',
  messages: [],
  registers: ['employee'],
  steps: [
    { id: 'who-changes', actor: 'admin', answers: [{ id: 'new-employee' }, { id: 'other-role' }, { id: 'dismissed' }] },
    compareName,
    compareBirthDate,
    compareEmail,
    compareSnils,
    duplicates,
    sendTicket,
    checkAfterMerge,
  ],
  outcomes: [MERGE_FOUND, { when: [], ticket: 'role', filer: 'admin' }],
});
