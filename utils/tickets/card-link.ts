/** A card's address: a host with a dot and something behind it. Scheme and letter case may be as they were copied. */
const ADDRESS = /^(?:https?:\/\/)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?)(\/[^\s?#]*)?(\?[^\s#]*)?(#\S*)?$/iu;

/**
 * What an address leads to, the same for all ways to write it; null for what is no address of a card («карточка 123», a bare host). A part of the
 * page behind `#` leads to the same card unless it is a route (`#/…`).
 */
export function cardAddress(link: string): string | null {
  const [, host, path = '', query = '', hash = ''] = ADDRESS.exec(link.trim()) ?? [];
  if (host === undefined) return null;
  const route = /^#!?\//u.test(hash) ? hash : '';
  const rest = `${path.replace(/\/+$/u, '')}${query}${route}`;
  return rest === '' ? null : `${host.toLowerCase()}${rest}`;
}
