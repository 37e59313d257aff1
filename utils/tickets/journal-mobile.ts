import { filesLine, requiredAttachments, sentences, symptom } from './description';
import { subjectOf } from './general';
import { failingActionLine, journalHead } from './journal';
import { createSheet, type Sheet } from './sheet';
import type { LaidOutTicket, TicketDraft, TicketTemplate } from './types';

function phoneLine(sheet: Sheet, draft: TicketDraft): string {
  const asked = 'параметры мобильного устройства (ОС, обновление, версия)';
  const told = sheet.need('mobileDevice', asked, draft.mobileDevice);
  // Without a figure there is no version in it: «телефон», «Андроид».
  const vague = sheet.says(draft.mobileDevice) && !/\p{N}/u.test(told);
  return `Параметры мобильного устройства: ${told}${vague ? ` ${sheet.lack('mobileDevice', asked)}` : ''}`;
}

function webLoginLine(sheet: Sheet, draft: TicketDraft): string {
  const worked = draft.webLoginWorked;
  const value =
    worked === undefined
      ? sheet.lack('webLoginWorked', 'был ли успешным вход в ЭЖД через веб-версию')
      : worked
        ? 'был успешным'
        : 'не был успешным';
  return `Вход в ЭЖД через веб-версию: ${value}`;
}

function render(draft: TicketDraft): LaidOutTicket {
  const sheet = createSheet(draft);
  const subject = subjectOf(sheet, draft, 'Ошибка при переходе в ЭЖД в мобильном приложении');
  const head = journalHead(sheet, draft);
  const lines = [failingActionLine(sheet, draft), phoneLine(sheet, draft), webLoginLine(sheet, draft)].join('\n');
  return sheet.finish(subject, [
    ...head,
    lines,
    sentences([symptom(sheet, draft), requiredAttachments(sheet, draft)]),
    filesLine(sheet, draft),
  ]);
}

export const journalMobile: TicketTemplate = {
  kind: 'journal-mobile',
  source: 'Слайды для администраторов, «Если такая ошибка появляется при входе через мобильное приложение»',
  filer: 'person',
  severalPeople: false,
  parts: ['people', 'organization', 'message', 'failing-action', 'mobile-device', 'web-login', 'description', 'attachments'],
  render,
};
