import { afterEach, expect, it } from 'vitest';
import { FIELD_IDS } from '@/utils/domain/card';
import { keepPlace } from '@/utils/page/ground/keep-place';
import type { PlacedView } from '@/utils/page/ground/place-view';
import { findCard } from '@/utils/page/read-card';
import { openPage } from './open-page';

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
});

/** The view on a page with a card: where it stands, and whether that is on something of the card. */
async function place(name: string) {
  const page = await openPage(name);
  const view = findCard(page);
  const fields = FIELD_IDS.flatMap((field) => [view?.labelOf(field), view?.anchorOf(field)].filter((one) => one != null));
  let stands: PlacedView | null = null;
  let told = 0;
  const keeper = keepPlace(page, {
    card: () => ({ card: view?.container ?? null, fields, marks: [], key: 'card' }),
    isOurs: () => false,
    onPlace(next) {
      stands = next;
      told += 1;
    },
    signal: end.signal,
  });
  const covers = (element: Element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const box = (stands as PlacedView | null)?.box;
    return box !== undefined && left < box.right && right > box.left && top < box.bottom && bottom > box.top;
  };
  return { page, keeper, fields, covers, stands: () => stands as PlacedView | null, told: () => told };
}

it('stands beside the fields of the card, and nowhere once nothing is to be shown', async () => {
  const { keeper, fields, covers, stands } = await place('pages/plain-card');
  keeper.wish({ form: 'strip', pillWidth: 120 });
  expect(stands()).not.toBeNull();
  expect(fields.filter(covers)).toEqual([]);
  keeper.rest();
  expect(stands()).toBeNull();
});

it('gives way to what the page puts where it stands, and comes back when that has gone', async () => {
  const { page, keeper, covers, stands } = await place('pages/plain-card');
  keeper.wish({ form: 'pill', pillWidth: 120 });
  const home = stands()?.box;
  expect(home).toBeDefined();
  if (!home) return;
  const notice = page.createElement('button');
  notice.textContent = 'Есть несохранённые изменения';
  notice.style.cssText = `position:fixed;left:${home.left}px;top:${home.top}px;width:${home.right - home.left}px;height:${home.bottom - home.top}px`;
  page.body.append(notice);
  await expect.poll(() => covers(notice)).toBe(false);
  notice.remove();
  await expect.poll(() => stands()?.box).toEqual(home);
});

it('stays where the user has put it', async () => {
  const { keeper, stands } = await place('pages/plain-card');
  keeper.wish({ form: 'pill', pillWidth: 120 });
  const home = stands()?.box;
  if (!home) throw new Error('no place');
  const moved = { ...home, top: home.top - 60, bottom: home.bottom - 60 };
  keeper.moveTo(moved);
  expect(keeper.place()?.box).toEqual(moved);
});

it.each(['vertical', 'horizontal'])('stands beside the %s scroll bar of the page, not beneath it', async (way) => {
  const { page, keeper, stands } = await place('pages/plain-card');
  page.body.style[way === 'vertical' ? 'minHeight' : 'minWidth'] = '3000px';
  const { innerWidth = 0, innerHeight = 0 } = page.defaultView ?? {};
  const { clientWidth, clientHeight } = page.documentElement;
  expect(way === 'vertical' ? innerWidth - clientWidth : innerHeight - clientHeight, 'bars take room').toBeGreaterThan(0);
  for (const form of ['pill', 'strip', 'panel'] as const) {
    keeper.wish({ form, pillWidth: 120 });
    expect(stands()?.box.right, form).toBeLessThanOrEqual(clientWidth);
    expect(stands()?.box.bottom, form).toBeLessThanOrEqual(clientHeight);
  }
});

it('says again that there is no room when the window has another size', async () => {
  const { page, keeper, stands, told } = await place('pages/plain-card');
  keeper.wish({ form: 'pill', pillWidth: 120, fixed: { width: 5000, height: 5000 } });
  expect([stands(), told()]).toEqual([null, 1]);
  const frame = page.defaultView?.frameElement as HTMLElement;
  frame.style.width = `${frame.offsetWidth - 200}px`;
  await expect.poll(told).toBe(2);
  expect(stands()).toBeNull();
});
