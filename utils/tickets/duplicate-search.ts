import { claims, filesLine, sentences, somePicture, symptom } from './description';
import { generalHead, subjectOf } from './general';
import { createSheet } from './sheet';
import type { LaidOutTicket, TicketDraft, TicketTemplate } from './types';

/** «При отсутствии дублей в Контингенте в рамках одной ОО необходимо создать обращение в ТП для их поиска в других ОО» */
function render(draft: TicketDraft): LaidOutTicket {
  const sheet = createSheet(draft);
  const subject = subjectOf(sheet, { ...draft, message: '' }, 'Поиск дублей личности в других организациях');
  const head = generalHead(sheet, draft);
  const description = sentences([
    symptom(sheet, draft) || sheet.lack('description', 'что не так: роль, материалы, дети или данные'),
    claims(sheet, draft, ['data-verified']),
    somePicture(sheet, draft),
    claims(sheet, draft, ['no-duplicates'], ['no-duplicates']),
    'Прошу проверить наличие дублей в других организациях.',
  ]);
  return sheet.finish(subject, [...head, description, filesLine(sheet, draft)]);
}

export const duplicateSearch: TicketTemplate = {
  kind: 'duplicate-search',
  source: 'Слайды для администраторов, «Другие ситуации по отображению данных в системе»',
  filer: 'admin',
  severalPeople: true,
  parts: ['people', 'organization', 'message', 'description', 'claims', 'attachments'],
  render,
};
