import { shownIn } from './file-name';
import { oneLine, type Sheet, saysSomething } from './sheet';
import { isAhead, ticketDate } from './ticket-date';
import type { AttachmentKind, TicketClaim, TicketDraft } from './types';

/** Claims that a description may hold, in the order of the text. */
type Told = Exclude<TicketClaim, 'not-in-organization' | 'not-in-municipality'>;

/** The sentences that claim something; each is printed only if the draft carries the claim. Words: slides, the example ticket, and letter, problem 3. */
const CLAIM_SENTENCES: Record<Exclude<Told, 'login-checked'>, string> = {
  'data-verified': 'Данные в Контингенте сверены, ФИО, ДР и почта совпадают с теми, что указаны на Госуслугах.',
  'no-duplicates': 'В рамках организации дубли не найдены.',
};

/** What is asked where a kind cannot do without the claim. */
const CLAIM_GAPS: Record<Told, string> = {
  'data-verified': 'сверены ли ФИО, дата рождения и почта с Госуслугами',
  'no-duplicates': 'искали ли дубли в своей организации',
  'login-checked': 'в какой день после обновления проверен вход',
};

const ATTACHMENT_WORDS: Record<AttachmentKind, string> = {
  kontingent: 'скриншоты из Контингента',
  error: 'скриншот ошибки',
  video: 'видео ошибки',
};

const SCREENSHOT = 'скриншот или видео, подтверждающие ошибку';

/** What support has to know before anything else. */
const PROBLEM = 'что случилось: сообщение на экране или описание';

/** The message without the quotation marks and the full stop that it may have been copied with; '' when it says nothing. */
export function bareMessage(sheet: Sheet, draft: TicketDraft): string {
  const text = sheet
    .words(oneLine(draft.message))
    .replace(/^[«"„“]+|[»"“”.]+$/gu, '')
    .trim();
  return saysSomething(text) ? text : '';
}

/** «Возникает ошибка «Пользователь не найден».» and what the admin has written; '' when both are absent. */
export function symptom(sheet: Sheet, draft: TicketDraft): string {
  const message = bareMessage(sheet, draft);
  const description = asSentence(sheet, draft.description);
  const shown = message === '' ? '' : `Возникает ${calledError(message) ? '' : 'ошибка '}«${message}».`;
  return sentences([shown, saysSomething(description) ? description : '']);
}

/** «Ошибка 404» says already that it is one. */
export const calledError = (message: string): boolean => /^ошибк/iu.test(message);

/** The gap of a ticket that says nothing of the problem: it leads to the message. */
export function problemGap(sheet: Sheet): string {
  return sheet.lack('message', PROBLEM);
}

/** The ticked claims of these, in this order, and a gap for each that is required and absent. Faults of the card take «данные сверены» away. */
export function claims(sheet: Sheet, draft: TicketDraft, wanted: readonly Told[], required: readonly Told[] = []): string {
  return sentences(
    wanted.map((claim) => {
      const claimed = draft.claims?.includes(claim) ?? false;
      if (claim === 'data-verified' && claimed && sheet.hasFault()) return '';
      if (claimed) return claim === 'login-checked' ? loginChecked(sheet, draft) : CLAIM_SENTENCES[claim];
      return required.includes(claim) ? sheet.lack('claims', CLAIM_GAPS[claim]) : '';
    }),
  );
}

function loginChecked(sheet: Sheet, draft: TicketDraft): string {
  const day = ticketDate(oneLine(draft.loginCheckedOn));
  const asked = day === null ? 'день, когда проверен вход' : 'день, когда проверен вход: названный ещё не наступил';
  const tried = day !== null && !isAhead(day, draft.today);
  return `Вход проверен ${tried ? day : sheet.lack('loginCheckedOn', asked)} после 14:00.`;
}

/** «Скриншоты из Контингента прикладываю.»; '' when nothing is attached. Files cannot travel through the clipboard, so the text says what is to be attached. */
export function attachments(draft: TicketDraft): string {
  const words = (draft.attachments ?? []).map((kind) => ATTACHMENT_WORDS[kind]);
  const unique = [...new Set(words)];
  if (unique.length === 0) return '';
  const last = unique.at(-1);
  const list = unique.length === 1 ? unique[0] : `${unique.slice(0, -1).join(', ')} и ${last}`;
  return `${capitalised(list ?? '')} прикладываю.`;
}

/**
 * The same where a picture or video of the error is required; pictures of Контингент show that the data are right and do not stand for it. While
 * there are only those the sentence stands as the slides have it, and what is missing is named beside the text.
 */
export function requiredAttachments(sheet: Sheet, draft: TicketDraft): string {
  const said = attachments(draft);
  if (showsError(draft)) return said;
  if (said === '') return sheet.lack('attachments', SCREENSHOT);
  sheet.note('attachments', SCREENSHOT);
  return said;
}

/** Any picture at all, where the error is one of the data and Контингент itself shows it. */
export function somePicture(sheet: Sheet, draft: TicketDraft): string {
  return attachments(draft) || (fileNames(sheet, draft).length > 0 ? '' : sheet.lack('attachments', SCREENSHOT));
}

function showsError({ attachments: kinds = [], files = [] }: TicketDraft): boolean {
  const ofContingent = (name: string) => shownIn(name) === 'kontingent' || /kontingent|контингент/iu.test(name);
  return kinds.some((kind) => kind !== 'kontingent') || files.some((name) => oneLine(name) !== '' && !ofContingent(name));
}

/** «Файлы: vhod-1.png, vhod-2.png», a paragraph of its own; '' without files. */
export function filesLine(sheet: Sheet, draft: TicketDraft): string {
  const names = fileNames(sheet, draft);
  return names.length === 0 ? '' : `Файлы: ${names.join(', ')}`;
}

function fileNames(sheet: Sheet, draft: TicketDraft): string[] {
  const names = (draft.files ?? []).map(oneLine).filter((name) => name !== '');
  return names.map((name) => {
    const rest = sheet.words(name);
    // Of a name that was a number only the ending is left.
    return /^\.\w+$/u.test(rest) || rest === '' ? `файл${rest}` : rest;
  });
}

/** The admin's words as they are, less a СНИЛС, with a full stop if the last sentence lacks one. */
export function asSentence(sheet: Sheet, text: string | undefined): string {
  const trimmed = sheet.words(text);
  return trimmed === '' || /[.!?…:;\]]$|[.!?…][»"”]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Sentences of one paragraph, empty ones left out. */
export function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
