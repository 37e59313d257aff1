import { bareMessage, claims, filesLine, requiredAttachments, sentences, symptom } from './description';
import { generalHead, requestSentence, subjectOf } from './general';
import { createSheet, type Sheet } from './sheet';
import type { LaidOutTicket, TicketDraft, TicketTemplate } from './types';

/** All that has to be done before support is asked: letter, problem 2, steps 2–4, and problem 3, step 2. */
const DONE = ['data-verified', 'no-duplicates', 'login-checked'] as const;

/** A picture of the message is no description: what was done and when is asked for as well («описание проблемы входа»). */
function problem(sheet: Sheet, draft: TicketDraft): string {
  const told = symptom(sheet, draft);
  const message = bareMessage(sheet, draft);
  if (symptom(sheet, { ...draft, message: '' }) !== '') return told;
  const asked = message === '' ? 'что сделали, когда, что показала страница' : 'что сделали и когда';
  return sentences([told, sheet.lack('description', `описание проблемы входа: ${asked}`)]);
}

function render(draft: TicketDraft): LaidOutTicket {
  const sheet = createSheet(draft);
  const subject = subjectOf(sheet, draft, 'Ошибка входа в ЭПОС');
  const head = generalHead(sheet, draft);
  const description = sentences([
    problem(sheet, draft),
    claims(sheet, draft, DONE, DONE),
    requiredAttachments(sheet, draft),
    requestSentence(sheet, draft),
  ]);
  return sheet.finish(subject, [...head, description, filesLine(sheet, draft)]);
}

export const login: TicketTemplate = {
  kind: 'login',
  source: 'Письмо от 24.10.2024, проблемы 2 и 3, «Заявка в техническую поддержку должна содержать»',
  filer: 'admin',
  severalPeople: true,
  parts: ['people', 'organization', 'message', 'description', 'claims', 'attachments', 'request'],
  render,
};
