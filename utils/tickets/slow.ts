import { filesLine, requiredAttachments, sentences, symptom } from './description';
import { subjectOf } from './general';
import { failingActionLine } from './journal';
import { personBlocks } from './person-blocks';
import { organizationLine, personLineWithoutProfile } from './person-lines';
import { createSheet, oneLine, type Sheet } from './sheet';
import { type LaidOutTicket, SLOW_CHECKS, type SlowCheck, type TicketDraft, type TicketTemplate } from './types';

/** What each of the steps 1 to 4 has shown, once it is ticked. */
const CHECKED: Record<SlowCheck, string> = {
  connection: 'другие сайты открываются, ЭПОС проверен через мобильный интернет',
  permkrai: 'сайт permkrai.ru открывается',
  address: 'адрес подсистемы верный, вход через auth-epos.permkrai.ru, браузер рекомендованный',
  cache: 'кэш и куки очищены, вход в режиме «Инкогнито»',
};

function checkedLine(draft: TicketDraft): string {
  const done = SLOW_CHECKS.filter((check) => draft.slowChecks?.includes(check));
  return done.length === 0 ? '' : `Проверено: ${done.map((check) => CHECKED[check]).join('; ')}.`;
}

function deviceLine(sheet: Sheet, draft: TicketDraft): string {
  const browser = sheet.words(oneLine(draft.browser));
  const words =
    draft.device === 'mobile'
      ? 'мобильное приложение'
      : draft.device === 'web'
        ? `веб-версия${browser === '' ? '' : ` (${browser})`}`
        : sheet.lack('device', 'устройство (веб-версия или мобильное приложение)');
  return `Устройство: ${words}`;
}

function render(draft: TicketDraft): LaidOutTicket {
  const sheet = createSheet(draft);
  const subject = subjectOf(sheet, draft, 'Замедление в работе ЭПОС');
  const head = personBlocks(sheet, draft, (own, person, path) => [
    personLineWithoutProfile(own, person, path),
    `Роль: ${own.need(`${path}.role`, 'роль', person.role)}`,
    organizationLine(own, draft, person),
  ]);
  const lines = [deviceLine(sheet, draft), failingActionLine(sheet, draft), checkedLine(draft)].filter((line) => line !== '').join('\n');
  return sheet.finish(subject, [
    ...head,
    lines,
    sentences([symptom(sheet, draft), requiredAttachments(sheet, draft)]),
    filesLine(sheet, draft),
  ]);
}

export const slow: TicketTemplate = {
  kind: 'slow',
  source: 'Слайды для администраторов, «При замедлениях в работе», шаг 5',
  filer: 'admin',
  severalPeople: false,
  parts: ['people', 'organization', 'device', 'browser', 'failing-action', 'slow-checks', 'description', 'attachments'],
  render,
};
