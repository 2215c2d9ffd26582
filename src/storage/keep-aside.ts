import { recordVersion } from '../domain/record/migrations.ts';
import type { AsideRow } from './database-schema.ts';
import { readRecord } from './read-record.ts';
import type { Unreadable } from './read-record.ts';
import type { Session } from './session.ts';

/**
 * Moves what can't be read to where it can be downloaded, in one transaction: it leaves one store
 * when, and only when, it is in the other. What a locked profile held stays sealed.
 */
export async function keepAside(
  session: Session,
  found: readonly Unreadable[],
  now: () => number,
): Promise<void> {
  const { db, codec } = session;
  const profile = session.profile.id;
  const at = new Date(now()).toISOString();
  const moves = await Promise.all(
    found.map(async ({ event, segment, good, bad, reason }) => {
      const raw = bad.length && segment ? await codec.seal(JSON.stringify(bad)) : (event ?? segment);
      const mended = good.length ? await codec.seal(JSON.stringify(good)) : undefined;
      const aside: AsideRow = { profile, at, reason, raw, fresh: 1 };
      return { aside, event, segment, mended };
    }),
  );
  const change = db.change('events', 'segments', 'aside');
  for (const { aside, event, segment, mended } of moves) {
    change.add('aside', aside);
    if (event) change.delete('events', [profile, event.place]);
    else if (segment && mended) change.put('segments', { ...segment, v: recordVersion, body: mended });
    else if (segment) change.delete('segments', [profile, segment.from]);
  }
  await change.done;
}

/** Moves aside whatever of a record can't be read, so that the rest can be turned from one form into another. */
export async function tidyRecord(session: Session, now: () => number): Promise<void> {
  const { unreadable } = await readRecord(session);
  if (unreadable.length) await keepAside(session, unreadable, now);
}
