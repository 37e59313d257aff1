import {
  asSentence,
  bareMessage,
  calledError,
  claims,
  filesLine,
  problemGap,
  requiredAttachments,
  sentences,
  symptom,
} from './description';
import { personBlocks } from './person-blocks';
import { birthDateLine, emailLine, organizationLine, personLine } from './person-lines';
import { createSheet, oneLine, type Sheet } from './sheet';
import type { LaidOutTicket, TicketDraft, TicketTemplate } from './types';

/** Person, school, birth date, e-mail: the head of every ticket about a person (slides, the example ticket). */
export function generalHead(sheet: Sheet, draft: TicketDraft): string[] {
  return personBlocks(sheet, draft, (own, person, path) => [
    personLine(own, person, path),
    organizationLine(own, draft, person),
    birthDateLine(own, draft, person, path),
    emailLine(own, person, path),
  ]);
}

/** «Ошибка «Пользователь не найден»», or what was typed; `otherwise` stands where there is neither. */
export function subjectOf(sheet: Sheet, draft: TicketDraft, otherwise: string): string {
  const own = sheet.words(oneLine(draft.subject));
  if (own !== '') return own;
  const message = bareMessage(sheet, draft);
  if (message === '') return otherwise;
  return calledError(message) ? message : `Ошибка «${message}»`;
}

/** What the support team is asked to do: required of every ticket («действие, которое необходимо сделать»). */
export function requestSentence(sheet: Sheet, draft: TicketDraft): string {
  return asSentence(sheet, sheet.need('request', 'действие, которое нужно сделать', draft.request));
}

function render(draft: TicketDraft): LaidOutTicket {
  const sheet = createSheet(draft);
  const told = symptom(sheet, draft);
  const subject = subjectOf(sheet, draft, told === '' ? problemGap(sheet) : 'Обращение о работе в ЭПОС');
  const head = generalHead(sheet, draft);
  const description = sentences([
    told || problemGap(sheet),
    claims(sheet, draft, ['data-verified', 'no-duplicates', 'login-checked']),
    requiredAttachments(sheet, draft),
    requestSentence(sheet, draft),
  ]);
  return sheet.finish(subject, [...head, description, filesLine(sheet, draft)]);
}

export const general: TicketTemplate = {
  kind: 'general',
  source: 'Слайды для администраторов, «Общие рекомендации по составлению заявки в техническую поддержку»',
  filer: 'admin',
  severalPeople: true,
  parts: ['people', 'organization', 'message', 'description', 'claims', 'attachments', 'request'],
  render,
};
