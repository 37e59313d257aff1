import { expect, type Locator, type Page } from '@playwright/test';

/**
 * A real mouse click in the middle of something that our own layer may lie over, so that the locator's own click would refuse: it is brought into
 * view first and must have come to stand there, wherever the window ends and however wide the letters are.
 */
export async function clickInView(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const place = async () => {
    const box = await target.boundingBox();
    if (!box) throw new Error('It has no place on the page.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  let at = await place();
  await expect
    .poll(async () => {
      const before = at;
      at = await place();
      return before.x === at.x && before.y === at.y;
    })
    .toBe(true);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(at.x > 0 && at.y > 0 && at.x < width && at.y < height, `${at.x}, ${at.y} in ${width} × ${height}`).toBe(true);
  await page.mouse.click(at.x, at.y);
}
