import { documentOf, flatContains, fontSize, isElement, nextSiblingOf, tagOf, textContentOf } from '@/utils/page/safe-dom';
import type { Sight } from '@/utils/page/visible-text';
import { isBlankRoom } from './blank-room';
import { listButtons } from './buttons';
import { type CardItems, isControl, type ValueItem } from './card-items';
import { flagOfText, shownText, visibleText } from './control-value';
import type { AnyField } from './dictionary';
import type { FieldLocator, ValueKind } from './field-locators';
import { type LabelHit, valueOfLine } from './find-labels';
import { Geometry, type Neighbour, type Side } from './geometry';
import { isPlace, onControl, type Place, pickValue } from './pick-value';
import { associated, byDefinition, byOrder, byTable, inNextCell, placeOf, type Route, rooms } from './value-routes';

/** Where a field was found, or why it was not. */
export type Located = { hit: LabelHit; place: Place; route: string } | { hit: LabelHit; blank: true } | { why: string };

/** What one label leads to before the card as a whole has been weighed. */
interface Lead {
  hit: LabelHit;
  locator: FieldLocator;
  place: Place | null;
  route: string;
  /** Why there is no place; `none` = nothing stands there at all. */
  why: string;
  around: Neighbour[];
}

/**
 * The place of each field of the card, found from its labels by independent routes: declared association, the label's own room,
 * order or table, and geometry. Routes that disagree, two candidates, or a place claimed by two fields give a reason and no place.
 */
export function locateFields<F extends AnyField>(
  locators: readonly FieldLocator<F>[],
  hits: readonly LabelHit[],
  region: Element,
  items: CardItems,
  sight: Sight,
): Map<F, Located> {
  const known = new Map<AnyField, FieldLocator>(locators.map((locator) => [locator.field, locator]));
  const geometry = new Geometry(region, items, sight);
  const leads = hits.flatMap((hit) => {
    const locator = hit.field && known.get(hit.field);
    return locator ? [followLead(hit, locator, region, items, sight, geometry)] : [];
  });
  dropOddOrders(leads);
  byGeometryAlone(leads, geometry);
  dropShared(leads);
  const found = new Map<F, Located>();
  for (const { field } of locators) {
    const own = leads.filter((lead) => lead.hit.field === field);
    found.set(field, settle(own, leads, items, sight));
  }
  return found;
}

function followLead(hit: LabelHit, locator: FieldLocator, region: Element, items: CardItems, sight: Sight, geometry: Geometry): Lead {
  if (hit.line) return alongLine(hit, locator);
  const around = geometry.around(hit, locator.kind === 'flag');
  const declared = associated(hit, locator, items, sight);
  const structural = hit.text ? byStructure(hit, locator, region, items, sight, around) : null;
  const base = { hit, locator, around };
  const first = placeOf(declared);
  const second = placeOf(structural);
  const agrees = (place: Place) => around.some(({ item }) => item.node === place.node);
  // The page names the input inside a list's button; the button is what a person presses.
  if (first && second?.control && first.at !== second.at && flatContains(second.control, first.node)) {
    return { ...base, place: second, route: 'association', why: '' };
  }
  if (first && second && first.at !== second.at) {
    if (agrees(first) === agrees(second)) return { ...base, place: null, route: '', why: 'disagree' };
    return agrees(first) ? { ...base, place: first, route: 'association', why: '' } : { ...base, place: null, route: '', why: 'disagree' };
  }
  if (first) return { ...base, place: first, route: 'association', why: '' };
  if (second && structural) {
    const why = doubt(hit, structural, second, around, sight);
    return why ? { ...base, place: null, route: '', why } : { ...base, place: second, route: structural.name, why: '' };
  }
  const many = declared?.pick === 'many' || structural?.pick === 'many';
  return { ...base, place: null, route: '', why: many ? 'two-values' : 'none' };
}

/** A value that its label's own text goes on with; it must end with that text, or with the line. */
function alongLine(hit: LabelHit, locator: FieldLocator): Lead {
  const base = { hit, locator, around: [] };
  const text = hit.text;
  if (!text || !endsLine(text)) return { ...base, place: null, route: '', why: 'two-values' };
  const read = () => (locator.kind === 'flag' ? flagOfText(valueOfLine(text)) : shownText(valueOfLine(text)));
  return { ...base, place: { node: hit.element, at: text, control: null, read }, route: 'line', why: '' };
}

function endsLine(text: Text): boolean {
  let next = nextSiblingOf(text);
  while (next && tagOf(next as Element) !== 'br' && textContentOf(next).trim() === '' && !(isElement(next) && isControl(next)))
    next = nextSiblingOf(next);
  return next === null || (isElement(next) && (tagOf(next) === 'br' || isBlock(next)));
}

