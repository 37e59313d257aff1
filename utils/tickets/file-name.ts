import { ATTACHMENT_KINDS, type AttachmentKind, type TicketKind } from './types';

/** The support form takes no longer file names (letter of 24.10.2024, «имя файла не может содержать более 200 символов»). */
export const FILE_NAME_LIMIT = 200;

const PICTURED: Record<AttachmentKind, string> = { kontingent: 'kontingent', error: 'oshibka', video: 'video' };

/**
 * A name for a saved picture that says what it shows and when, and nothing of the person:
 * `epos-login-oshibka-2026-11-23-1.png`. `day` is YYYY-MM-DD, `number` counts from 1.
 */
export function attachmentName(kind: TicketKind, shows: AttachmentKind, day: string, number: number, extension = 'png'): string {
  return `epos-${kind}-${PICTURED[shows]}-${day.slice(0, 10)}-${number}.${extension}`;
}

/** What a picture of ours shows, by its name; null for a name that is not ours. */
export function shownIn(name: string): AttachmentKind | null {
  const word = /^epos-[a-z-]+?-(kontingent|oshibka|video)-\d{4}-\d{2}-\d{2}-\d+\./u.exec(name)?.[1];
  return ATTACHMENT_KINDS.find((kind) => PICTURED[kind] === word) ?? null;
}

/** A name that the user has typed, fitted to the form: too long is cut before the extension. */
export function fitFileName(name: string): string {
  const letters = Array.from(name.trim());
  if (letters.length <= FILE_NAME_LIMIT) return letters.join('');
  const extension = /\.[a-z0-9]{1,5}$/iu.exec(name.trim())?.[0] ?? '';
  return letters.slice(0, FILE_NAME_LIMIT - extension.length).join('') + extension;
}
