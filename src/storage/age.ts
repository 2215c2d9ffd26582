import type { ClassKey } from '../domain/classroom/class.ts';
import type { SealedSubmission } from '../domain/classroom/submission.ts';
import { base64Of, bytesOfBase64 } from './raw-json.ts';

const age = () => import('age-encryption');

/** A new key for sealed submissions, its secret half under a passphrase (age's own: scrypt). Takes about a second. */
export async function makeClassKey(passphrase: string, madeAt: string): Promise<ClassKey> {
  const { Encrypter, generateX25519Identity, identityToRecipient } = await age();
  const identity = await generateX25519Identity();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase.normalize('NFKC'));
  const locked = base64Of(await encrypter.encrypt(identity));
  return { recipient: await identityToRecipient(identity), locked, madeAt };
}

/** The secret half (`AGE-SECRET-KEY-1…`); undefined for a wrong passphrase. To be kept in memory alone. */
export async function openClassKey(
  { locked, recipient }: Pick<ClassKey, 'locked' | 'recipient'>,
  passphrase: string,
): Promise<string | undefined> {
  const { Decrypter, identityToRecipient } = await age();
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFKC'));
  try {
    const identity = await decrypter.decrypt(bytesOfBase64(locked), 'text');
    return (await identityToRecipient(identity)) === recipient ? identity : undefined;
  } catch {
    return undefined;
  }
}

/** Only whoever holds the secret half of `to` can read it. Works without Web Crypto, too. */
export async function sealFor(to: string, text: string): Promise<SealedSubmission> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  encrypter.addRecipient(to);
  return { to, data: base64Of(await encrypter.encrypt(text)) };
}

/** undefined where the key does not open it, or it is damaged. */
export async function openSealed(sealed: SealedSubmission, identity: string): Promise<string | undefined> {
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(identity);
    return await decrypter.decrypt(bytesOfBase64(sealed.data), 'text');
  } catch {
    return undefined;
  }
}
