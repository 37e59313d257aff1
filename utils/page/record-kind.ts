import type { RecordKind } from '@/utils/domain/card';
import { RECORD_WORDS } from './find/field-locators';
import type { Scan, WordHit } from './find/find-labels';
import { isMarked } from './rows/register-of';
import { attr, flatContains, flatParent, tagOf } from './safe-dom';

/** «Карточка личности» as plain text is a title in whatever element; as a link or a tab it leads to another card. */
function isTitle({ word, element }: WordHit): boolean {
  if (!word.startsWith('карточка ')) return false;
  for (let at: Element | null = element, step = 0; at && step < 6; at = flatParent(at), step += 1) {
    if (/^(?:a|button|option|summary)$/.test(tagOf(at)) || /^(?:button|link|tab|menuitem|option)$/.test(attr(at, 'role') ?? ''))
      return false;
  }
  return true;
}

/**
 * Whether the page shows a person's card or a profile's, by the nearest heading, chosen tab or back link that says so; null where none does or two
 * disagree. The documents ask for «ссылку на карточку личности и/или профиля» (slides of 2023, «…на объединение личностей»), and nobody tells them
 * apart by the address.
 */
export function recordKindOf(container: Element, scan: Scan): RecordKind | null {
  const words = scan.records.filter((hit) => isMarked(hit.element) || isTitle(hit));
  for (let at: Element | null = container; at; at = flatParent(at)) {
    const level = at;
    const found = new Set(words.filter(({ element }) => flatContains(level, element)).map(({ word }) => RECORD_WORDS[word]));
    if (found.size > 0) return found.size === 1 ? ([...found][0] ?? null) : null;
  }
  return null;
}
