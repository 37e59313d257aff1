import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Tabs } from '@/components/ui/Tabs';

/** No layout here: widths are given by what is written, 10 px a sign, in a row of this width. */
const SIGN = 10;
let rowWidth = 0;
let tellResized = () => {};

const widthOf = (element: Element) => (element.textContent ?? '').length * SIGN;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(look: () => void) {
        tellResized = look;
      }
      observe = () => queueMicrotask(() => tellResized());
      disconnect = () => {};
    },
  );
  const needs = (row: Element) =>
    [...row.querySelectorAll('[role="tab"] > [title], [data-label]')].reduce((sum, one) => sum + widthOf(one), 0);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(function (this: HTMLElement) {
    if (this.matches('[role="tablist"]')) return rowWidth;
    const row = this.closest('[role="tablist"]');
    return row ? Math.min(widthOf(this), Math.floor((widthOf(this) * rowWidth) / needs(row))) : 0;
  });
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockImplementation(function (this: HTMLElement) {
    return widthOf(this);
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const TABS = [
  { id: 'issues', label: 'Замечания', short: 'Зам.' },
  { id: 'comparison', label: 'Сверка', short: 'Св.' },
  { id: 'pending', label: 'Обновление', short: 'Обн.' },
] as const;

const resizeTo = async (width: number) => {
  rowWidth = width;
  await act(async () => tellResized());
};
const shown = () => screen.getAllByRole('tab').map((tab) => tab.querySelector('[title], [data-label]')?.textContent);

it('gives way to short words where the whole ones would be cut, and keeps the names', async () => {
  rowWidth = 400;
  await act(async () =>
    render(
      <Tabs label="Разделы" tabs={TABS} active="issues" onActive={() => {}}>
        -
      </Tabs>,
    ),
  );
  expect(shown()).toEqual(['Замечания', 'Сверка', 'Обновление']);
  await resizeTo(200);
  expect(shown()).toEqual(['Замечания', 'Св.', 'Обн.']);
  expect(screen.getByRole('tab', { name: 'Обновление' })).toBeTruthy();
  await resizeTo(240);
  expect(shown()).toEqual(['Замечания', 'Св.', 'Обн.']);
  await resizeTo(260);
  expect(shown()).toEqual(['Замечания', 'Сверка', 'Обновление']);
});
