import { type CardSnapshot, textOf } from '@/utils/domain/card';
import type { KnownMessageId } from '@/utils/domain/known-message';
import { SITUATIONS } from './registry';
import type { Situation, SituationId } from './types';

export interface Seen {
  /** Known messages on the page, in any order. */
  messages: readonly KnownMessageId[];
  card: CardSnapshot | null;
}

/** Earlier = closer to what the admin is at: a refused save beats a sign-in message, which beats a passing server error. */
const MESSAGE_ORDER: readonly KnownMessageId[] = [
  'email-in-use',
  'snils-in-use',
  'no-access',
  'not-employee',
  'login-error-with-data',
  'login-error-without-data',
  'user-not-found',
  'unexpected-error',
  'error-500',
  'error-502',
  'error-404',
  'error-307',
];

/**
 * The situation that what is on the page points to, or null. A message decides first; without one, a card of a pupil or parent
 * means their sign-in, an employee's card its transition to ЕСИА. Only ever a proposal: the admin chooses.
 */
export function suggestSituation({ messages, card }: Seen): SituationId | null {
  const message = MESSAGE_ORDER.find((id) => messages.includes(id));
  const ofPupil = card?.register === 'pupil' || card?.register === 'parent';
  if (message) {
    if (ofPupil && (message === 'login-error-with-data' || message === 'login-error-without-data')) return 'pupil-parent-login';
    const all: readonly Situation[] = Object.values(SITUATIONS);
    return all.find((situation) => situation.messages.includes(message))?.id ?? null;
  }
  if (!card) return null;
  if (ofPupil) return 'pupil-parent-login';
  // Of an unknown register only an empty e-mail tells that the card is not ready for ЕСИА.
  return card.register === 'employee' || textOf(card, 'email') === '' ? 'esia-transition' : null;
}
