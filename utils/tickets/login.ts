import { bareMessage, claims, filesLine, requiredAttachments, sentences, symptom } from './description';
import { generalHead, requestSentence, subjectOf } from './general';
import { createSheet, oneLine } from './sheet';
import type { LaidOutTicket, TicketDraft, TicketTemplate } from './types';

/** A picture of the message is no description: what was done and when is asked for as well («описание проблемы входа»). */
function render(draft: TicketDraft): LaidOutTicket {
  const sheet = createSheet();
  const subject = subjectOf(sheet, draft, 'Ошибка входа в ЭПОС');
  const head = generalHead(sheet, draft);
  const described = oneLine(draft.description) !== '';
  const description = sentences([
    symptom(draft),
    described
      ? ''
      : sheet.lack(
          'description',
          bareMessage(draft) === ''
            ? 'описание проблемы входа: что сделали, когда, что показала страница'
            : 'описание проблемы входа: что сделали и когда',
        ),
    claims(sheet, draft, ['data-verified', 'no-duplicates', 'login-checked']),
    requiredAttachments(sheet, draft),
    requestSentence(sheet, draft),
  ]);
  return sheet.finish(subject, [...head, description, filesLine(draft)]);
}

export const login: TicketTemplate = {
  kind: 'login',
  source: 'Письмо от 24.10.2024, проблемы 2 и 3, «Заявка в техническую поддержку должна содержать»',
  filer: 'admin',
  severalPeople: true,
  parts: ['people', 'organization', 'message', 'description', 'claims', 'attachments', 'request'],
  render,
};