const isBlock = (element: Element): boolean =>
  /^(?:block|flex|grid|table|list-item)/.test(documentOf(element).defaultView?.getComputedStyle(element).display ?? '');

/** Why a place found by structure may not be trusted, or ''. */
function doubt(hit: LabelHit, route: Route, place: Place, around: readonly Neighbour[], sight: Sight): string {
  if (!sight.layout) return route.strong ? '' : 'unsure-place';
  if (around.some(({ item }) => item.node === place.node)) return '';
  // A text that stands elsewhere, and a control beside the label: in a row of labels that text is a label nobody knows.
  if (!place.control && around.some(({ item }) => item.kind === 'control')) return 'disagree';
  if (around.length > 0 && !place.control && isLeftOf(place, hit, sight)) return 'disagree';
  if (route.strong && route.name === 'room') return '';
  if (!route.strong || around.length > 0) return 'disagree';
  return '';
}

/** A text before its label in one line, while something else stands where values stand, is the label of that. */
function isLeftOf(place: Place, hit: LabelHit, sight: Sight): boolean {
  const [value, label] = [sight.box(place.texts?.[0] ?? place.node), sight.box(hit.text ?? hit.element)];
  return !!value && !!label && value.right <= label.left + 3 && value.top < label.bottom && label.top < value.bottom;
}

/** The label's own room, else its table or its turn among flat siblings. */
function byStructure(
  hit: LabelHit,
  locator: FieldLocator,
  region: Element,
  items: CardItems,
  sight: Sight,
  around: readonly Neighbour[],
): Route | null {
  const { near, wide, own, crowd } = rooms(hit, region, items);
  if (near.length === 0 && own && locator.kind !== 'flag') {
    const button = listButtonPlace(own, locator.kind, sight);
    if (button) return { name: 'room', pick: button, strong: true, room: [] };
  }
  // What stands beside the label in a row of labels is a label that nobody knows.
  const headed = near.length > 0 ? byTable(hit, locator, items, sight) : null;
  if (headed) return headed;
  if (near.length === 0)
    return (
      byDefinition(hit, locator, items, sight) ??
      byTable(hit, locator, items, sight) ??
      (crowd ? byOrder(hit, crowd, locator, items, sight) : null)
    );
  const nearPick = pickValue(near, locator.kind, items, sight);
  const widePick = wide === near ? nearPick : pickValue(wide, locator.kind, items, sight);
  if (isPlace(nearPick) && isPlace(widePick)) {
    if (nearPick.node === widePick.node) return { name: 'room', pick: widePick, strong: true, room: wide };
    // A hint in the label's own wrapper stands nearer than the control that it explains.
    if (!nearPick.control && widePick.control) return { name: 'wider-room', pick: widePick, strong: false, room: wide };
    return { name: 'room', pick: 'many', strong: false, room: wide };
  }
  if (isPlace(nearPick)) {
    const other = wide.filter((item) => !near.includes(item));
    const control = nearPick.control !== null || !other.some((item) => item.kind === 'control');
    return { name: 'room', pick: control ? nearPick : 'many', strong: false, room: near };
  }
  if (isPlace(widePick)) return { name: 'wider-room', pick: widePick, strong: false, room: wide };
  return {
    name: 'room',
    pick: biggest(near, around, sight, locator, items) ?? inNextCell(hit, locator, items, sight) ?? (nearPick === 'none' ? 'none' : 'many'),
    strong: false,
    room: near,
  };
}

/** A list made of a plain button: what the button says is what is chosen. */
function listButtonPlace(room: Element, kind: ValueKind, sight: Sight): Place | null {
  const [button, ...more] = listButtons(room, kind, sight);
  if (!button || more.length > 0) return null;
  return { ...onControl(button), read: (now) => shownText(visibleText(button, now)) };
}

/** Of several texts in one room, the one that stands beside the label and is drawn larger than all others; the rest are hints. */
function biggest(
  near: readonly ValueItem[],
  around: readonly Neighbour[],
  sight: Sight,
  locator: FieldLocator,
  items: CardItems,
): Place | null {
  if (!sight.layout || near.some((item) => item.kind === 'control')) return null;
  const beside = near.filter((item) => around.some((neighbour) => neighbour.item.node === item.node));
  const own = beside[0];
  if (!own || beside.length > 1) return null;
  const size = fontSize(own.node);
  if (near.some((item) => item !== own && fontSize(item.node) >= size)) return null;
  const pick = pickValue([own], locator.kind, items, sight);
  return isPlace(pick) ? pick : null;
}

