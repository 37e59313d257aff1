import { attr, classOf, documentElementOf, flatContains, flatParent, follows, matches, tagOf, textContentOf } from '@/utils/page/safe-dom';
import { normalizeLabel, type Sight } from '@/utils/page/visible-text';
import type { AnyField } from './dictionary';
import { CORE_FIELDS, MODE_WORDS } from './field-locators';
import type { LabelHit, Scan, WordHit } from './find-labels';
import { Grids } from './grids';
import { fieldsOf, isDigest, pickOne, type Scope } from './pick-scope';

/**
 * The parts of the page that may be a card, the likeliest first: at least three core labels in one smallest container that is no
 * grid, filter, history or relative's block, with the card's buttons in sight (docs/design.md 3).
 */
export function findScopes(scan: Scan, sight: Sight): Scope[] {
  const grids = new Grids();
  const hits = scan.labels.filter((hit) => hit.field && !grids.holds(hit));
  const groups = smallestGroups(hits);
  const onTop = topDialogs(groups, scan, sight);
  const scopes = groups.flatMap((group) => {
    const scope = grow(group, groups, hits, scan);
    return scope ? [{ scope, group }] : [];
  });
  const inDialog = scopes.filter(({ group }) => onTop.some((dialog) => flatContains(dialog, group)));
  const rest = inDialog.length > 0 ? inDialog : scopes;
  const own = rest.filter(({ group }) => !isRelative(group, scan));
  return pickOne(
    own.map(({ scope }) => scope),
    sight,
  );
}

const fieldsIn = (element: Element, hits: readonly LabelHit[]) => fieldsOf(hits.filter((hit) => flatContains(element, hit.element)));

/** Lowest elements that hold at least three of the five core labels. */
function smallestGroups(hits: readonly LabelHit[]): Element[] {
  const fields = new Map<Element, Set<AnyField>>();
  for (const hit of hits) {
    if (!hit.field || !CORE_FIELDS.has(hit.field)) continue;
    for (let at: Element | null = hit.element; at; at = flatParent(at)) {
      const set = fields.get(at) ?? new Set();
      fields.set(at, set.add(hit.field));
    }
  }
  const enough = [...fields].filter(([, set]) => set.size >= 3).map(([element]) => element);
  const parents = new Set(enough.map((element) => flatParent(element)));
  return enough.filter((element) => !parents.has(element));
}

const DIALOG = 'dialog[open],[role="dialog"],[role="alertdialog"],[aria-modal="true"]';
const isDialog = (element: Element) => matches(element, DIALOG);

/** Dialogs that lie over the page and hold a group of labels. */
function topDialogs(groups: readonly Element[], _scan: Scan, sight: Sight): Element[] {
  const dialogs: Element[] = [];
  for (const group of groups) {
    for (let at: Element | null = group; at; at = flatParent(at)) if (isDialog(at) && sight.control(at)) dialogs.push(at);
  }
  return dialogs;
}

/** Climbs from a group to the part of the page that holds the card's buttons, taking in fields that are not yet there. */
function grow(group: Element, groups: readonly Element[], hits: readonly LabelHit[], scan: Scan): Scope | null {
  const inside = hits.filter((hit) => flatContains(group, hit.element));
  const own = withoutRelatives(inside, group, scan);
  const others = groups.filter((other) => other !== group && !isDigest(fieldsIn(other, hits), fieldsOf(inside)));
  const fields = new Set(own.map((hit) => hit.field));
  let container = group;
  let mode: Scope['mode'] | null = null;
  let from: Element | null = null;
  for (let at: Element | null = group; at; from = at, at = flatParent(at)) {
    const added = hits.filter((hit) => !inside.includes(hit) && !own.includes(hit) && flatContains(at as Element, hit.element));
    const doubled = new Set(added.filter((hit) => fields.has(hit.field)).map((hit) => branchOf(hit.element, at as Element)));
    const past = mode !== null;
    const fresh = added.filter((hit) => {
      const branch = branchOf(hit.element, at as Element);
      return !doubled.has(branch) && !isAside(branch, hit, scan) && !isRelatedHit(hit, group, scan) && (!past || looksLikeOne(hit, own));
    });
    if (mode && doubled.size > 0) break;
    for (const hit of fresh) {
      own.push(hit);
      fields.add(hit.field);
    }
    if (fresh.length > 0) container = at;
    if (!mode) {
      const foreign = others.filter((other) => from !== null && !flatContains(from, other));
      const near = scan.modes.filter(
        ({ element }) => flatContains(at as Element, element) && !isOthers(element, at as Element, group, foreign),
      );
      if (near.length === 0 && isSearch(at, group, scan)) return null;
      mode = modeOf(near);
      if (mode) {
        if (isSearch(at, group, scan) && !near.some(({ word }) => MODE_WORDS[word]?.strong)) return null;
        container = at;
      }
    }
    if (isDialog(at) || tagOf(at) === 'body') break;
  }
  return mode ? { container: lift(container), hits: own, mode } : null;
}

/** Fields that stand outside the container that was found keep it from being the document's root. */
const lift = (element: Element): Element =>
  element === documentElementOf(element.ownerDocument) ? (element.ownerDocument.body ?? element) : element;

