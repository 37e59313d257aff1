import { addImport, addTo, type Change, camel, DRAFT, inTurn } from './change.ts';

/** The files of a kind of ticket: its template, its place and words, what it asks of a person, its drafts and what it requires. */
export function newTicket(kind: string): Change[] {
  const name = camel(kind);
  const key = /^[a-z]+$/.test(kind) ? kind : `'${kind}'`;
  return [
    { file: 'utils/tickets/types.ts', edit: addTo('export const TICKET_KINDS = [', `'${kind}',`) },
    {
      file: `utils/tickets/${kind}.ts`,
      create: `import { sentences, symptom } from './description';
import { subjectOf } from './general';
import { personBlocks } from './person-blocks';
import { organizationLine, personLineWithoutProfile } from './person-lines';
import { createSheet } from './sheet';
import type { LaidOutTicket, TicketDraft, TicketTemplate } from './types';

function render(draft: TicketDraft): LaidOutTicket {
  const sheet = createSheet();
  const subject = subjectOf(sheet, draft, '${DRAFT}: тема обращения');
  const people = personBlocks(sheet, draft, (own, person, path) => [
    personLineWithoutProfile(own, person, path),
    organizationLine(own, draft, person),
  ]);
  return sheet.finish(subject, [...people, sentences([symptom(sheet, draft)])]);
}

/** ${DRAFT}: what the support team needs to know, and the document that says so. */
export const ${name}: TicketTemplate = {
  kind: '${kind}',
  source: 'Слайды для администраторов, «${DRAFT}»',
  filer: 'admin',
  severalPeople: false,
  parts: ['people', 'organization', 'description'],
  render,
};
`,
    },
    {
      file: 'utils/tickets/registry.ts',
      edit: inTurn(
        addImport(`import { ${name} } from './${kind}';`),
        addTo('export const TICKETS = {', `  ${key === name ? name : `${key}: ${name}`},`),
      ),
    },
    {
      file: 'utils/text/ru/tickets.ts',
      edit: addTo(
        'export const ticketKindText',
        `  ${key}: { title: '${DRAFT}', about: 'Когда такую заявку пишут.', type: 'Тип обращения в форме' },`,
      ),
    },
    { file: 'components/ticket/person-asks.ts', edit: addTo('const ASKS', `  ${key}: { contact: false, profile: false },`) },
    {
      file: 'tests/unit/tickets/cases.ts',
      edit: addTo(
        'export const ticketCases',
        `  ${key}: { kind: '${kind}', draft: { people: [lee], organization: testSchool, description: 'Что сделано и что показала страница' } },
  '${kind}-gaps': { kind: '${kind}', draft: { people: [lee] } },
  '${kind}-empty': { kind: '${kind}', draft: {} },`,
      ),
    },
    {
      file: 'tests/unit/tickets/laws.test.ts',
      edit: addTo('const REQUIRED', `  ${key}: ['people.0.fullName', 'organization.territory', 'organization.name'],`),
    },
  ];
}
