/**
 * A page's address that may be kept: host and path, and a route after `#` made of words only. Query and the rest are left out, for a sign-in
 * that failed may have left its codes there. '' for what is no http address.
 */
export function plainAddress(href: string): string {
  // Not by `URL`, which takes 0.2 ms when it is first made: a document's address is written in its one form already.
  const [, scheme, host, path, hash = ''] = /^(https?:\/\/)(?:[^/?#]*@)?([^/?#]+)([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(href) ?? [];
  return scheme === undefined ? '' : `${scheme}${host}${path}${/^#!?[\w/-]*$/.test(hash) ? hash : ''}`;
}
