import type { Person } from '@/utils/domain/person';
import { rootsOf } from '@/utils/page/page-texts';
import { attr, documentOf, flatContains, isConnected, selectAll, tagOf, textContentOf } from '@/utils/page/safe-dom';
import { normalizeLabel, Sight } from '@/utils/page/visible-text';
import type { RegisterView } from './read-register';

/** More people than this are not kept: the search among them must not hold the page up. */
const MOST = 2000;

export interface Collected {
  /** Everybody seen so far, in the order in which they came. */
  readonly people: readonly Person[];
  /** Another one whenever everything was dropped: places mean other people then. */
  readonly turn: number;
  /** The row of a place in `people` if it is drawn now, and still says what it said: a grid draws others in its rows as she scrolls. */
  rowAt(place: number): Element | null;
}

/**
 * Collects the people of a register while the user scrolls and pages through it: a grid draws only a few rows at once. People are told by their
 * data, not by their place. Two rows that say the same and stand there at once are two; one that comes back into sight is not.
 * Everything is dropped when the page shows another register, other columns or another filter.
 */
export function createRowCollector(): { add(view: RegisterView): Collected } {
  let shown = '';
  let turn = 0;
  let people: Person[] = [];
  /** Places in `people` by what the row says. */
  let places = new Map<string, number[]>();

  return {
    add(view) {
      const now = selectionOf(view);
      if (now !== shown) {
        shown = now;
        turn += 1;
        people = [];
        places = new Map();
      }
      const drawn = new Map<number, { row: Element; said: string }>();
      const used = new Map<string, number>();
      view.people.forEach((person, at) => {
        const key = JSON.stringify(person);
        const nth = used.get(key) ?? 0;
        used.set(key, nth + 1);
        const known = places.get(key) ?? [];
        const row = view.rows[at];
        let place = known[nth];
        if (place === undefined) {
          if (people.length >= MOST) return;
          place = people.length;
          people = [...people, person];
          places.set(key, [...known, place]);
        }
        if (row) drawn.set(place, { row, said: textContentOf(row) });
      });
      return {
        people,
        turn,
        rowAt(place) {
          const { row, said } = drawn.get(place) ?? {};
          return row && isConnected(row) && textContentOf(row) === said ? row : null;
        },
      };
    },
  };
}

/** What tells one selection of people from another: the address, the columns, headings, chosen tabs, and what stands in filters. Page numbers do not. */
function selectionOf({ container, columns, rows }: RegisterView): string {
  const document = documentOf(container);
  const sight = new Sight(document);
  const { origin = '', pathname = '', hash = '' } = document.defaultView?.location ?? {};
  const said: string[] = [];
  for (const root of rootsOf(document)) {
    for (const element of selectAll(
      root,
      'input,select,textarea,h1,h2,h3,h4,[aria-selected="true"],[aria-current],[aria-pressed="true"]',
    )) {
      if (rows.some((row) => flatContains(row, element)) || !sight.control(element)) continue;
      const text = saidBy(element);
      if (text !== '' && !/^[\d\s.,/–-]+(?:стр|на странице|page)?\.?$/.test(text)) said.push(text);
    }
  }
  return JSON.stringify([origin, pathname, hash.split('?')[0], columns, said]);
}

function saidBy(element: Element): string {
  const tag = tagOf(element);
  if (tag === 'select') return normalizeLabel((element as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');
  if (tag !== 'input' && tag !== 'textarea') return textContentOf(element).length > 100 ? '' : normalizeLabel(textContentOf(element));
  const input = element as HTMLInputElement;
  if (/^(?:checkbox|radio)$/.test(attr(element, 'type') ?? '')) return input.checked ? `+${attr(element, 'name') ?? ''}${input.value}` : '';
  return normalizeLabel(input.value);
}
