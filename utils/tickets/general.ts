import { asSentence, bareMessage, claims, filesLine, requiredAttachments, sentences, symptom } from './description';
import { personBlocks } from './person-blocks';
import { birthDateLine, emailLine, organizationLine, personLine } from './person-lines';
import { createSheet, oneLine, type Sheet } from './sheet';
import type { LaidOutTicket, TicketDraft, TicketTemplate } from './types';

/** Person, school, birth date, e-mail: the head of every ticket about a person (slides, the example ticket). */
export function generalHead(sheet: Sheet, draft: TicketDraft): string[] {
  return personBlocks(sheet, draft, (own, person, path) => [
    personLine(own, person, path),
    organizationLine(own, draft, person),
    birthDateLine(own, person, path),
    emailLine(own, person, path),
  ]);
}

/** «Ошибка «Пользователь не найден»», or what was typed; `otherwise` stands where the kind has a subject of its own. */
export function subjectOf(sheet: Sheet, draft: TicketDraft, otherwise = ''): string {
  const own = oneLine(draft.subject);
  if (own !== '') return own;
  const message = bareMessage(draft);
  if (message !== '') return `Ошибка «${message}»`;
  return otherwise === '' ? sheet.lack('subject', 'тема') : otherwise;
}

/** What the support team is asked to do: required of every ticket («действие, которое необходимо сделать»). */
export function requestSentence(sheet: Sheet, draft: TicketDraft): string {
  return asSentence(sheet.need('request', 'действие, которое нужно сделать', draft.request));
}

function render(draft: TicketDraft): LaidOutTicket {
  const sheet = createSheet();
  const subject = subjectOf(sheet, draft);
  const head = generalHead(sheet, draft);
  const description = sentences([
    symptom(draft),
    claims(sheet, draft, ['data-verified', 'no-duplicates', 'login-checked']),
    requiredAttachments(sheet, draft),
    requestSentence(sheet, draft),
  ]);
  return sheet.finish(subject, [...head, description, filesLine(draft)]);
}

export const general: TicketTemplate = {
  kind: 'general',
  source: 'Слайды для администраторов, «Общие рекомендации по составлению заявки в техническую поддержку»',
  filer: 'admin',
  severalPeople: true,
  parts: ['people', 'organization', 'message', 'description', 'claims', 'attachments', 'request'],
  render,
};
