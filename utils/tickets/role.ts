import { asSentence, attachments, claims, filesLine, sentences, symptom } from './description';
import { personBlocks } from './person-blocks';
import { birthDateLine, emailLine, organizationLine, personLine } from './person-lines';
import { createSheet, oneLine, type Sheet } from './sheet';
import type { LaidOutTicket, RoleAction, TicketDraft, TicketPerson, TicketTemplate } from './types';

const ACTION_WORDS: Record<RoleAction, { doing: string; thing: string }> = {
  add: { doing: 'добавить роль', thing: 'Добавление' },
  remove: { doing: 'удалить роль', thing: 'Удаление' },
};

const ACTION = 'действие (добавить или удалить роль)';

/** «Добавление роли»; plural for several people; both words when people of one ticket need different things. */
function subjectOf(sheet: Sheet, draft: TicketDraft): string {
  const own = sheet.words(oneLine(draft.subject));
  if (own !== '') return own;
  const people: readonly TicketPerson[] = draft.people?.length ? draft.people : [{}];
  const actions = [
    ...new Set(people.map(({ roleAction }) => roleAction ?? draft.roleAction).filter((action) => action !== undefined)),
  ].sort();
  if (actions.length === 0) return sheet.lack('roleAction', ACTION);
  const words = actions.map((action) => ACTION_WORDS[action].thing);
  return `${words[0]}${words[1] ? ` и ${words[1].toLowerCase()}` : ''} ${people.length > 1 ? 'ролей' : 'роли'}`;
}

function render(draft: TicketDraft): LaidOutTicket {
  const sheet = createSheet(draft);
  const subject = subjectOf(sheet, draft);
  const blocks = personBlocks(sheet, draft, (own, person, path) => {
    const action = person.roleAction ?? draft.roleAction;
    return [
      personLine(own, person, path),
      organizationLine(own, draft, person),
      birthDateLine(own, draft, person, path),
      emailLine(own, person, path),
      `Подсистема ЭПОС: ${own.need(`${path}.subsystem`, 'подсистема ЭПОС', person.subsystem)}`,
      `Роль пользователя в подсистеме: ${own.need(`${path}.role`, 'роль в подсистеме', person.role)}`,
      `Действие: ${action ? ACTION_WORDS[action].doing : own.whole().lack('roleAction', ACTION)}`,
    ];
  });
  const description = sentences([
    symptom(sheet, draft),
    claims(sheet, draft, ['data-verified', 'no-duplicates', 'login-checked']),
    attachments(draft),
    asSentence(sheet, draft.request),
  ]);
  return sheet.finish(subject, [...blocks, description, filesLine(sheet, draft)]);
}

export const role: TicketTemplate = {
  kind: 'role',
  source: 'Слайды для администраторов, «Рекомендации по составлению заявок в ТП»',
  filer: 'admin',
  severalPeople: true,
  parts: ['people', 'roles', 'organization', 'message', 'description', 'claims', 'attachments', 'request'],
  render,
};
