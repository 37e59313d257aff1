/** Functions that run in the page, in any browser: what of it lies under something of ours. */

/** What must stay free at all times. */
export const FREE =
  'button, input:not([type="hidden"]), select, textarea, a[href], [role="tab"], [role="combobox"], [role="alert"], [role="status"]';

/** What of the page lies under something of ours now, by hit-testing at nine points of each. */
export function coveredIn(selector: string): string[] {
  // The one element of ours: a child of the root that is neither head nor body.
  const ours = [...document.documentElement.children].filter((element) => element.tagName === 'DIV');
  const covered: string[] = [];
  for (const element of document.querySelectorAll(selector)) {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (right - left < 2 || bottom - top < 2 || right - left > innerWidth * 0.9) continue;
    const points = [0.03, 0.5, 0.97].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y]));
    const under = points.some(([x = 0, y = 0]) => {
      const [first, next] = document.elementsFromPoint(x, y);
      return first !== undefined && next !== undefined && ours.includes(first as HTMLDivElement) && element.contains(next);
    });
    if (under) covered.push(`${element.tagName} ${element.textContent?.trim().slice(0, 30)}`);
  }
  return covered;
}

/** Puts a dialog with a button over the lower right of the page, as apps do for «Сохранить»; `takeDialogAway` ends it. */
export function putDialog(): void {
  document.body.insertAdjacentHTML(
    'beforeend',
    `<div id="over" role="dialog" aria-modal="true" style="position:fixed;right:0;bottom:0;width:640px;height:320px;background:#fff;border:1px solid #999;z-index:99">
       <h2>Сменить раздел?</h2><button style="position:absolute;right:20px;bottom:10px">Сохранить</button></div>`,
  );
}

export function takeDialogAway(): void {
  document.querySelector('#over')?.remove();
}

/** The app's refusal of the address as a notice in the corner, as most kits show it. */
export function putRefusal(): void {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div role="alert" style="position:fixed;top:8px;right:8px;padding:12px 16px;background:#fff;border:1px solid #c00;z-index:99">Адрес электронной почты уже используется</div>',
  );
}
