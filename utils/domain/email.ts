import { slips } from './edit-distance';
import { hasCyrillic, latinTwinOf, withoutInvisible } from './letters';
import { wordSet } from './word-set';

/** Parts and usual faults of e-mail addresses. Pure: the grammar itself is a library's, asked by the rule. */

/** The domains that most people here use; near misses of them are typos. The order breaks ties. */
export const POPULAR_DOMAINS: readonly string[] = [
  'mail.ru',
  'yandex.ru',
  'gmail.com',
  'bk.ru',
  'list.ru',
  'inbox.ru',
  'internet.ru',
  'rambler.ru',
  'ya.ru',
  'icloud.com',
  'outlook.com',
  'hotmail.com',
  'permkrai.ru',
  'minobr.permkrai.ru',
  'edu.permkrai.ru',
];

/** Real domains that differ from a popular one by a letter or an ending, and other real ones worth a sure answer. */
const REAL_DOMAINS = wordSet(
  'mai.ru mil.ru email.ru e-mail.ru mall.ru xmail.ru qmail.ru hmail.ru tmail.ru smail.ru pmail.ru zmail.ru fmail.ru vmail.ru mail.com mail.by mail.kz mail.ua mail.md mail.uz mail.tj mail.kg mail.bg mail.de mail.ee ' +
    'yandex.com yandex.by yandex.kz yandex.ua yandex.uz yandex.fr yandex.com.tr yandex.com.ge yandex.md ymail.com email.com zmail.com hmail.com fmail.com narod.ru ya.com googlemail.com gmx.com gmx.de gmx.net bk.com list.com lis.ru lost.ru last.ru lists.ru lit.ru lisa.ru inbox.lv inbox.com inbox.lt ' +
    'rambler.ua ro.ru lenta.ru autorambler.ru myrambler.ru vk.com vk.ru me.com mac.com live.com live.ru hotmail.ru outlook.fr outlook.de outlook.cz msn.com proton.me protonmail.com pm.me ' +
    'perm.ru psu.ru pstu.ru pspu.ru psaa.ru pgsha.ru permonline.ru permedu.ru edu.ru mos.ru qip.ru pochta.ru hotbox.ru nm.ru e1.ru ngs.ru i.ua ukr.net tut.by km.ru land.ru front.ru rt.ru sibmail.com perm.raid.ru permgp7.ru',
);

/** Frequent wrong domains that are more than a letter away from the right one. */
const WRONG_DOMAINS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'gmail.ru': 'gmail.com',
    'gmail.com.ru': 'gmail.com',
    'gmail.ru.com': 'gmail.com',
    'google.com': 'gmail.com',
    'jmail.com': 'gmail.com',
    'gmeil.com': 'gmail.com',
    'gmale.com': 'gmail.com',
    'gimeil.com': 'gmail.com',
    'dgmail.com': 'gmail.com',
    'mail.ru.ru': 'mail.ru',
    'meil.ru': 'mail.ru',
    'mejl.ru': 'mail.ru',
    'maul.ru': 'mail.ru',
    'yandeks.ru': 'yandex.ru',
    'jandeks.ru': 'yandex.ru',
    'iandex.ru': 'yandex.ru',
    'yandex.ru.com': 'yandex.ru',
    'yandex.com.ru': 'yandex.ru',
    'icloud.ru': 'icloud.com',
    'outlook.ru': 'outlook.com',
    'inboks.ru': 'inbox.ru',
    'indox.ru': 'inbox.ru',
    'ya.rr': 'ya.ru',
    'bk.rr': 'bk.ru',
    'bk.ry': 'bk.ru',
    'bk.tu': 'bk.ru',
    'bk.ri': 'bk.ru',
    'bk.rru': 'bk.ru',
    'bk.ruu': 'bk.ru',
    'ya.ry': 'ya.ru',
    'ya.tu': 'ya.ru',
    'ya.ri': 'ya.ru',
    'ya.rru': 'ya.ru',
    'ya.ruu': 'ya.ru',
  }),
);

/** Local part and domain of an address with exactly one «@» inside, or null. */
export function splitEmail(text: string): { local: string; domain: string } | null {
  const [local, domain, ...rest] = text.split('@');
  return local && domain && rest.length === 0 ? { local, domain } : null;
}

