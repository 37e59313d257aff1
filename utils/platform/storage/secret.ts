import { secretItem } from './storage';

/**
 * Keyed fingerprints (HMAC-SHA-256): the same text gives the same hexadecimal fingerprint on this computer, and no list of all СНИЛС numbers
 * helps to find the text without the key. Makes the key if there is none yet.
 */
export async function fingerprint(...parts: string[]): Promise<string> {
  cached ??= importKey(true);
  return sign(await cached, parts);
}

/** The same for looking something up: null when there is no key yet, so that nothing can be known under it. Stores nothing. */
export async function knownFingerprint(...parts: string[]): Promise<string | null> {
  const key = await (cached ?? importKey(false));
  return key && sign(key, parts);
}

/** Forgets the key in memory, after the stored one has been deleted. */
export function forgetSecret(): void {
  cached = null;
}

let cached: Promise<CryptoKey> | null = null;

async function sign(key: CryptoKey, parts: string[]): Promise<string> {
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(parts.join('\u0000')));
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function importKey(make: true): Promise<CryptoKey>;
async function importKey(make: boolean): Promise<CryptoKey | null>;
async function importKey(make: boolean): Promise<CryptoKey | null> {
  try {
    const stored = await secretItem.read();
    if (!stored && !make) return null;
    const secret = stored || (await secretItem.change((value) => value || newSecret()));
    const bytes = Uint8Array.from(atob(secret), (letter) => letter.charCodeAt(0));
    return await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  } catch (error) {
    cached = null;
    throw error;
  }
}

function newSecret(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
}
