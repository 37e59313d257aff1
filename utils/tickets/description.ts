import type { Sheet } from './sheet';
import { oneLine } from './sheet';
import { ticketDate } from './ticket-date';
import type { AttachmentKind, TicketClaim, TicketDraft } from './types';
import { withoutSnils } from './without-snils';

/** The sentences that claim something; each is printed only if the draft carries the claim. Words: slides, the example ticket, and letter, problem 3. */
const CLAIM_SENTENCES: Record<Exclude<TicketClaim, 'login-checked' | 'not-in-organization' | 'not-in-municipality'>, string> = {
  'data-verified': 'Данные в Контингенте сверены, ФИО, ДР и почта совпадают с теми, что указаны на Госуслугах.',
  'no-duplicates': 'В рамках организации дубли не найдены.',
};

const ATTACHMENT_WORDS: Record<AttachmentKind, string> = {
  kontingent: 'скриншоты из Контингента',
  error: 'скриншот ошибки',
  video: 'видео ошибки',
};

const SCREENSHOT = 'скриншот или видео, подтверждающие ошибку';

/** The message without the quotation marks and the full stop that it may have been copied with. */
export function bareMessage(draft: TicketDraft): string {
  return withoutSnils(oneLine(draft.message))
    .replace(/^[«"„“]+|[»"“”.]+$/gu, '')
    .trim();
}

/** «Возникает ошибка «Пользователь не найден».» and what the admin has written; '' when both are absent. */
export function symptom(draft: TicketDraft): string {
  const message = bareMessage(draft);
  return sentences([message === '' ? '' : `Возникает ошибка «${message}».`, asSentence(draft.description)]);
}

/** The ticked claims of these, in this order. The day of the sign-in is told where it is known. */
export function claims(sheet: Sheet, draft: TicketDraft, wanted: readonly ('data-verified' | 'no-duplicates' | 'login-checked')[]): string {
  const claimed = wanted.filter((claim) => draft.claims?.includes(claim));
  return sentences(claimed.map((claim) => (claim === 'login-checked' ? loginChecked(sheet, draft) : CLAIM_SENTENCES[claim])));
}

function loginChecked(sheet: Sheet, draft: TicketDraft): string {
  const day = oneLine(draft.loginCheckedOn);
  return `Вход проверен ${ticketDate(day) ?? sheet.lack('loginCheckedOn', 'день, когда проверен вход')} после 14:00.`;
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

/** The same where a picture or video is required: the gap when there is neither a word of it nor a file. */
export function requiredAttachments(sheet: Sheet, draft: TicketDraft): string {
  return attachments(draft) || (fileNames(draft).length > 0 ? '' : sheet.lack('attachments', SCREENSHOT));
}

/** «Файлы: vhod-1.png, vhod-2.png», a paragraph of its own; '' without files. */
export function filesLine(draft: TicketDraft): string {
  const names = fileNames(draft);
  return names.length === 0 ? '' : `Файлы: ${names.join(', ')}`;
}

function fileNames(draft: TicketDraft): string[] {
  return (draft.files ?? []).map(oneLine).filter((name) => name !== '');
}

/** The admin's words as they are, less a СНИЛС, with a full stop if the last sentence lacks one. */
export function asSentence(text: string | undefined): string {
  const trimmed = withoutSnils((text ?? '').trim());
  return trimmed === '' || /[.!?…:;»\]]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Sentences of one paragraph, empty ones left out. */
export function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
