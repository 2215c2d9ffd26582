import type { ProfileLock } from './database-schema.ts';
import type { Box } from './held.ts';
import { sealedCodec } from './sealed-codec.ts';
import { newId } from './new-id.ts';
import type { RandomBytes } from './new-id.ts';

/** Rounds of PBKDF2-SHA-256 for a new lock (OWASP Password Storage Cheat Sheet, 2023: 600,000). */
export const iterations = 600_000;

const dataKey = { name: 'AES-GCM', length: 256 };

/** false on plain http, where browsers give no Web Crypto: a profile can't have a passphrase there. */
export function canLock(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

export interface OpenLock {
  lock: ProfileLock;
  /** Not extractable. */
  key: CryptoKey;
}

/** A new lock with a new data key. */
export async function makeLock(
  passphrase: string,
  idleMinutes: number,
  random: RandomBytes,
): Promise<OpenLock> {
  const key = await crypto.subtle.generateKey(dataKey, true, ['encrypt', 'decrypt']);
  return wrap(key, passphrase, random, { id: newId(random), epoch: 1, idleMinutes });
}

/** The same data key under a new passphrase; undefined where the old one is wrong. */
export async function changeLock(
  lock: ProfileLock,
  old: string,
  passphrase: string,
  random: RandomBytes,
): Promise<OpenLock | undefined> {
  const key = await unwrap(lock, old, true);
  const { id, epoch, idleMinutes } = lock;
  return key && wrap(key, passphrase, random, { id, epoch: epoch + 1, idleMinutes });
}

async function wrap(
  key: CryptoKey,
  passphrase: string,
  random: RandomBytes,
  kept: Pick<ProfileLock, 'id' | 'epoch' | 'idleMinutes'>,
): Promise<OpenLock> {
  const salt = new Uint8Array(16);
  const iv = new Uint8Array(12);
  random(salt);
  random(iv);
  const wrapping = await deriveKey(passphrase, salt, iterations, ['wrapKey']);
  const wrapped = await crypto.subtle.wrapKey('raw', key, wrapping, { name: 'AES-GCM', iv });
  const check = (await sealedCodec(kept.id, () => key).seal('')) as Box;
  const raw = await crypto.subtle.exportKey('raw', key);
  const held = await crypto.subtle.importKey('raw', raw, dataKey, false, ['encrypt', 'decrypt']);
  return { lock: { ...kept, salt, iterations, iv, wrapped, check }, key: held };
}

/** The data key, not extractable; undefined for a wrong passphrase. */
export function openLock(lock: ProfileLock, passphrase: string): Promise<CryptoKey | undefined> {
  return unwrap(lock, passphrase, false);
}

async function unwrap(
  lock: ProfileLock,
  passphrase: string,
  extractable: boolean,
): Promise<CryptoKey | undefined> {
  const key = await deriveKey(passphrase, lock.salt, lock.iterations, ['unwrapKey']);
  const opening = { name: 'AES-GCM', iv: lock.iv };
  return crypto.subtle
    .unwrapKey('raw', lock.wrapped, key, opening, dataKey, extractable, ['encrypt', 'decrypt'])
    .catch(() => undefined);
}

/** AES-GCM, 256 bits, not extractable. NFKC, because keyboards write Vietnamese marks in more than one way. */
export async function deriveKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
  uses: KeyUsage[],
): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(pbkdf2, material, dataKey, false, uses);
}