/** An address as nearly all are, so that the library with its long patterns need not be asked: whatever this takes, the library takes (tests). */
export const isUsualAddress = (text: string): boolean =>
  text.length <= 64 && /^[A-Za-z\d]+(?:[._-][A-Za-z\d]+)*@(?:[A-Za-z\d]+(?:-[A-Za-z\d]+)*\.)+[A-Za-z]{2,}$/.test(text);

/** Whether nobody needs to ask about a domain: a popular one or one known as real. */
export const isRealDomain = (domain: string): boolean => POPULAR_DOMAINS.includes(domain) || REAL_DOMAINS.has(domain);

/** The domain that a known wrong one stands for, or undefined. */
export const rightDomain = (wrong: string): string | undefined => WRONG_DOMAINS.get(wrong);

/**
 * How far two domains are apart: 0 the same, 1 one letter lost, added, changed or two neighbours swapped, 2 = more.
 * Domains of five letters (ya.ru, bk.ru) are 2 apart from every other: nearly all their neighbours are real sites.
 */
export function domainDistance(a: string, b: string): number {
  return a !== b && b.length < 6 ? 2 : slips(a, b, 1);
}

/**
 * The address freed of what surely does not belong to it: blanks, «mailto:», a name around <…>, a comma for a dot, a doubled sign,
 * a dot at the end, a domain without its dot, a lost «@» before a popular domain. The text comes back changed or as it was; it need not be valid.
 */
