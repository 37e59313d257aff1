import { afterEach, beforeEach, expect, it } from 'vitest';
import { isSeen } from '@/utils/page/shell/is-seen';
import { type Mounted, mount } from '@/utils/page/shell/mount';
import { isUndone, SET_UPS, type SetUp } from '../e2e/attacks/set-ups';

/** Whether a part of ours counts as seen, on a page that plays tricks: what decides alone in Firefox, and for the marks. */

let end: AbortController;
let mounted: Mounted;
let part: HTMLElement;
let before: { roots: Map<Element, ShadowRoot>; attach: typeof Element.prototype.attachShadow };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** As an extension may ask it: closed roots too. */
const closedRootOf = (element: Element) => before.roots.get(element) ?? element.shadowRoot;
const seen = (stoodSince = Number.NEGATIVE_INFINITY, pressedAt = performance.now()) =>
  isSeen(part, { ...mounted, stoodSince }, pressedAt, closedRootOf);

beforeEach(() => {
  const { attachShadow } = Element.prototype;
  const roots = new Map<Element, ShadowRoot>();
  before = { roots, attach: attachShadow };
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.set(this, root);
    return root;
  };
  document.body.innerHTML = '<p style="height:600px">Страница</p>';
  end = new AbortController();
  mounted = mount({ css: '.sverka { font: 14px sans-serif }', signal: end.signal, card: () => null, onBehindDialog() {}, onBeaten() {} });
  part = mounted.views.appendChild(document.createElement('div'));
  part.style.cssText = 'position:fixed;left:300px;top:200px;width:320px;height:60px;background:#fff;pointer-events:auto';
});

afterEach(() => {
  end.abort();
  Element.prototype.attachShadow = before.attach;
  document.body.innerHTML = '';
  for (const style of document.head.querySelectorAll('style')) if (/cover|view-transition/.test(style.textContent ?? '')) style.remove();
  for (const animation of document.getAnimations()) animation.finish();
});

it('is seen on a page that lets it be', () => expect(seen()).toBe(true));

it('is judged by the moment of the press, however late a busy page hears of it', () => {
  const stoodSince = performance.now() - 900;
  expect(seen(stoodSince)).toBe(true);
  expect(seen(stoodSince, stoodSince + 24)).toBe(false);
});

it.each(Object.entries<SetUp>(SET_UPS))('%s: not seen', async (name, setUp) => {
  const stoodSince = mounted.stoodSince();
  setUp({ x: 460, y: 230 });
  if (isUndone(name)) {
    // What moves our element is undone by us: it counts as having moved a moment ago.
    await expect.poll(() => mounted.stoodSince()).toBeGreaterThan(stoodSince);
    expect(seen(performance.now())).toBe(false);
  }
  await pause(60);
  if (!isUndone(name)) expect(seen()).toBe(false);
});

const popover = (style: string, inner = '') => {
  const other = document.body.appendChild(document.createElement('div'));
  other.popover = 'manual';
  other.id = 'cover';
  other.style.cssText = style;
  other.innerHTML = inner;
  other.showPopover();
};
const FAR = 'inset: auto 0 0 auto; margin: 0; width: 200px; height: 40px;';

/** What an app's own toast or menu does somewhere else must not stop her. */
it.each<[string, string, string?]>([
  ['a toast', FAR],
  ['a toast with a shadow', `${FAR} box-shadow: 0 4px 24px rgb(0 0 0 / 0.3)`],
  ['a toast with an outline', `${FAR} outline: 2px solid blue`],
  ['a toast with a sign', FAR, '<style>#cover b::before { content: "!"; position: absolute; width: 16px; height: 16px }</style><b>!</b>'],
])('%s elsewhere: still seen', async (_, style, inner) => {
  popover(style, inner);
  await expect.poll(() => seen()).toBe(true);
});

it.each<[string, string, string?]>([
  ['its text-shadow', `${FAR} text-shadow: -600px -400px 0 white`],
  ['its outline', `${FAR} outline: 700px solid white`],
  ['its drop shadow', `${FAR} filter: drop-shadow(-600px -400px 0 white)`],
  [
    'a child',
    `${FAR} overflow: visible`,
    '<i style="position:fixed;left:300px;top:200px;width:320px;height:60px;pointer-events:none"></i>',
  ],
  ['the shadow of a pseudo-element', FAR, '<style>#cover b::before { content: ""; box-shadow: 0 0 0 900px white }</style><b>!</b>'],
])('a popover elsewhere that draws over it by %s: not seen', (_, style, inner) => {
  popover(style, inner);
  expect(seen()).toBe(false);
});

it.each([
  ['opacity', '0.01'],
  ['filter', 'blur(20px)'],
  ['mask-image', 'linear-gradient(transparent, transparent)'],
  ['mix-blend-mode', 'difference'],
  ['transform', 'scale(0.5)'],
  ['clip-path', 'inset(50%)'],
])('%s of <html>: not seen', (property, value) => {
  document.documentElement.style.setProperty(property, value);
  expect(seen()).toBe(false);
  document.documentElement.style.removeProperty(property);
});
