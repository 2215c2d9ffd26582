import type { LearningEvent } from '../domain/record/event.ts';
import { addEvents } from './add-events.ts';
import { newId } from './new-id.ts';
import { findSession, randomOf } from './session.ts';
import type { FoundSession, RecordEnvironment } from './session.ts';

/**
 * The browser's data were cleared while the page was open: writes again what the page knew of its profile,
 * under the same lock. Counting goes on under a new device name, since nobody can say which numbers were
 * given out last. The profile is in use again unless another one has begun a record meanwhile.
 */
export async function restoreWiped(
  found: FoundSession,
  lost: FoundSession,
  known: readonly LearningEvent[],
  env: RecordEnvironment,
): Promise<FoundSession> {
  const { db } = found;
  const { profile, codec } = lost;
  const change = db.change('meta', 'profiles');
  const counters = { device: newId(randomOf(env)), seq: 0, place: 0, backedUp: 0 };
  if (!(await change.get('profiles', profile.id))) change.put('profiles', { ...profile, ...counters });
  const inUse = await change.get('profiles', (await change.get('meta', 'current')) ?? '');
  if (!inUse?.place) {
    if (inUse && inUse.id !== profile.id) change.delete('profiles', inUse.id);
    change.put('meta', profile.id, 'current');
  }
  await change.done;
  if (codec && known.length) await addEvents({ db, profile, codec }, known);
  return findSession(db, env);
}
