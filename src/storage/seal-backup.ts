import { isObject, isText, isWhole } from '../domain/record/checks.ts';
import { deriveKey, iterations } from './passphrase.ts';
import { base64Of, bytesOfBase64 } from './raw-json.ts';

/** The body of a sealed backup: base64 of the salt, the iv and the encrypted body of an open one. */
export async function sealBody(body: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await deriveKey(passphrase, salt, iterations, ['encrypt']);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(body));
  const texts = { salt: base64Of(salt), iv: base64Of(iv), data: base64Of(new Uint8Array(data)) };
  return JSON.stringify({ ...texts, iterations });
}

export type OpenedBody = { ok: true; body: string } | { ok: false; reason: 'damaged' | 'wrong-passphrase' };

/** More rounds than ten million would only be there to keep the page busy. */
export async function openBody(sealed: unknown, passphrase: string): Promise<OpenedBody> {
  if (!isObject(sealed)) return { ok: false, reason: 'damaged' };
  const { salt, iv, data, iterations: rounds } = sealed;
  const isBase64 = isText(100_000_000);
  if (![salt, iv, data].every(isBase64) || !isWhole(100_000, 10_000_000)(rounds))
    return { ok: false, reason: 'damaged' };
  try {
    const key = await deriveKey(passphrase, bytesOfBase64(salt as string), rounds as number, ['decrypt']);
    const opening = { name: 'AES-GCM', iv: bytesOfBase64(iv as string) };
    const bytes = await crypto.subtle.decrypt(opening, key, bytesOfBase64(data as string));
    return { ok: true, body: new TextDecoder().decode(bytes) };
  } catch (error) {
    return { ok: false, reason: (error as Error).name === 'OperationError' ? 'wrong-passphrase' : 'damaged' };
  }
}
