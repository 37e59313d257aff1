import { FIELD_IDS, type FieldId } from '@/utils/domain/card';
import type { NoCard, PageLook } from '@/utils/domain/page-look';
import { CORE_FIELDS, FIELD_LOCATORS } from './find/field-locators';
import { type LabelHit, type Scan, scanDocument } from './find/find-labels';
import { findScopes } from './find/find-scope';
import { Grids } from './find/grids';
import { prepareDom, textContentOf } from './safe-dom';
import { normalizeLabel, Sight } from './visible-text';

/** What of a card can be seen in a document in which none was found, and why it is none. Holds no text that is the page's own. */
export function lookWithoutCard(document: Document): PageLook {
  prepareDom(document);
  const sight = new Sight(document);
  const scan = scanDocument(document, sight);
  const labels: PageLook['labels'] = {};
  for (const hit of scan.labels) if (isOfCard(hit) && !(hit.field in labels)) labels[hit.field] = labelOf(hit.field, hit);
  return { labels, buttons: [...new Set(scan.modes.map(({ word }) => word))], why: whyNone(scan, sight) };
}

type CardHit = LabelHit & { field: FieldId };

const isOfCard = (hit: LabelHit): hit is CardHit => (FIELD_IDS as readonly (string | null)[]).includes(hit.field);

function labelOf(field: FieldId, { element, text }: LabelHit): string {
  const said = [text?.data ?? '', textContentOf(element)].map(normalizeLabel);
  return FIELD_LOCATORS.find((locator) => locator.field === field)?.labels.find((label) => said.includes(label)) ?? '';
}

function whyNone(scan: Scan, sight: Sight): NoCard {
  const hits = scan.labels.filter(isOfCard);
  const core = (of: readonly CardHit[]) => new Set(of.map(({ field }) => field).filter((field) => CORE_FIELDS.has(field))).size;
  if (hits.length === 0) return 'no-labels';
  if (core(hits) < 3) return 'few-labels';
  const grids = new Grids();
  if (core(hits.filter((hit) => !grids.holds(hit))) < 3) return 'in-table';
  if (scan.modes.length === 0) return 'no-buttons';
  return findScopes(scan, sight).length === 0 ? 'not-one-card' : 'no-values';
}
