import { hasTwoLetters } from '@/utils/domain/letters';
import { attr, flatChildren, isElement, selectAll, tagOf, textContentOf } from '@/utils/page/safe-dom';
import { drawnText, type Sight } from '@/utils/page/visible-text';
import type { ValueKind } from './field-locators';

/** Buttons on a card: what acts, and what is a list. */

export const NO_TYPING = /^(?:hidden|button|submit|reset|image|file)$/;

export const isButton = (element: Element): boolean => {
  const role = attr(element, 'role');
  if (role) return role === 'button' || role === 'menuitem' || role === 'tab';
  return tagOf(element) === 'button' || (tagOf(element) === 'input' && NO_TYPING.test(attr(element, 'type') ?? ''));
};

const VERB = /(?:ть|ти|ться)(?:\s|$)/i;

/** Whether the words are the name of an act («Сменить», «Показать все»). */
export const isActName = (words: string): boolean => VERB.test(drawnText(words).split(' ')[0] ?? '');

/** Further names of what is done or shown, and not chosen. */
const ACTS = /^(?:действи|истори|журнал|подробн|ещ[её]|меню|опци|справк|помощ)/i;

/** A button that shows a chosen word and an arrow, or in a choice says that it opens something: a list without a role. Words of acts are no choice. */
function isListButton(element: Element, kind: ValueKind, sight: Sight): boolean {
  const words = drawnText(textContentOf(element));
  if (!hasTwoLetters(words) || words.length > 100 || isActName(words) || ACTS.test(words)) return false;
  const opens =
    kind === 'choice' && (['aria-haspopup', 'aria-expanded'].some((name) => attr(element, name) !== null) || /[▼▾⌄]/.test(words));
  return (
    sight.control(element) &&
    (opens || selectAll(element, '*').some((part) => textContentOf(part).trim() === '' || /^(?:svg|img)$/.test(tagOf(part))))
  );
}

/** Undeclared list buttons inside the element. */
export function listButtons(element: Element, kind: ValueKind, sight: Sight): Element[] {
  if (isButton(element)) return isListButton(element, kind, sight) ? [element] : [];
  return flatChildren(element).flatMap((child) => (isElement(child) ? listButtons(child, kind, sight) : []));
}
