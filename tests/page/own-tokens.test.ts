import { afterEach, expect, it } from 'vitest';
import { mount } from '@/utils/page/shell/mount';

const end = new AbortController();
afterEach(() => end.abort());

it('has colours of its own where the page has registered properties of those names', () => {
  for (const name of ['--probe-text', '--probe-ground'])
    CSS.registerProperty({ name, syntax: '<color>', inherits: false, initialValue: 'rgba(0, 0, 0, 0)' });
  const css =
    '.sverka { --probe-text: #1b2330; --probe-ground: #ffffff } .sverka p { color: var(--probe-text); background: var(--probe-ground) }';
  const { marks } = mount({ css, signal: end.signal, card: () => null, onBehindDialog() {}, onBeaten() {} });
  const text = marks.appendChild(document.createElement('p'));
  expect(getComputedStyle(text)).toMatchObject({ color: 'rgb(27, 35, 48)', backgroundColor: 'rgb(255, 255, 255)' });
});
