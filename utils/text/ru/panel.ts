import type { FieldId } from '@/utils/domain/card';
import type { SupportPart } from '@/utils/domain/support-form';
import type { NotWritten } from '@/utils/domain/write-result';
import type { Severity } from '@/utils/rules/types';
import type { LostText, Toast } from '@/utils/text/toast';
import type { TicketKind } from '@/utils/tickets/types';
import { fieldNames } from './field-names';
import { PRODUCT } from './marks';
import { counted } from './plural';
import { popupText } from './popup';
import { copiedTicket } from './ticket-standing';
import { ticketKindText, ticketText } from './tickets';

/** Words of the panel, the pill and the marks. */

/** «Впишите имя» inside a sentence; an abbreviation stays as it is. */
const decapitalized = (words: string) => (/^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words);

export const panelText = {
  product: PRODUCT,
  /** Accessible name of the whole panel. */
  region: (label: string) => (label ? `Сверка: ${label}` : 'Сверка'),
  title: (label: string) => label || 'Сверка',
  collapse: 'Свернуть',
  aside: 'В боковую панель браузера',
  close: 'Закрыть до следующей карточки',
  closeToast: 'Закрыть сообщение',
  open: 'Открыть панель Сверки',
  tabsLabel: 'Разделы Сверки',
  tabs: { issues: 'Замечания', comparison: 'Сверка', pending: 'Обновление', ticket: 'Заявка' },
  /** In a font too wide for the words above. */
  shortTabs: { issues: 'Зам.', comparison: 'Св.', pending: 'Обн.', ticket: 'Заявка' },

  fix: 'Исправить',
  /** One of two readings that are as likely. */
  choose: 'выберите верное',
  choice: (text: string) => `«${text}»`,
  choiceOf: (text: string) => `Исправить на «${text}»`,
  notAnError: 'Не ошибка',
  /** What is to be done by hand, as a sentence: it is no button. `action` as the rules say it. */
  todo: (action: string) => `Что делать: ${decapitalized(action)}.`,
  why: 'почему',
  whyOf: (fact: string) => `Почему: ${fact}`,
  aboutCheck: 'О проверке',
  toField: 'к полю',
  compareOf: (field: FieldId) => `Сверить побуквенно: ${fieldNames[field].is}`,
  toFieldOf: (field: FieldId) => `Перейти к полю «${fieldNames[field].is}»`,
  editFirst: 'Чтобы исправить, нажмите в карточке «Редактировать»',
  give: 'Вернуть',
  copyLost: 'Скопировать',

  allWell: 'Замечаний нет',
  allWellMore: 'Сверьте с тем, что прислал сотрудник: вход сравнивает данные побуквенно.',
  allCompared: 'Совпадает с тем, что прислал сотрудник.',
  nothingSeen: 'В полях, которые видны, замечаний нет.',
  missing: (field: FieldId) => `Не вижу поле «${fieldNames[field].is}»: откройте вкладку «Общая информация» или укажите поле.`,
  missingMany: (fields: readonly FieldId[]) =>
    `Не вижу поля ${fields.map((field) => `«${fieldNames[field].is}»`).join(', ')}: откройте вкладку «Общая информация» или укажите их.`,
  failing: 'Часть проверок на этой странице не сработала. Сверьте данные с документами сами; обычно помогает обновить страницу.',
  teach: 'Указать поле',
  teachField: (field: FieldId) => `Указать «${fieldNames[field].is}»`,
  copyOutline: 'Скопировать разметку карточки',
  copyOutlineWhy: 'Для тех, кто поддерживает Сверку: только устройство страницы, без имён и значений',
  ignoredCount: (count: number) => `Скрыто: ${counted(count, ['замечание', 'замечания', 'замечаний'])}`,
  now: 'Сейчас',
  proposed: 'Предлагается',

  /** Before and after the time; the time is an element of its own. */
  saved: 'Сохранено. Вход',
  about: '(примерно)',
  tabFailed: 'Эту вкладку не удалось показать. Остальные работают, откройте её ещё раз чуть позже.',
  gone: 'Сверка здесь отключена. Включите её снова, и панель вернётся сама. Если не вернётся, сохраните карточку и обновите страницу.',
} as const;

export const severityText: Record<Severity, string> = { error: 'Ошибка', warning: 'Проверьте', info: 'Сверьте побуквенно' };

/** Why it could not be written, and what she does now. */
const REFUSALS: Record<NotWritten, (text: string) => string> = {
  'no-field': () => 'поля нет на странице. Откройте вкладку с ним и повторите',
  covered: () => 'поле чем-то закрыто. Закройте окно поверх него и повторите',
  refused: (text) => `страница не приняла значение. ${text === '' ? 'Очистите поле' : 'Вставьте'} сами`,
  'read-only': () => 'поле не даёт вписать. Выберите или вставьте сами',
  'no-calendar': (text) => `в поле нельзя вписать, а календарь не открылся. Выберите ${text} сами`,
  'no-day': (text) => `не удалось выбрать день в календаре страницы. Выберите ${text} сами`,
};

