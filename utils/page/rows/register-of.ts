import type { Register } from '@/utils/domain/card';
import { REGISTER_ADDRESSES, REGISTER_WORDS } from '@/utils/page/find/field-locators';
import type { Scan, WordHit } from '@/utils/page/find/find-labels';
import { attr, flatContains, flatParent, tagOf } from '@/utils/page/safe-dom';

/** The register a card belongs to, by the nearest words that name one («← Сотрудники», a title, a tab), then by the address; else unknown. */
export function registerOf(container: Element, scan: Scan, url: string): Register {
  const words = scan.registers.filter((hit) => !isPlainTab(hit));
  for (let at: Element | null = container; at; at = flatParent(at)) {
    const near = words.filter(
      ({ element }) => flatContains(at as Element, element) && !(at !== container && isUnchosenMenu(element, at as Element)),
    );
    const found = new Set(near.map(({ word }) => REGISTER_WORDS[word]));
    const only = [...found][0];
    if (only && found.size === 1) return only;
    if (found.size > 1) {
      const chosen = new Set(near.filter(({ element }) => isMarked(element)).map(({ word }) => REGISTER_WORDS[word]));
      const marked = [...chosen][0];
      if (marked && chosen.size === 1) return marked;
      break;
    }
  }
  return REGISTER_ADDRESSES.find(([pattern]) => pattern.test(url))?.[1] ?? 'unknown';
}

/** A tab of the card names a part of it («Родители» of a pupil); only the employees' own tab tells the register. */
function isPlainTab({ word, element }: WordHit): boolean {
  if (word === 'должностные обязанности') return false;
  return (
    up(element, (at) => attr(at, 'role') === 'tab') !== null ||
    (/^(?:родител|законн)/.test(word) && up(element, (at) => /^h[2-6]$|^legend$/.test(tagOf(at))) !== null)
  );
}

/** An entry of a menu that lists several registers and marks none of them as the open one. */
function isUnchosenMenu(element: Element, top: Element): boolean {
  const menu = up(
    element,
    (at) => at === top || /^(?:nav|ul|aside|menu)$/.test(tagOf(at)) || /^(?:navigation|menu|menubar|tablist)$/.test(attr(at, 'role') ?? ''),
  );
  return !!menu && menu !== top && !isBreadcrumb(menu) && !isMarked(element);
}

const isBreadcrumb = (menu: Element): boolean =>
  up(menu, (at) =>
    /breadcrumb|навигационная цепочка|хлебные крошки/i.test(`${attr(at, 'aria-label') ?? ''} ${attr(at, 'class') ?? ''}`),
  ) !== null;

/** Heading, back link, current page, chosen tab. */
export function isMarked(element: Element): boolean {
  return (
    up(
      element,
      (at) =>
        /^h[1-3]$/.test(tagOf(at)) ||
        (attr(at, 'aria-current') ?? 'false') !== 'false' ||
        attr(at, 'aria-selected') === 'true' ||
        /^\s*[←‹«<]/.test(at.textContent?.slice(0, 4) ?? ''),
      4,
    ) !== null
  );
}

function up(start: Element, test: (at: Element) => boolean, limit = 40): Element | null {
  let step = 0;
  for (let at: Element | null = start; at && step < limit; at = flatParent(at), step++) if (test(at)) return at;
  return null;
}