/** Labels that structure leaves alone (a column of labels beside a column of values): by the side on which the card's other values stand. */
function byGeometryAlone(leads: Lead[], geometry: Geometry): void {
  const open = leads.filter((lead) => !lead.place && lead.why === 'none' && lead.hit.text);
  if (open.length === 0) return;
  const winner = usualSide(leads);
  if (!winner) return;
  for (const lead of open) {
    if (lead.locator.kind === 'flag') continue;
    const there = lead.around.filter(({ side }) => side === winner || side === 'inside');
    const item = there[0]?.item;
    if (there.length !== 1 || !item) continue;
    if (winner === 'below' && geometry.columnLength(lead.hit) > 1) {
      lead.why = 'grid';
      continue;
    }
    const pick = pickValue([item], lead.locator.kind, geometry.items, geometry.sight);
    if (!isPlace(pick)) continue;
    lead.place = pick;
    lead.route = `geometry-${winner}`;
  }
}

/** A place found by turn alone must stand on the side on which the card's other values stand: a row of labels also alternates. */
function dropOddOrders(leads: Lead[]): void {
  const turns = leads.filter((lead) => lead.place && lead.route === 'order' && lead.around.length > 0);
  if (turns.length === 0) return;
  const usual = usualSide(leads);
  for (const lead of turns) {
    const side = lead.around.find(({ item }) => item.node === lead.place?.node)?.side;
    if (side === usual || side === 'inside' || side === 'left') continue;
    lead.place = null;
    lead.why = 'disagree';
  }
}

/** The side on which this card's values stand: told by the fields that are sure, or, where none is, by what stands around all labels. */
function usualSide(leads: readonly Lead[]): Side | null {
  const sure = leads.filter((lead) => lead.place && lead.locator.kind !== 'flag');
  const votes = new Map<Side, number>();
  for (const { place, around } of sure.length >= 2 ? sure : leads) {
    for (const { item, side } of around) if (!place || item.node === place.node) votes.set(side, (votes.get(side) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < (sure.length >= 2 ? 2 : 3)) return null;
  return second && second[1] * 2 > first[1] ? null : first[0];
}

/** Routes that look beyond the label's own part of the page. */
const FAR = /^(?:order|geometry-)/;

/** A place belongs to one field: claimed by two, it is nobody's, unless only one of them has it in its own part of the page. */
function dropShared(leads: Lead[]): void {
  const owners = new Map<Node, Set<AnyField>>();
  const near = new Map<Node, Set<AnyField>>();
  const note = (map: Map<Node, Set<AnyField>>, at: Node, field: AnyField) => map.set(at, (map.get(at) ?? new Set()).add(field));
  for (const { place, locator, route } of leads) {
    if (!place) continue;
    note(owners, place.at, locator.field);
    if (!FAR.test(route)) note(near, place.at, locator.field);
  }
  for (const lead of leads) {
    if (!lead.place || (owners.get(lead.place.at)?.size ?? 0) < 2) continue;
    const own = near.get(lead.place.at);
    if (own?.size === 1 && own.has(lead.locator.field)) continue;
    lead.why = own?.size === 1 ? 'none' : 'shared';
    lead.place = null;
  }
}

function settle(own: readonly Lead[], all: readonly Lead[], items: CardItems, sight: Sight): Located {
  if (own.length === 0) return { why: 'no-label' };
  const sure = own.filter((lead) => lead.place !== null);
  const first = sure[0];
  if (!first?.place) {
    const unsure = own.find((lead) => lead.why !== 'none');
    if (unsure) return { why: unsure.why };
    const resolved = all.flatMap((lead) => (lead.place ? [{ hit: lead.hit, node: lead.place.node }] : []));
    // What stands around the label and is another field's value is no value of its own that we fail to read.
    const isTaken = ({ item }: Neighbour) => resolved.some(({ node }) => node === item.node);
    const blank = own.find((lead) => lead.hit.text && lead.around.every(isTaken) && isBlankRoom(lead.hit, resolved, items, sight));
    return blank ? { hit: blank.hit, blank: true } : { why: 'no-value' };
  }
  if (own.some((lead) => !lead.place && lead.why !== 'none')) return { why: 'two-places' };
  const others = sure.filter((lead) => lead.place?.at !== first.place?.at);
  const text = (lead: Lead) => JSON.stringify(lead.place?.read(sight));
  if (others.some((lead) => text(lead) !== text(first))) return { why: 'two-places' };
  // Of two places that say the same, the one that can be written to.
  const best = sure.find((lead) => lead.place?.control) ?? first;
  return { hit: best.hit, place: best.place ?? first.place, route: best.route };
}
