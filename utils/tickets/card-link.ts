/** A card's address: a host with a dot and something behind it. Scheme and letter case may be as they were copied. */
const ADDRESS = /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]\S*)?$/iu;
/** Parts of a path and of a query that say how a page is shown, and not whose it is. */
const VIEWS = /^(?:edit|view|show|card|info|general|main|common|documents?|docs|history|address(?:es)?|duties|positions?|profile|tab)$/iu;
const SHOWN_BY =
  /^(?:tab|view|mode|section|edit|from|back|return\w*|utm_\w+|page|size|per_?page|limit|offset|sort\w*|order\w*|dir|filter\w*|q|query|search|_)$/iu;
/** The last word of a list's address, after which no person is named. */
const LISTS =
  /^(?:employees|workers|staff|teachers|pupils|students|learners|parents|persons|people|personalities|profiles|cards|users|list|registr(?:y|ies)|registers?|reestr\w*|search|sotrudniki|сотрудники|обучающиеся|ученики|родители|реестры?)(?:\.\p{L}+)?$/iu;

/** Where a card stands, the same for all ways to write its address. */
export interface CardLink {
  host: string;
  /** The record on that host. */
  record: string;
}

/**
 * What an address leads to; null for what is no address of a card: «карточка 123», a bare host, a list («…/employees?page=2»). The order of a query, a
 * tab of the card and a part of the page behind `#` change nothing; a route behind `#` (`#/…`) is another card.
 */
export function cardLink(link: string): CardLink | null {
  const text = link.trim();
  const whole = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  if (!ADDRESS.test(text) || !URL.canParse(whole)) return null;
  const { host, port, pathname, search, hash } = new URL(whole);
  const place = placeOf(pathname, search);
  const route = /^#!?(\/[^?]*)(\?.*)?$/u.exec(hash);
  const record = route ? `${place ?? ''}#${placeOf(route[1] ?? '', route[2] ?? '') ?? ''}` : place;
  // Behind a route's sign there has to be a card; what stands before it is the app.
  return record === null || record.endsWith('#')
    ? null
    : { host: port === '80' || port === '443' ? host.replace(/:\d+$/u, '') : host, record };
}

/** Path and query less what only says how the page is shown; null where no record is left. */
function placeOf(path: string, query: string): string | null {
  const segments = path.split('/').filter((segment) => segment !== '');
  while (segments.length > 1 && VIEWS.test(segments.at(-1) ?? '') && /\d/u.test(segments.at(-2) ?? '')) segments.pop();
  const told = [...new URLSearchParams(query)].filter(([name, value]) => value !== '' && !SHOWN_BY.test(name));
  const asked = told.map(([name, value]) => `${name}=${value}`).sort();
  const last = decoded(segments.at(-1) ?? '');
  if (asked.length === 0 && (last === '' || LISTS.test(last))) return null;
  return `/${segments.map(decoded).join('/')}${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
