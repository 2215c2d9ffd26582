import { refuseBackup } from './backup-refusal.ts';
import type { BackupRefusal } from './backup-refusal.ts';
import { isId, isInstant, isObject, isText } from './checks.ts';
import type { LearningEvent } from './event.ts';
import { migrateEvent } from './migrate-event.ts';
import { parseEvent } from './parse-event.ts';

/** What a backup holds, whole: every event that the profile's record held when it was made. */
export interface Backup {
  profile: { id: string; name: string; createdAt: string };
  /** ISO 8601 in UTC. */
  madeAt: string;
  events: LearningEvent[];
}

export function writeBackupBody({ profile, madeAt, events }: Backup): string {
  const { id, name, createdAt } = profile;
  return JSON.stringify({ profile: { id, name, createdAt }, madeAt, events });
}

/** Takes all of it or nothing: one event that is not valid, and the whole file is refused. */
export function readBackupBody(body: unknown, version: number): ({ ok: true } & Backup) | BackupRefusal {
  if (!isObject(body) || !hasKeys(body, 'events,madeAt,profile') || !isInstant(body['madeAt'])) {
    return refuseBackup('damaged', 'the body holds other fields than profile, madeAt and events');
  }
  const { profile, events, madeAt } = body;
  if (!isProfile(profile)) return refuseBackup('damaged', 'profile is not what it should be');
  if (!Array.isArray(events)) return refuseBackup('damaged', 'events is no list');
  const read: LearningEvent[] = [];
  for (const [place, saved] of events.entries()) {
    const migrated = migrateEvent(saved, version);
    if (!migrated.ok) return refuseBackup('wrong-event', `event ${place + 1}: ${migrated.detail}`);
    const parsed = parseEvent(migrated.value);
    if (!parsed.ok) return refuseBackup('wrong-event', `event ${place + 1}: ${parsed.reason}`);
    read.push(parsed.event);
  }
  return { ok: true, profile, madeAt: madeAt as string, events: read };
}

function isProfile(value: unknown): value is Backup['profile'] {
  if (!isObject(value) || !hasKeys(value, 'createdAt,id,name')) return false;
  return isId(value['id']) && isText(100)(value['name']) && isInstant(value['createdAt']);
}

function hasKeys(value: Record<string, unknown>, sorted: string): boolean {
  return Object.keys(value).sort().join() === sorted;
}
