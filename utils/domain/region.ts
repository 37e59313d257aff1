/** The region's own domain: Сверка works on every site under it, for the host of Контингент is not known (docs/domain.md 1). */
const REGION = 'permkrai.ru';

/** All its sites, as browsers write it. */
export const REGION_PATTERN = `https://*.${REGION}/*`;

/** Whether a host name (`URL.hostname`) is the region's. */
export function isRegional(hostname: string): boolean {
  return hostname === REGION || hostname.endsWith(`.${REGION}`);
}

/** Whether a text is an https address without a name or password in it, which could pass for the host («https://permkrai.ru@other.example»). */
export function isPlainHttps(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && url.protocol === 'https:' && url.username === '' && url.password === '';
}
