/** What a page does so that a press lands in our view unseen. Runs in the page; `at` is where the press will be, window px. */
export type SetUp = (at: { x: number; y: number }) => void;

/** Set-ups that have made an earlier version write or copy, and their kin. Each is plain script of a page, for any browser. */
export const SET_UPS = {
  'a popover above that lets the pointer through': () => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.className = 'attack';
    cover.popover = 'manual';
    cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; background: white; pointer-events: none';
    cover.showPopover();
  },
  'a pseudo-element above that lets the pointer through': () => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.className = 'attack';
    cover.popover = 'manual';
    cover.id = 'cover';
    cover.style.cssText = 'width: 1px; height: 1px; pointer-events: none; overflow: visible';
    const style = document.head.appendChild(document.createElement('style'));
    style.className = 'attack';
    style.textContent = '#cover::after { content: ""; position: fixed; inset: 0; background: white; pointer-events: none }';
    cover.showPopover();
  },
  'the backdrop of a small popover': () => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.className = 'attack';
    cover.popover = 'manual';
    cover.id = 'cover';
    cover.style.cssText = 'inset: 0 auto auto 0; width: 1px; height: 1px; margin: 0; padding: 0; border: 0; pointer-events: none';
    const style = document.head.appendChild(document.createElement('style'));
    style.className = 'attack';
    style.textContent = '#cover::backdrop { background: white; pointer-events: none }';
    cover.showPopover();
  },
  'the shadow of a small popover': () => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.className = 'attack';
    cover.popover = 'manual';
    cover.style.cssText =
      'inset: 0 auto auto 0; width: 1px; height: 1px; margin: 0; padding: 0; border: 0; pointer-events: none; overflow: visible; box-shadow: 0 0 0 3000px white';
    cover.showPopover();
  },
  'a cover with a hole where the press will be': ({ x, y }) => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.className = 'attack';
    cover.popover = 'manual';
    cover.style.cssText = `position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; background: white; clip-path: path(evenodd, "M0 0H4000V4000H0Z M${x - 4} ${y - 4}h8v8h-8z")`;
    cover.showPopover();
  },
  'a popover in a closed root': () => {
    const section = document.body.appendChild(document.createElement('section'));
    section.className = 'attack';
    const root = section.attachShadow({ mode: 'closed' });
    const cover = root.appendChild(document.createElement('div'));
    cover.className = 'attack';
    cover.popover = 'manual';
    cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; background: white; pointer-events: none';
    cover.showPopover();
  },
  'a picture of the page as it was, faded away slowly': () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.className = 'attack';
    style.textContent =
      '::view-transition { pointer-events: none; background: white } ::view-transition-old(root), ::view-transition-new(root) { animation-duration: 20s }';
    document.startViewTransition(() => {});
  },
  'our element in a box with a filter': () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.className = 'attack';
    box.style.cssText = 'filter: opacity(0); position: fixed; inset: 0';
    const host = document.querySelector('html > div[popover]');
    if (host) box.append(host);
  },
  'our element taken off and put up again': () => {
    const host = document.querySelector('html > div[popover]');
    host?.remove();
    if (host) document.documentElement.append(host);
  },
} satisfies Record<string, SetUp>;

/** Takes back what a set-up has done to the page. */
export function cleanUp(): void {
  for (const animation of document.getAnimations()) animation.finish();
  for (const element of document.querySelectorAll('.attack')) if (!element.querySelector('div[popover]')) element.remove();
}

/** The two that have made an earlier version copy. */
export const COPYING = ['a popover above that lets the pointer through', 'a pseudo-element above that lets the pointer through'] as const;

/** What moves our element is undone by us, so that it is seen again after a while: only what follows at once is blind. */
export const isUndone = (name: string): boolean => name.startsWith('our element');
