import type { AsideRow, ProfileLock, ProfileRow } from './database-schema.ts';
import { rowsOf } from './database-schema.ts';
import type { Codec } from './held.ts';
import type { Database } from './database.ts';
import { jsonOfRaw } from './raw-json.ts';

/**
 * Writes a profile's whole record anew, from one codec to another, with the lock that belongs to it, in one
 * transaction: at no moment is it half one and half the other. Checkpoints are dropped; what lies aside is
 * sealed too. Starts over where an event came in meanwhile. Throws an InvalidStateError where the profile
 * is gone or its lock is not the one that `from` opens.
 */
export async function resealProfile(
  db: Database,
  profile: string,
  from: Codec,
  to: Codec,
  lock: ProfileLock | undefined,
): Promise<void> {
  while (!(await tryReseal(db, profile, from, to, lock)));
}

async function tryReseal(
  db: Database,
  profile: string,
  from: Codec,
  to: Codec,
  lock?: ProfileLock,
): Promise<boolean> {
  const stores = ['profiles', 'events', 'segments', 'checkpoints', 'aside'] as const;
  const reading = db.read(...stores);
  const range = rowsOf(profile);
  const before = await reading.get('profiles', profile);
  const events = await reading.getAll('events', range);
  const segments = await reading.getAll('segments', range);
  const [asideKeys, aside] = [await reading.getAllKeys('aside'), await reading.getAll('aside')];
  if (!before || (before.lock?.id ?? '') !== from.lock)
    throw new DOMException('The profile has changed', 'InvalidStateError');
  const turn = async <Row extends { body: Parameters<Codec['open']>[0] }>(row: Row): Promise<Row> => ({
    ...row,
    body: await to.seal(await from.open(row.body)),
  });
  const turned = {
    events: await Promise.all(events.map(turn)),
    segments: await Promise.all(segments.map(turn)),
  };
  const turnedAside = await Promise.all(
    aside.map(async (row, n): Promise<[number, AsideRow] | undefined> => {
      if (row.profile !== profile || from.lock) return undefined;
      return [
        asideKeys[n] ?? 0,
        { ...row, reason: '', raw: await to.seal(jsonOfRaw({ reason: row.reason, raw: row.raw })) },
      ];
    }),
  );
  const change = db.change(...stores);
  const now = await change.get('profiles', profile);
  if (!isSame(before, now) || (await change.count('events', range)) !== events.length) return false;
  for (const row of turned.events) change.put('events', row);
  for (const row of turned.segments) change.put('segments', row);
  for (const [key, row] of turnedAside.filter((each) => each !== undefined)) change.put('aside', row, key);
  change.delete('checkpoints', range);
  const { lock: _lock, ...open } = before;
  change.put('profiles', lock ? { ...open, lock } : open);
  await change.done;
  return true;
}

function isSame(before: ProfileRow, now: ProfileRow | undefined): boolean {
  return (
    now?.place === before.place && now.lock?.id === before.lock?.id && now.lock?.epoch === before.lock?.epoch
  );
}
