import { isRegional } from '@/utils/domain/region';

/** Whether a page is on a site of ours: the region's, or one that the user has added. `sites` are origins with a slash at the end: `https://test.example/`. */
export function isOurHost({ protocol, hostname, host }: Pick<URL, 'protocol' | 'hostname' | 'host'>, sites: readonly string[]): boolean {
  return protocol === 'https:' && (isRegional(hostname) || sites.includes(`https://${host}/`));
}

/** The match pattern by which the browser is asked for permission for a site; ports are no part of it. */
export function sitePattern(site: string): string {
  return `https://${new URL(site).hostname}/*`;
}

export function parseUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

/** Origin of an address, `https://host`; '' when it is none. */
export const originOf = (address: string): string => parseUrl(address)?.origin ?? '';
