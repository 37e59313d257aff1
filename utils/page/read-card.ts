import type { CardSnapshot } from '@/utils/domain/card';
import type { TaughtFields } from '@/utils/domain/taught';
import { addressOf, type CardView, makeView } from './card-view';
import { CardItems } from './find/card-items';
import { CARD_DICTIONARY, Dictionary } from './find/dictionary';
import { FIELD_LOCATORS } from './find/field-locators';
import { scanDocument } from './find/find-labels';
import { findScopes } from './find/find-scope';
import { locateFields } from './find/locate-field';
import type { Scope } from './find/pick-scope';
import { hasNoAddress, type Root } from './page-texts';
import { recordKindOf } from './record-kind';
import { registerOf } from './rows/register-of';
import { documentOfFrame, flatContains, flatParent, prepareDom } from './safe-dom';
import { Sight } from './visible-text';

export type { CardView } from './card-view';

/**
 * The person card that the user sees, or null.
 * Out: every field as `filled` with the shown text, `empty`, or `not-found` with a reason; never a guess.
 * `taught` are places that the user has shown on this host; they are tried first.
 */
export function readCard(document: Document, taught?: TaughtFields): CardSnapshot | null {
  return findCard(document, taught)?.snapshot ?? null;
}

/** Like `readCard`, with the places. Looks into same-origin frames when the document itself has no card. */
export function findCard(document: Document, taught: TaughtFields = {}): CardView | null {
  return survey(document, taught, 'all').view;
}

/** Roots in which the page was looked at, for whoever watches them. */
export interface Survey {
  view: CardView | null;
  roots: Root[];
  /** Whether `roots` are all that there are; else some frame without an address may have more. */
  complete: boolean;
}

/**
 * Looks the whole page over. `frames` = 'all' same-origin frames, or only those 'without-address' (srcdoc, about:blank), which have no
 * sentinel of their own.
 */
export function survey(document: Document, taught: TaughtFields, frames: 'all' | 'without-address'): Survey {
  return surveyIn(document, taught, frames, 0);
}

function surveyIn(document: Document, taught: TaughtFields, frames: 'all' | 'without-address', depth: number): Survey {
  prepareDom(document);
  const sight = new Sight(document);
  const dictionary = dictionaryOf(taught);
  const scan = scanDocument(document, sight, dictionary);
  const { roots } = scan;
  const complete = !scan.frames.some(hasNoAddress);
  for (const scope of findScopes(scan, sight)) {
    const items = new CardItems(scan, sight);
    const located = locateFields(FIELD_LOCATORS, scope.hits, regionOf(scope, items), items, sight);
    const register = registerOf(scope.container, scan, addressOf(document));
    const recordKind = recordKindOf(scope.container, scan);
    const view = makeView({ document, scope, located, taught, register, recordKind, dictionary, sight });
    if (view) return { view, roots, complete };
  }
  if (depth > 3) return { view: null, roots, complete };
  for (const frame of scan.frames) {
    if (frames === 'without-address' && !hasNoAddress(frame)) continue;
    const inner = sight.text(frame) ? documentOfFrame(frame) : null;
    if (!inner) continue;
    const found = surveyIn(inner, taught, frames, depth + 1);
    roots.push(...found.roots);
    if (found.view) return { view: found.view, roots, complete };
  }
  return { view: null, roots, complete };
}

/** The smallest part of the card that holds its labels and the values to them; the container may be as large as the page. */
function regionOf({ hits, container }: Scope, items: CardItems): Element {
  let region: Element = hits[0]?.element ?? container;
  while (region !== container && !hits.every((hit) => flatContains(region, hit.element))) region = flatParent(region) ?? container;
  while (region !== container && items.of(region).filter((item) => item.kind !== 'label').length * 2 < hits.length) {
    region = flatParent(region) ?? container;
  }
  return region;
}

function dictionaryOf(taught: TaughtFields): Dictionary {
  const labels = Object.entries(taught).flatMap(([field, lesson]) => (lesson.label === '' ? [] : [[field, lesson.label]]));
  return labels.length === 0 ? CARD_DICTIONARY : new Dictionary(FIELD_LOCATORS, Object.fromEntries(labels));
}
