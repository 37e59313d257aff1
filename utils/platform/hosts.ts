/** Сверка works on every site of the region (the host of Контингент is not known) and on sites that the user has added. */
const REGION = 'permkrai.ru';

/** Whether a page is on a site of ours. `sites` are origins with a slash at the end: `https://test.example/`. */
export function isOurHost({ protocol, hostname, host }: URL, sites: readonly string[]): boolean {
  if (protocol !== 'https:') return false;
  return hostname === REGION || hostname.endsWith(`.${REGION}`) || sites.includes(`https://${host}/`);
}

/** The match pattern by which the browser is asked for permission for a site; ports are no part of it. */
export function sitePattern(site: string): string {
  return `https://${new URL(site).hostname}/*`;
}
