import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { ViewForm } from '@/utils/domain/view-form';
import type { keepPlace } from '@/utils/page/ground/keep-place';
import type { PlacedView } from '@/utils/page/ground/place-view';
import type { findCard } from '@/utils/page/read-card';

/** Saved pages of the corpus. */
export const CARDS = resolve(import.meta.dirname, '../fixtures/cards');
export const KIT_PAGES = readdirSync(CARDS).filter((file) => /^kit-.*\.html$/.test(file));

declare const sverka: { keepPlace: typeof keepPlace; findCard: typeof findCard };

export interface Walked {
  /** Form of the view before the walk. */
  form: ViewForm | 'none';
  /** What it lay over, at any step. */
  covered: string[];
  /** How far it moved sideways, px, at any step at which it stood. */
  hops: number[];
  /** Steps at which there was room for the wished form. */
  stood: number;
  steps: number;
}

/** Lets a box take the view's place, and goes with the focus from field to field. Runs in the page. */
export async function walkGround(page: Page, form: ViewForm): Promise<Walked> {
  return page.evaluate(async (form) => {
    const box = document.createElement('div');
    box.style.cssText = 'all: initial; position: fixed; z-index: 2147483647; background: rgb(0 160 0 / 40%)';
    document.documentElement.append(box);
    let place: PlacedView | null = null;
    const show = (next: PlacedView | null) => {
      place = next;
      const { left = 0, top = 0, right = 0, bottom = 0 } = next?.box ?? {};
      Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${right - left}px`, height: `${bottom - top}px` });
    };
    const view = sverka.findCard(document);
    const names = ['lastName', 'firstName', 'middleName', 'birthDate', 'snils', 'phone', 'email', 'birthPlace', 'organization'] as const;
    const fields = names.flatMap((name) => [view?.labelOf(name), view?.controlOf(name), view?.anchorOf(name)].filter((one) => one != null));
    const end = new AbortController();
    const keeper = sverka.keepPlace(document, {
      card: () => ({ card: view?.container ?? null, fields, key: 'card' }),
      isOurs: (element) => element === box,
      onPlace: show,
      signal: end.signal,
    });
    keeper.wish({ form, pillWidth: 200 });
    const walked: Walked = { form: (place as PlacedView | null)?.form ?? 'none', covered: [], hops: [], stood: 0, steps: 0 };
    const home = box.getBoundingClientRect().left;
    const watched = [...new Set([...fields, ...document.querySelectorAll('button, input, select, textarea, [role="tab"]')])];
    const look = () => {
      walked.steps += 1;
      if (place === null) return;
      if (place.form === form) walked.stood += 1;
      if (box.getBoundingClientRect().left !== home) walked.hops.push(box.getBoundingClientRect().left - home);
      for (const element of watched) {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const points = [0.02, 0.5, 0.98].flatMap((x) =>
          [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
        );
        const isBlock = !element.matches('button, input, select, textarea, [role="tab"], [role="combobox"]');
        // Of a label or a shown value the letters count, not the block that they stand in.
        if (right - left < 2 || isBlock) continue;
        const isUnder = ([x, y]: readonly [number, number]) => {
          const [top, next] = document.elementsFromPoint(x, y);
          return top === box && next !== undefined && element.contains(next);
        };
        if (points.some(isUnder)) walked.covered.push(element.outerHTML.slice(0, 80));
      }
    };
    look();
    for (const name of names) {
      const control = view?.controlOf(name);
      if (!(control instanceof HTMLElement)) continue;
      control.focus();
      await new Promise((done) => setTimeout(done, 20));
      keeper.place();
      look();
    }
    end.abort();
    box.remove();
    return walked;
  }, form);
}