export function mendEmail(text: string): string {
  const inner = /<([^<>@\s]+@[^<>@\s]+)>/.exec(text)?.[1] ?? text;
  const mended = withoutInvisible(inner.normalize('NFKC'))
    .replace(/\s/gu, '')
    .replace(/^(?:mailto:|e-?mail:|почта:)/iu, '')
    .replace(/[，,]/g, '.')
    .replace(/@{2,}/g, '@')
    .replace(/\.{2,}/g, '.')
    .replace(/^["'«.;:]+|["'».;:]+$/g, '')
    .replace(/\.@|@\./g, '@');
  for (const domain of POPULAR_DOMAINS) {
    const bare = domain.replaceAll('.', '');
    if (mended.toLowerCase().endsWith(`@${bare}`)) return mended.slice(0, -bare.length) + domain;
    // Longer domains only: «bk.ru» ends many an honest one.
    if (
      !mended.includes('@') &&
      // The key of «@» is that of «2»: whether it was a digit of the name cannot be told.
      mended.at(-domain.length - 1) !== '2' &&
      domain.length > 6 &&
      mended.toLowerCase().endsWith(domain) &&
      mended.length > domain.length + 2 &&
      !/^www\./i.test(mended)
    )
      return `${mended.slice(0, -domain.length).replace(/[.#№"&]$/, '')}@${domain}`;
  }
  return mended;
}

/** Latin letters that a Russian one stands for by its sound, or to a hasty eye (в, г): «mail.rу» is mail.ru. */
const SOUNDS: Readonly<Record<string, readonly string[]>> = {
  у: ['u'],
  и: ['i'],
  л: ['l'],
  м: ['m'],
  г: ['g', 'r'],
  б: ['b'],
  д: ['d'],
  н: ['n'],
  я: ['ya'],
  к: ['k'],
  в: ['v', 'b'],
  т: ['t'],
};

/**
 * The address with its Cyrillic letters turned into Latin ones, or null if one without a twin stays. In the domain a letter is read so that
 * a known domain comes out, by its looks or by its sound; a domain that is a letter away from a popular one is none.
 */
export function latinTwin(text: string): string | null {
  // At the end of an address «ру» sounds like «ru» and only looks like «py».
  const address = text.replace(/\.(?:ру|rу|рu)$/iu, '.ru');
  const at = address.lastIndexOf('@') + 1;
  const local = latinByLooks(address.slice(0, at));
  const domain = latinDomain(address.slice(at));
  const latin = local + domain;
  return hasCyrillic(latin) ? null : latin;
}

/** What single letters that look like Latin ones sound like: of «katya.с» the last is an initial, s or c. */
const INITIALS: Readonly<Record<string, string>> = { с: 's', р: 'r', н: 'n', в: 'v', х: 'h', у: 'u' };

/** The address with a Cyrillic initial by its sound, where the only Cyrillic letter stands by itself and sounds otherwise than it looks; undefined = none does. */
export function initialBySound(text: string): string | undefined {
  const [, before, letter = '', after] = /^((?:[!-~]*[._-])?)([срнвху])((?:[._-][!-~]*)?@[!-~]+)$/iu.exec(text) ?? [];
  const sound = INITIALS[letter.toLowerCase()];
  return sound === undefined ? undefined : `${before}${sound}${after}`;
}

const latinByLooks = (text: string): string => [...text].map((letter) => latinTwinOf(letter) ?? letter).join('');

function latinDomain(domain: string): string {
  const byLooks = latinByLooks(domain);
  if (!hasCyrillic(domain) || isRealDomain(byLooks.toLowerCase())) return byLooks;
  const readings = [...domain].reduce<string[]>(
    (heads, letter) => (heads.length > 64 ? heads : heads.flatMap((head) => lettersFor(letter).map((other) => head + other))),
    [''],
  );
  const known = readings.filter((reading) => isRealDomain(reading.toLowerCase()));
  // «вk.ru» may be bk.ru or vk.ru.
  if (known.length > 1) return domain;
  return known[0] ?? POPULAR_DOMAINS.find((popular) => domainDistance(byLooks.toLowerCase(), popular) === 1) ?? byLooks;
}

function lettersFor(letter: string): string[] {
  if (!hasCyrillic(letter)) return [letter];
  return [...new Set([latinTwinOf(letter), ...(SOUNDS[letter.toLowerCase()] ?? [])])].filter((other) => other !== undefined);
}

/** Cyrillic top-level domains: an address may truly end so. */
export const hasCyrillicDomain = (domain: string): boolean =>
  hasCyrillic(domain) &&
  /^[\p{Script=Cyrillic}\d-]+(?:\.[\p{Script=Cyrillic}\d-]+)*\.(?:рф|рус|дети|москва|онлайн|сайт|орг|ком|бел|укр)$/iu.test(domain);

/*
 * The patterns of shared mailboxes are asked about small letters: `i` and `u` would make the browser prepare them for 1.5 ms in every card.
 */
/** Kinds of organisations and posts; a number, a sign or nothing follows them. */
const LONG = new RegExp(
  `^(?:${[
    'm(?:[abk])?d?ou|mbdou|madou|mkdou|gb?p?ou|gapou|chou|anoo?',
    'sosh|oosh|nosh|sosch|shkola|school|scool|skola|gimn|gimnaz[a-zа-яё]*|gymnas[a-zа-яё]*|lice[yji]|licej|litse[yj]|lyceum|detsad|det-?sad|sadik|college|kolledzh|kol?l?edg|internat|uprobr|obrazovanie',
    'info|inform|office|ofis|priem|priemn(?:aya|aja|oe)?|reception|secretar(?:y|iat)?|sekretar(?:iat|iya)?|kan[ct]s?el[a-zа-яё]*|administra(?:tor|tion|ciya|tsiya)|direct(?:or|ion)|direktor|dirextor|zavuch|metodist|buhg?|buhgalter(?:ia|iya|ija)?|buch|otdel-?kadrov|kadry|webmaster|noreply|no-reply',
  ].join('|')})(?=$|[-_.\\d№])`,
);
/** Short ones may be a person's initials (ds.petrov@): they count only alone or with a number (ds12@). */
const SHORT =
  /^(?:ds|dou|ou|sh|shk|sch|soh|lic|sad|uo|ruo|ppk|pou|cdo|ddt|dush|dusch|edu)[-_.]?(?:\d{1,3}[-_.]?[a-z]*)?$|^(?:ok|hr|dir|admin|post|pochta|mail|email|contacts?|support|help|sport|library|kadr|bux|metod)[-_.]?\d{0,3}$/;
const TAIL = /(?:^|[-_.\d])(?:school|shkola|scool|sosh|oosh|gimnazi?ya?|lice[yi]|licej|detsad|sad|dou|mbou|maou|mdou|madou)(?:[-_.]?\d+)?$/;

/** Whether a local part names an office or an organisation (school12@, info@, priemnaya@) and not a person. */
export function isSharedMailbox(local: string): boolean {
  const small = local.toLowerCase();
  return LONG.test(small) || SHORT.test(small) || TAIL.test(small) || /[a-zа-яё]{3}(?:school|shkola|sosh|detsad)\d{0,4}$/.test(small);
}