/** A header, a menu or a filter beside the card: it names an organisation or a date of its own. */
function isAside(branch: Element, hit: LabelHit, scan: Scan): boolean {
  for (let at: Element | null = hit.element; at; at = at === branch ? null : flatParent(at)) {
    if (
      /^(?:nav|header|aside|footer|search)$/.test(tagOf(at)) ||
      /^(?:navigation|banner|search|complementary|contentinfo)$/.test(attr(at, 'role') ?? '')
    )
      return true;
  }
  return (
    scan.searches.some(({ element }) => flatContains(branch, element)) ||
    scan.labels.some(
      ({ field, text, element }) => !field && text && /\sпо$/.test(normalizeLabel(textContentOf(element))) && flatContains(branch, element),
    )
  );
}

/** Beyond the part that holds the buttons a label counts only if it is of the same make as the card's own. */
function looksLikeOne(hit: LabelHit, own: readonly LabelHit[]): boolean {
  const look = lookOfLabel(hit);
  return look !== '' && own.some((other) => lookOfLabel(other) === look);
}

function lookOfLabel(hit: LabelHit): string {
  const element = hit.text ? flatParent(hit.text) : hit.element;
  const name = element ? classOf(element) : '';
  return element && name !== '' ? `${tagOf(element)}.${name}` : '';
}

/** The child of `top` in which the element stands. */
function branchOf(element: Element, top: Element): Element {
  let branch = element;
  for (let at: Element | null = element; at && at !== top; at = flatParent(at)) branch = at;
  return branch;
}

/** A button in a row of a grid, in another person's part, or in a dialog that this card is not in, says nothing of this card. */
function isOthers(element: Element, at: Element, group: Element, foreign: readonly Element[]): boolean {
  for (let up: Element | null = element; up && up !== at; up = flatParent(up)) {
    const role = attr(up, 'role') ?? '';
    if (tagOf(up) === 'tr' || role === 'row' || role === 'tablist' || role === 'grid') return true;
    if ((isDialog(up) || /^(?:alert|status)$/.test(role)) && !flatContains(up, group)) return true;
    if (foreign.some((other) => flatContains(up as Element, other))) return true;
  }
  return false;
}

function modeOf(words: readonly WordHit[]): Scope['mode'] | null {
  const known = words.flatMap(({ word }) => MODE_WORDS[word] ?? []);
  if (known.length === 0) return null;
  const strong = new Set(known.filter((word) => word.strong).map((word) => word.mode));
  if (strong.size === 2) return 'by-controls';
  const only = [...strong][0];
  if (only) return only;
  const weak = new Set(known.map((word) => word.mode));
  return weak.size === 2 ? 'by-controls' : ([...weak][0] ?? null);
}

/** Whether the part around the group searches: its own «Найти», «Сбросить», «Фильтр», outside any grid. */
function isSearch(at: Element, group: Element, scan: Scan): boolean {
  if (attr(at, 'role') === 'search' || tagOf(at) === 'search') return true;
  return scan.searches.some(({ element }) => {
    if (!flatContains(at, element)) return false;
    for (let up: Element | null = element; up && up !== at; up = flatParent(up)) {
      if (
        !flatContains(up, group) &&
        (tagOf(up) === 'table' ||
          tagOf(up) === 'nav' ||
          tagOf(up) === 'header' ||
          /^(?:grid|navigation|banner)$/.test(attr(up, 'role') ?? ''))
      ) {
        return false;
      }
    }
    return true;
  });
}

/** Whether a field's label stands under a heading of a relative or of old values that comes after the group's own labels. */
function isRelatedHit(hit: LabelHit, group: Element, scan: Scan): boolean {
  return scan.relations.some(({ element }) => {
    const section = flatParent(element);
    return !!section && follows(element, hit.element) && !follows(element, group) && flatContains(section, hit.element) && !isTab(element);
  });
}

/** The group's labels down to a heading of relatives among them: with no wrapper of its own such a part begins in the midst of the card. */
function withoutRelatives(hits: readonly LabelHit[], group: Element, scan: Scan): LabelHit[] {
  const heading = scan.relations.find(({ element }) => {
    if (element === group || !flatContains(group, element) || isTab(element) || isNavigation(element)) return false;
    const before = hits.filter((hit) => CORE_FIELDS.has(hit.field ?? '') && follows(hit.element, element));
    return fieldsOf(before).size >= 3;
  });
  const section = heading && flatParent(heading.element);
  if (!heading || !section) return [...hits];
  return hits.filter((hit) => !(follows(heading.element, hit.element) && flatContains(section, hit.element)));
}

/** Whether the whole group stands under such a heading: a heading in the group's own part, or the chosen tab. */
function isRelative(group: Element, scan: Scan): boolean {
  return scan.relations.some(({ element }) => {
    const tab = tabOf(element);
    if (tab) return attr(tab, 'aria-selected') === 'true';
    const section = flatParent(element);
    if (!section || isNavigation(element) || !flatContains(section, group) || !follows(element, group)) return false;
    // A page's title stands over the card's buttons, a section's heading after them or in a part without buttons.
    const inside = scan.modes.filter((word) => flatContains(section, word.element));
    return inside.length === 0 || inside.some((word) => follows(word.element, element));
  });
}

const tabOf = (element: Element): Element | null => {
  for (let at: Element | null = element; at; at = flatParent(at)) if (attr(at, 'role') === 'tab') return at;
  return null;
};
const isTab = (element: Element) => tabOf(element) !== null;
function isNavigation(element: Element): boolean {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    if (/^(?:nav|a|button|aside)$/.test(tagOf(at)) || /^(?:navigation|link|button|menuitem)$/.test(attr(at, 'role') ?? '')) return true;
  }
  return false;
}
