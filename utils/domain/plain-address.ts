/**
 * A page's address that may be kept: host and path, and a route after `#` made of words only. Query and the rest are left out, for a sign-in
 * that failed may have left its codes there. '' for what is no http address.
 */
export function plainAddress(href: string): string {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return '';
  return `${url.origin}${url.pathname}${/^#!?[\w/-]*$/.test(url.hash) ? url.hash : ''}`;
}
