import { VIEW_FORMS } from '@/utils/domain/view-form';
import { type Ground, type PlacedView, type PlaceWish, placeView } from './place-view';

/** Where the view stands when nothing is in its way: as long as it is held to, it never moves sideways. */
export interface Home {
  place: PlacedView;
  /** When it was taken, or when the page last answered; ms on one clock with the moment's. */
  since: number;
  /** When it was last found free, ms. */
  freeAt: number;
}

/** What decides whether a home that has no room may be left for good. */
export interface Moment {
  now: number;
  /** When the focus or a scroller last moved, ms. */
  went: number;
  /** The user has just asked for the form: it may stand elsewhere than before. */
  asked: boolean;
  /** A field of the page has the focus. */
  inField: boolean;
}

/** A home that has been free so long was taken in no passing state of the page, ms. */
const PROVEN = 500;
/** So long after a focus, a scroll or the loss of a home nothing larger is taken up elsewhere, ms. */
const QUIET = 1500;

/**
 * Where the view stands, and its home from now on. It keeps to its home, in a smaller form if need be. Another home is taken where a larger form has room
 * once the page stands still; but a proven one is never left while she is in a field, for she goes from field to field at her own pace.
 */
export function placeFrom(
  home: Home | null,
  wish: PlaceWish,
  ground: Ground,
  moment: Moment,
): { place: PlacedView | null; home: Home | null } {
  const held = placeView(wish, ground, home?.place ?? null);
  if (home && held === home.place) return { place: held, home: { ...home, freeAt: moment.now } };
  const other = home && held?.form !== wish.form && mayLeave(home, wish, moment) ? placeView(wish, ground, null) : null;
  const place = sizeOf(other) > sizeOf(held) ? other : held;
  const moved = place && (place === other || sizeOf(place) > sizeOf(home?.place ?? null));
  return { place, home: moved ? takenHome(place, moment.now) : home };
}

export const takenHome = (place: PlacedView, now: number): Home => ({ place, since: now, freeAt: now });

function mayLeave({ place, since, freeAt }: Home, { form }: PlaceWish, { now, went, asked, inField }: Moment): boolean {
  if (asked) return true;
  if (place.form !== form) return now - went > QUIET;
  return now - Math.max(went, freeAt) > QUIET && !(inField && freeAt - since >= PROVEN);
}

const sizeOf = (place: PlacedView | null): number => (place === null ? 0 : VIEW_FORMS.length - VIEW_FORMS.indexOf(place.form));
