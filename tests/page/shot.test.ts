import { expect, it } from 'vitest';
import { nameSpans } from '@/utils/domain/redact-names';
import { createShotView } from '@/utils/page/shot/shot-view';
import { openPage } from './open-page';

/** Every text and value in the window of a page, and whether all of it lies under covers of its picture. */
async function picture(name: string) {
  const page = await openPage(name);
  const view = page.defaultView as Window;
  const ours = page.body.appendChild(page.createElement('div'));
  // The page's window is a frame of the test's: to the picture it is the outermost one.
  const alone = new Proxy(view, {
    get: (target, key) => {
      if (key === 'top') return target;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const shot = createShotView(
    alone,
    () => [ours],
    () => null,
    nameSpans,
    () => null,
  );
  const plan = await shot?.prepareShot();
  const hidden = ours.style.visibility;
  shot?.endShot();
  const isCovered = (rect: DOMRect) =>
    (plan?.boxes ?? []).some(
      ({ rect: { x, y, width, height } }) =>
        x <= rect.left + 1 && y <= rect.top + 1 && x + width >= rect.right - 1 && y + height >= rect.bottom - 1,
    );
  const coveredOf = (text: string): boolean[] => {
    const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    const found: boolean[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeValue?.trim() !== text) continue;
      const range = page.createRange();
      range.selectNodeContents(node);
      found.push(isCovered(range.getBoundingClientRect()));
    }
    return found;
  };
  return { page, plan, coveredOf, isCovered, hidden, shown: ours.style.visibility };
}

it('covers the people of a register in its picture, and leaves the headings', async () => {
  const { page, plan, coveredOf, hidden, shown } = await picture('pages/reg-plain');
  const cells = [...page.querySelectorAll('td, [role="gridcell"], [role="cell"]')].map((cell) => cell.textContent?.trim() ?? '');
  const surname = cells.find((text) => /^[А-ЯЁ][а-яё]{3,}$/u.test(text)) ?? '';
  const date = cells.find((text) => /^\d\d\.\d\d\.\d{4}$/.test(text)) ?? '';
  expect([surname, date]).not.toContain('');
  expect(coveredOf(surname)).not.toContain(false);
  expect(coveredOf(date)).not.toContain(false);
  expect(coveredOf('Дата рождения')).not.toContain(true);
  expect(plan).toMatchObject({ personKnown: false });
  // Our own parts are out of sight while the picture is taken, and come back.
  expect([hidden, shown]).toEqual(['hidden', '']);
});

it('spares the person of the card that is open', async () => {
  const { page, plan, isCovered } = await picture('pages/plain-card');
  const [surname] = [...page.querySelectorAll('input')].filter(({ value }) => /^[А-ЯЁ][а-яё]+$/u.test(value));
  expect(plan).toMatchObject({ personKnown: true });
  expect(surname && isCovered(surname.getBoundingClientRect())).toBe(false);
});
