import { expect, it } from 'vitest';
import { readRegister } from '@/utils/page/rows/read-register';
import { RowSpots } from '@/utils/page/rows/row-spots';
import { openPage, pause } from './open-page';

const SIZE = 16;

/** Whether a square lies over a letter or a control of the page. */
function covers(page: Document, { left, top }: { left: number; top: number }, width: number): string[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const hit: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.textContent?.trim()) continue;
    const range = page.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.left < left + width && box.right > left && box.top < top + SIZE && box.bottom > top) hit.push(node.textContent.trim());
  }
  return hit;
}

it.each(['reg-plain', 'reg-head-glyph', 'reg-wrapped-cells', 'reg-slotted', 'reg-pinned-split', 'reg-no-roles'])(
  'signs stand in the rows of %s, in one line, over no letter',
  async (name) => {
    const page = await openPage(`pages/${name}`);
    await pause(50);
    const rows = readRegister(page)?.rows ?? [];
    expect(rows.length).toBeGreaterThan(0);
    const spots = new RowSpots(SIZE);
    const found = rows.map((row) => spots.of(row, 36));
    expect(found).not.toContain(null);
    for (const spot of found) if (spot) expect(covers(page, spot, 36)).toEqual([]);
    const tops = found.map((spot) => spot?.top ?? 0);
    expect(new Set(tops).size).toBe(tops.length);
  },
);

it('has no place for a row that is scrolled out, lies under a head that stays, or is full', async () => {
  const page = await openPage('pages/blank');
  const app = page.getElementById('app') as HTMLElement;
  const cells = (text: string) => `<td>${text}</td>`.repeat(3);
  app.innerHTML = `<div id="box" style="height:90px;width:300px;overflow:auto"><table style="width:100%;border-spacing:0">
    <tr><th style="position:sticky;top:0;background:#fff;height:30px">Фамилия</th><th style="position:sticky;top:0;background:#fff">Имя</th><th style="position:sticky;top:0;background:#fff">Отчество</th></tr>
    ${Array.from({ length: 9 }, (_, at) => `<tr style="height:30px">${cells(`А${at}`)}</tr>`).join('')}
    </table></div><div style="width:60px;overflow:hidden;white-space:nowrap" id="full">Константинопольский</div>`;
  const rows = [...page.querySelectorAll('tr')].slice(1);
  const at = (index: number) => new RowSpots(SIZE).of(rows[index] as Element, SIZE);
  expect(at(0)).not.toBeNull();
  expect(at(8)).toBeNull();
  (page.getElementById('box') as HTMLElement).scrollTop = 60;
  expect(at(0)).toBeNull();
  expect(at(1)).toBeNull();
  expect(at(2)).not.toBeNull();
  expect(new RowSpots(SIZE).of(page.getElementById('full') as Element, SIZE)).toBeNull();
});
