import { defineSituation } from './define-situation';
import { sendTicket } from './shared-steps';

/**
 * Many users of one organisation: one ticket for the common problem, every person's data in full («Массовое решение не предусмотрено»).
 * Source: Слайды для администраторов, «Роли сотрудников в ЭПОС», примечания.
 */
export const manyUsers = defineSituation({
  id: 'many-users',
  messages: [],
  registers: [],
  steps: [
    { id: 'common-problem', actor: 'admin', answers: [{ id: 'roles' }, { id: 'login' }] },
    { id: 'collect-people', actor: 'admin', tool: 'collect' },
    { id: 'compare-each', actor: 'admin', proves: ['data-verified'] },
    {
      id: 'duplicates-each',
      actor: 'admin',
      answers: [{ id: 'found' }, { id: 'none', proves: ['no-duplicates'] }],
    },
    { id: 'merge-first', actor: 'admin', when: [{ question: 'duplicates-each', is: ['found'] }] },
    { id: 'error-picture', actor: 'admin', tool: 'screenshot' },
    sendTicket,
  ],
  outcomes: [
    { when: [{ question: 'common-problem', is: ['roles'] }], ticket: 'role', filer: 'admin' },
    { when: [], ticket: 'general', filer: 'admin' },
  ],
});
