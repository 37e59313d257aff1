import { filesLine, requiredAttachments, sentences, symptom } from './description';
import { subjectOf } from './general';
import { personBlocks } from './person-blocks';
import { organizationLine, personLine } from './person-lines';
import { createSheet, oneLine, type Sheet } from './sheet';
import type { LaidOutTicket, TicketDraft, TicketTemplate } from './types';

/** ФИО, profile, territory and organisation, as the journal kinds ask for them: no birth date, no e-mail. */
export function journalHead(sheet: Sheet, draft: TicketDraft): string[] {
  return personBlocks(sheet, draft, (own, person, path) => [personLine(own, person, path), organizationLine(own, draft, person)]);
}

export function failingActionLine(sheet: Sheet, draft: TicketDraft): string {
  return `Действие, после которого возникает ошибка: ${sheet.need('failingAction', 'действие, после которого возникает ошибка', draft.failingAction)}`;
}

/** «веб-версия (Яндекс Браузер 25.10, Windows 10)» */
function deviceWords(sheet: Sheet, draft: TicketDraft): string {
  if (draft.device === 'mobile') return 'мобильное приложение';
  if (draft.device === undefined && oneLine(draft.browser) === '') return sheet.lack('device', 'устройство и браузер');
  return `веб-версия (${sheet.need('browser', 'браузер и система', draft.browser)})`;
}

function render(draft: TicketDraft): LaidOutTicket {
  const sheet = createSheet(draft);
  const subject = subjectOf(sheet, draft, 'Ошибка при переходе в ЭЖД');
  const head = journalHead(sheet, draft);
  const lines = [`Устройство: ${deviceWords(sheet, draft)}`, failingActionLine(sheet, draft)].join('\n');
  return sheet.finish(subject, [
    ...head,
    lines,
    sentences([symptom(sheet, draft), requiredAttachments(sheet, draft)]),
    filesLine(sheet, draft),
  ]);
}

export const journal: TicketTemplate = {
  kind: 'journal',
  source: 'Слайды для администраторов, ошибка при переходе в ЭЖД: «Пользователю необходимо создать обращение в ТП и указать»',
  filer: 'person',
  severalPeople: false,
  parts: ['people', 'organization', 'message', 'device', 'browser', 'failing-action', 'description', 'attachments'],
  render,
};