/** `copied` = the text is on the clipboard; false = it stands below, selected. */
function notWritten({ field, why, text, copied }: LostText): string {
  const end = copied === undefined ? '' : copied ? ': скопировано' : ': нажмите Ctrl+C';
  return `${fieldNames[field].is}: ${REFUSALS[why](text)}${end}`;
}

export const toastText = {
  fixed: (field: FieldId) => `${fieldNames[field].is}: исправлено, осталось сохранить`,
  restored: (field: FieldId) => `${fieldNames[field].is}: возвращено прежнее значение`,
  taught: (field: FieldId) => `${fieldNames[field].is}: место поля запомнено`,
  changedByPage: (field: FieldId, shown: string) => `${fieldNames[field].is}: в поле теперь «${shown}», проверьте`,
  notWritten,
  ignored: 'Скрыто для этого значения',
  copied: 'Скопировано',
  copyFailed: 'Браузер не дал скопировать. Текст выделен: нажмите Ctrl+C',
  reminded: 'Напомню, когда вход можно будет проверить',
  notStored: 'Не удалось запомнить. Попробуйте ещё раз',
  viewCovered: 'Что-то закрывает окно Сверки. Откройте её значком на панели браузера',
} as const;

/** What has just been done, or why it could not be. */
export function toastSentence(toast: Toast): string {
  switch (toast.kind) {
    case 'fixed':
      return toastText.fixed(toast.field);
    case 'restored':
      return toastText.restored(toast.field);
    case 'taught':
      return toastText.taught(toast.field);
    case 'changed-by-page':
      return toastText.changedByPage(toast.field, toast.shown);
    case 'not-written':
      return toastText.notWritten(toast);
    case 'ignored':
      return toastText.ignored;
    case 'copied':
      return toast.ticket ? copiedTicket(toast.ticket, toast.standing) : toastText.copied;
    case 'copy-failed':
      return toastText.copyFailed;
    case 'reminded':
      return toastText.reminded;
    case 'not-stored':
      return toastText.notStored;
    case 'covered':
      return toastText.viewCovered;
    case 'refused':
      return popupText.outcome[toast.outcome];
  }
}

/** The same where there are two lines: what has to be known of the ticket, else where it goes. */
export function briefToast(toast: Toast): string {
  if (toast.kind !== 'copied' || !toast.ticket) return toastSentence(toast);
  return `${toastText.copied}. ${toast.standing || ticketText.requestType(ticketKindText[toast.ticket].type)}`;
}

/** «Указать поле». */
export const teachText = {
  region: (field: FieldId) => `Указать поле «${fieldNames[field].is}»`,
  ask: (field: FieldId) => `Щёлкните на странице то, что написано в поле «${fieldNames[field].is}»`,
  leave: 'Esc — выйти',
  reads: (text: string) => `Здесь написано: «${text}»`,
  empty: 'Здесь пусто. Если поле на самом деле не заполнено, место подходит',
  unsure: 'Здесь не видно значения, выберите место точнее',
  remember: 'Запомнить',
  again: 'Выбрать другое',
  cancel: 'Отмена',
} as const;

const SUPPORT_WORDS: Record<SupportPart, string> = { description: 'описание', fullName: 'ФИО', email: 'почта', school: 'школа' };
const partsText = (parts: readonly SupportPart[]) => parts.map((part) => SUPPORT_WORDS[part]).join(', ');

/** On pages without a card, and for messages of ЭПОС. */
export const hintText = {
  seen: (text: string) => `На странице: «${text}»`,
  whatToDo: 'Что делать',
  steps: 'Шаги',
  pill: 'Сверка: что делать с этим сообщением',
  close: 'Закрыть подсказку',
  formPill: 'Сверка: заполнить форму',
  form: 'Впишем в форму последнюю скопированную заявку, ваши ФИО, почту и школу из настроек.',
  formWithoutTicket: 'Впишем ваши ФИО, почту и школу из настроек. Заявку сначала скопируйте на карточке или вставьте сами.',
  fillForm: 'Заполнить форму',
  filled: (parts: readonly SupportPart[]) => `Заполнено: ${partsText(parts)}.`,
  notFilled: (parts: readonly SupportPart[]) => `Впишите сами: ${partsText(parts)}.`,
  tooLong: (length: number, limit: number) =>
    `Описание не вписано: форма принимает ${counted(limit, ['знак', 'знака', 'знаков'])}, в заявке ${length}. Разделите заявку («Список» на вкладке «Заявка») или отправьте письмом на support-epos@permkrai.ru.`,
  /** `kind` of the copied ticket, null = none was. */
  sendYourself: (kind: TicketKind | null) =>
    kind
      ? `${ticketText.requestType(ticketKindText[kind].type)} Проверьте и отправьте сами.`
      : 'Выберите «Тип обращения», проверьте и отправьте сами.',
  nothingToFill: 'Заполнить нечем: укажите организацию и контакт в настройках Сверки.',
} as const;
