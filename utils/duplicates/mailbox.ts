import { isSharedMailbox } from '@/utils/domain/email';

/** Names of one service: mail to any of them lands in one mailbox. */
const ONE_SERVICE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'ya.ru': 'yandex.ru',
    'yandex.com': 'yandex.ru',
    'yandex.by': 'yandex.ru',
    'yandex.kz': 'yandex.ru',
    'yandex.ua': 'yandex.ru',
    'yandex.uz': 'yandex.ru',
    'narod.ru': 'yandex.ru',
    'googlemail.com': 'gmail.com',
    'vk.ru': 'vk.com',
  }),
);

/** The mailbox behind an address, so that two spellings of one are equal; '' for none, and for a mailbox of an office, which tells nothing of a person. */
export function mailboxOf(address: string): string {
  const email = address.trim().toLowerCase();
  const at = email.lastIndexOf('@');
  const [local, domain] = [email.slice(0, Math.max(at, 0)), email.slice(at + 1)];
  if (local === '' || !domain.includes('.') || isSharedMailbox(local)) return '';
  const service = ONE_SERVICE.get(domain) ?? domain;
  const bare = local.replace(/\+.*$/u, '') || local;
  // Яндекс takes a dot for a hyphen, Google leaves dots out.
  if (service === 'yandex.ru') return `${bare.replaceAll('.', '-')}@${service}`;
  return `${service === 'gmail.com' ? bare.replaceAll('.', '') : bare}@${service}`;
}
