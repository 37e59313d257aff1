import { STANDING_SIGNS } from '@/components/school/standing-signs';
import { SIGN_LETTER, type Tone } from '@/components/ui/tone';
import type { RowAtFault } from '@/utils/app/register/rows-at-fault';
import type { RowStanding } from '@/utils/domain/lists';

/** Width and height of a sign, px, and the space between two. */
export const ROW_SIGN = 16;
const BETWEEN = 4; // .sv-row in marks.css
/** A row may be drawn elsewhere, or say another thing, without any event; so the signs look again this often, ms. */
const LOOK_AGAIN = 700;

/** The page around the signs. */
export interface RowPlaces {
  /** The row of a place if it is drawn now and says what it said. */
  rowAt(place: number): Element | null;
  /** Finds free places for one pass over the rows. */
  spots(): { of(row: Element, width: number): { left: number; top: number } | null };
  /** Tells when something may have moved, until the signal is aborted. */
  watch(listener: () => void, signal: AbortSignal): void;
}

/** What is known of the rows, by place. */
export interface RowNews {
  faults: readonly RowAtFault[];
  /** How each row stands to the list of the sent; empty where no list is kept. */
  standings: readonly RowStanding[];
}

export interface RowMarks {
  readonly element: HTMLElement;
  show(news: RowNews): void;
}

interface Sign {
  tone: Tone;
  letter: string;
  data: Record<string, string>;
}

const NOTHING: RowNews = { faults: [], standings: [] };

/**
 * Signs in the rows of a register, in our own layer: what is wrong in a row, and how it stands to the list of the sent. Nothing of the person, and
 * nothing to press: a click on a row is the page's. What they mean is said in the view. Ends with the signal.
 */
export function createRowMarks(places: RowPlaces, signal: AbortSignal): RowMarks {
  const element = document.createElement('div');
  element.className = 'sv-marks';
  element.ariaHidden = 'true';
  let news = NOTHING;
  const drawn = new Map<number, { group: HTMLElement; said: string }>();

  function signsOf(place: number, faults: ReadonlyMap<number, RowAtFault>): Sign[] {
    const signs: Sign[] = [];
    const worst = faults.get(place)?.issues[0];
    const standing = news.standings[place];
    if (worst) {
      const { severity, field, rule } = worst;
      signs.push({ tone: severity, letter: SIGN_LETTER[severity], data: { mark: 'row', field, severity, rule } });
    }
    if (standing) signs.push({ ...STANDING_SIGNS[standing], data: { mark: 'row', standing } });
    return signs;
  }

  function draw(): void {
    const faults = new Map(news.faults.map((fault) => [fault.row, fault]));
    const count = Math.max(news.standings.length, ...news.faults.map(({ row }) => row + 1), 0);
    const spots = places.spots();
    for (let place = 0; place < count; place += 1) {
      const signs = signsOf(place, faults);
      const row = signs.length > 0 ? places.rowAt(place) : null;
      const width = signs.length * (ROW_SIGN + BETWEEN) - BETWEEN;
      const spot = row && spots.of(row, width);
      const known = drawn.get(place);
      if (!spot) {
        known?.group.remove();
        drawn.delete(place);
        continue;
      }
      const said = JSON.stringify(signs);
      const group = known?.group ?? element.appendChild(document.createElement('div'));
      if (known?.said !== said) fill(group, signs);
      drawn.set(place, { group, said });
      Object.assign(group.style, { left: `${spot.left}px`, top: `${spot.top}px` });
    }
    for (const [place, { group }] of drawn) {
      if (place < count) continue;
      group.remove();
      drawn.delete(place);
    }
  }

  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!document.hidden) draw();
    });
  };
  places.watch(soon, signal);
  const timer = setInterval(() => (drawn.size > 0 || news !== NOTHING) && soon(), LOOK_AGAIN);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    cancelAnimationFrame(frame);
    element.remove();
  });

  return {
    element,
    show(next) {
      news = next.faults.length === 0 && next.standings.length === 0 ? NOTHING : next;
      draw();
    },
  };
}

function fill(group: HTMLElement, signs: readonly Sign[]): void {
  group.className = 'sv-row';
  group.replaceChildren(
    ...signs.map(({ tone, letter, data }) => {
      const sign = document.createElement('span');
      sign.className = `sv-sign sv-${tone}`;
      sign.textContent = letter;
      Object.assign(sign.dataset, data);
      Object.assign(sign.style, { width: `${ROW_SIGN}px`, height: `${ROW_SIGN}px`, fontSize: `${Math.round(ROW_SIGN * 0.68)}px` });
      return sign;
    }),
  );
}
