import type { Settings } from '@/utils/domain/settings';
import type { Filled, SupportTexts } from '@/utils/domain/support-form';

/**
 * The texts for the form: «Тема: …» and the body of the ticket copied last go into «Описание» as they were copied. Cut in silence it would lose
 * people: a ticket longer than `limit` characters is left out and named, to be split.
 */
export function supportTexts(
  ticket: string,
  contact: Settings['contact'],
  school: string,
  limit: number | null,
): { texts: SupportTexts } & Pick<Filled, 'tooLong'> {
  const tooLong = limit !== null && ticket.length > limit ? { length: ticket.length, limit } : null;
  const texts = { ...(tooLong ? {} : { description: ticket }), fullName: contact.name, email: contact.email, school };
  return { texts, ...(tooLong ? { tooLong } : {}) };
}
