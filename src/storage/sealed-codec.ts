import type { ProfileLock } from './database-schema.ts';
import type { Box, Codec, Held } from './held.ts';
import { pageKeyring } from './keyring.ts';
import type { KeyAsked, Keyring } from './keyring.ts';

/** Texts are filled up to whole blocks of this many characters, so that a box's size does not tell what it holds. */
const blockSize = 256;

/** The codec of a profile with a passphrase; undefined while no open page holds its key. */
export async function findCodec(
  profile: string,
  lock: ProfileLock,
  keyring: Keyring = pageKeyring(),
): Promise<Codec | undefined> {
  const key = await keyring.find(askedOf(profile, lock));
  if (!key || !(await opensLock(key, lock))) return undefined;
  return sealedCodec(lock.id, () => keyring.key(lock.id));
}

export function askedOf(profile: string, lock: ProfileLock): KeyAsked {
  return { profile, lock: lock.id, epoch: lock.epoch, idleMs: lock.idleMinutes * 60_000 };
}

/** A wrong key must never reach the record, where all would look damaged. */
async function opensLock(key: CryptoKey, { id, check }: ProfileLock): Promise<boolean> {
  return sealedCodec(id, () => key)
    .open(check)
    .then(
      () => true,
      () => false,
    );
}

/** keyOf is asked each time, so that a page which was locked can neither read nor write. */
export function sealedCodec(lock: string, keyOf: () => CryptoKey | undefined): Codec {
  const key = () => {
    const held = keyOf();
    if (!held) throw new DOMException('The profile is locked', 'LockedError');
    return held;
  };
  return {
    lock,
    async seal(text) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const filled = text.padEnd(Math.ceil(text.length / blockSize) * blockSize);
      const data = await crypto.subtle.encrypt(
        { name: 'AES-GCM', iv },
        key(),
        new TextEncoder().encode(filled),
      );
      return { iv, data };
    },
    async open(held: Held) {
      const { iv, data } = held as Box;
      const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key(), data);
      return new TextDecoder().decode(text);
    },
  };
}
