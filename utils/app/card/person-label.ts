import { type CardSnapshot, NAME_FIELDS, textOf } from '@/utils/domain/card';
import { NBSP } from '@/utils/domain/letters';

/** «Иванова Тест Тест» as the card shows it; '' when no part of the name was found or filled. */
export function fullLabel(card: CardSnapshot): string {
  return NAME_FIELDS.map((field) => textOf(card, field)?.trim() ?? '')
    .filter(Boolean)
    .join(' ');
}

/** «Иванова Т. Т.» for reminders (docs/domain.md 6.3: a short label is all that is kept); '' without a surname. */
export function shortLabel(card: CardSnapshot): string {
  const [last = '', first = '', middle = ''] = NAME_FIELDS.map((field) => textOf(card, field)?.trim() ?? '');
  if (last === '') return '';
  const initials = [first, middle].filter(Boolean).map((name) => `${[...name][0]?.toUpperCase()}.`);
  return [last, ...initials].join(NBSP);
}
