import { secretItem } from './storage';

/**
 * Keyed fingerprints (HMAC-SHA-256): the same text gives the same hexadecimal fingerprint on this computer, and no list of all СНИЛС numbers
 * helps to find the text without the key that was made at the install.
 */
export async function fingerprint(...parts: string[]): Promise<string> {
  const key = await secretKey();
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(parts.join('\u0000')));
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Forgets the key in memory, after the stored one has been deleted. */
export function forgetSecret(): void {
  cached = null;
}

let cached: Promise<CryptoKey> | null = null;

function secretKey(): Promise<CryptoKey> {
  cached ??= importKey().catch((error: unknown) => {
    cached = null;
    throw error;
  });
  return cached;
}

async function importKey(): Promise<CryptoKey> {
  const stored = await secretItem.read();
  const secret =
    stored || (await secretItem.change((value) => value || btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))));
  const bytes = Uint8Array.from(atob(secret), (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}
