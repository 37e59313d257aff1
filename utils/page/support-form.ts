import type { SupportTexts } from '@/utils/domain/support-form';
import type { WriteResult } from '@/utils/domain/write-result';
import { CardItems } from './find/card-items';
import { Dictionary } from './find/dictionary';
import { SUPPORT_LOCATORS, type SupportField } from './find/field-locators';
import { type LabelHit, scanDocument } from './find/find-labels';
import { locateFields } from './find/locate-field';
import type { Place } from './find/pick-value';
import { flatContains, flatParent, isConnected, prepareDom } from './safe-dom';
import { Sight } from './visible-text';
import { pause } from './write/user-events';
import { writeControl } from './write/write-control';

export interface SupportForm {
  readonly container: Element;
  /** Controls that were found, by key. */
  controlOf(key: keyof SupportTexts | 'requestKind'): Element | null;
  /** How many characters «Описание» takes by its own attribute; null = it says nothing of a limit. */
  descriptionLimit(): number | null;
  /** Fills what was found, at the user's click; never sends. What a field did not take is reported and left as it was. */
  fill(texts: SupportTexts): Promise<Partial<Record<keyof SupportTexts, WriteResult>>>;
  stillThere(): boolean;
}

const FIELDS: Record<keyof SupportTexts, SupportField> = {
  description: 'description',
  fullName: 'fullName',
  email: 'supportEmail',
  school: 'school',
};
/** Made at the first question: where a card stands nobody asks. */
let dictionary: Dictionary | undefined;

/**
 * The form «Написать в техподдержку» by its visible labels (letter of 24.10.2024, end): «Тип обращения», «Описание» and at least one of
 * ФИО, Email, Школа in one smallest container; else null.
 */
export function findSupportForm(document: Document): SupportForm | null {
  prepareDom(document);
  const sight = new Sight(document);
  dictionary ??= new Dictionary(SUPPORT_LOCATORS);
  const scan = scanDocument(document, sight, dictionary);
  const container = smallestWith(scan.labels);
  if (!container) return null;
  const hits = scan.labels.filter((hit) => flatContains(container, hit.element));
  const found = locateFields(SUPPORT_LOCATORS, hits, container, new CardItems(scan, sight), sight);
  const places = new Map<SupportField, Place>();
  for (const [field, located] of found) if ('place' in located && located.place.control) places.set(field, located.place);
  if (!places.has('description')) return null;
  const controlOf = (key: keyof SupportTexts | 'requestKind') => places.get(key === 'requestKind' ? key : FIELDS[key])?.control ?? null;
  return {
    container,
    controlOf,
    descriptionLimit() {
      const limit = Number(controlOf('description')?.getAttribute('maxlength') ?? '');
      return Number.isInteger(limit) && limit > 0 ? limit : null;
    },
    stillThere: () => isConnected(container) && [...places.values()].every(({ node }) => isConnected(node)),
    fill: async (texts) => {
      const results: Partial<Record<keyof SupportTexts, WriteResult>> = {};
      for (const key of Object.keys(FIELDS) as (keyof SupportTexts)[]) {
        const text = texts[key];
        if (text === undefined || text === '') continue;
        results[key] = await fillOne(document, places.get(FIELDS[key]), text, key === 'school' ? 'choice' : 'text');
      }
      return results;
    },
  };
}

async function fillOne(document: Document, place: Place | undefined, text: string, kind: 'text' | 'choice'): Promise<WriteResult> {
  if (!place?.control || !isConnected(place.control)) return { ok: false, why: 'no-field' };
  const before = shown(place, document);
  const attempt = await writeControl(place.control, text, kind);
  if (attempt === 'read-only' || attempt === 'covered') return { ok: false, why: attempt };
  await pause(document, 60);
  const after = shown(place, document);
  if (attempt === 'done' && sameText(after, text)) return { ok: true, shown: after };
  if (after !== before) await writeControl(place.control, before, kind);
  return { ok: false, why: 'refused' };
}

function shown(place: Place, document: Document): string {
  const reading = place.read(new Sight(document));
  return reading.state === 'filled' ? reading.text : '';
}

/** A text area keeps line breaks its own way. */
const sameText = (a: string, b: string): boolean => a.replace(/\r\n?/g, '\n').trim() === b.replace(/\r\n?/g, '\n').trim();

function smallestWith(labels: readonly LabelHit[]): Element | null {
  const fields = new Map<Element, Set<string>>();
  for (const { field, element } of labels) {
    if (!field) continue;
    for (let at: Element | null = element; at; at = flatParent(at)) fields.set(at, (fields.get(at) ?? new Set()).add(field));
  }
  const enough = [...fields]
    .filter(([, set]) => set.has('requestKind') && set.has('description') && set.size >= 3)
    .map(([element]) => element);
  return enough.find((element) => !enough.some((other) => other !== element && flatContains(element, other))) ?? null;
}
