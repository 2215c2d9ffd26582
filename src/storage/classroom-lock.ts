import type { ClassDatabase } from './classroom-database.ts';
import { classDatabaseName, rowsOfClass } from './classroom-schema.ts';
import type { ClassRow } from './classroom-schema.ts';
import type { ProfileLock } from './database-schema.ts';
import { plainCodec } from './held.ts';
import type { Codec } from './held.ts';
import { pageKeyring } from './keyring.ts';
import type { Keyring } from './keyring.ts';
import { findCodec } from './sealed-codec.ts';

export const classKeyring = (): Keyring => pageKeyring(classDatabaseName);

/** Throws a LockedError while no open page holds the key of the class. */
export async function codecOfClass({ id, lock }: ClassRow, keyring: Keyring): Promise<Codec> {
  if (!lock) return plainCodec;
  const codec = await findCodec(id, lock, keyring);
  if (!codec) throw new DOMException('The class is locked', 'LockedError');
  return codec;
}

/**
 * Writes all of a class anew, from one codec to another, with the lock that belongs to it, in one transaction: at no
 * moment is it half one and half the other. Starts over where something was written meanwhile.
 */
export async function resealClass(
  db: ClassDatabase,
  id: string,
  from: Codec,
  to: Codec,
  lock: ProfileLock | undefined,
): Promise<void> {
  while (!(await tryReseal(db, id, from, to, lock)));
}

async function tryReseal(db: ClassDatabase, id: string, from: Codec, to: Codec, lock?: ProfileLock) {
  const range = rowsOfClass(id);
  const reading = db.read('classes', 'submissions');
  const [row, submissions] = await Promise.all([
    reading.get('classes', id),
    reading.getAll('submissions', range),
  ]);
  if (!row || (row.lock?.id ?? '') !== from.lock)
    throw new DOMException('The class has changed', 'InvalidStateError');
  const turn = async (body: ClassRow['body']) => to.seal(await from.open(body));
  const body = await turn(row.body);
  const turned = await Promise.all(submissions.map(async (it) => ({ ...it, body: await turn(it.body) })));
  const change = db.change('classes', 'submissions', 'derived');
  const now = await change.get('classes', id);
  const isSame = now?.edition === row.edition && (now.lock?.id ?? '') === from.lock;
  if (!isSame || (await change.count('submissions', range)) !== submissions.length) return false;
  const { lock: _lock, ...open } = row;
  change.put('classes', { ...open, body, edition: row.edition + 1, ...(lock && { lock }) });
  for (const each of turned) change.put('submissions', each);
  change.delete('derived', range);
  await change.done;
  return true;
}
