import { progressFold } from '../domain/progress/progress-fold.ts';
import { refuseBackup } from '../domain/record/backup-refusal.ts';
import type { LearningEvent } from '../domain/record/event.ts';
import { isSameEvent, mergeRecords } from '../domain/record/merge-records.ts';
import { addEvents } from './add-events.ts';
import { announceChange } from './announce.ts';
import { keepCheckpoint } from './checkpoint.ts';
import { readBackupFile } from './read-backup-file.ts';
import type { FileRefusal, ReadFile } from './read-backup-file.ts';
import type { RecordKeeper } from './record-keeper.ts';
import type { RecordStore } from './record-store.ts';
import type { Session } from './session.ts';
import { storageFaultOf } from './storage-fault.ts';
import type { StorageFault } from './storage-fault.ts';

export type Imported =
  /** added: events that the record did not hold. 0: it held them all, and nothing was written. */
  | { ok: true; added: number; known: number; name: string }
  | FileRefusal
  /** The file is good, but there is no room or no storage for it. */
  | { ok: false; reason: StorageFault; detail: string };

/**
 * Merges a backup into the record of the profile in use: the union of both, whatever was imported before
 * and in whatever order. Takes the whole file or refuses it and changes nothing.
 */
export async function importBackup(
  record: RecordStore,
  file: Pick<Blob, 'size' | 'text'>,
  passphrase?: string,
): Promise<Imported> {
  const backup = await readBackupFile(file, passphrase);
  if (!backup.ok) return backup;
  const notKept: Imported = {
    ok: false,
    reason: record.reason ?? 'blocked',
    detail: 'nothing is kept on this device',
  };
  const done = await record.withKeeper?.(async (keeper) => {
    if (!keeper.session) return notKept;
    try {
      return await mergeIn(keeper, keeper.session, backup);
    } catch (error) {
      return { ok: false as const, reason: storageFaultOf(error), detail: String(error) };
    }
  });
  announceChange();
  return done ?? notKept;
}

async function mergeIn(
  keeper: RecordKeeper,
  session: Session,
  backup: ReadFile & { ok: true },
): Promise<Imported> {
  const { events } = await keeper.read(session);
  const held = new Map(events.map((event) => [event.id, event]));
  const added: LearningEvent[] = [];
  for (const event of backup.events) {
    const known = held.get(event.id);
    if (known && !isSameEvent(known, event)) return refuseBackup('conflict', `event ${event.id} differs`);
    if (!known) added.push(event);
    held.set(event.id, event);
  }
  const { name } = backup.profile;
  const result: Imported = {
    ok: true,
    added: added.length,
    known: backup.events.length - added.length,
    name,
  };
  if (!added.length) return result;
  const merged = mergeRecords(events, added);
  const place = await addEvents(session, mergeRecords([], added));
  for (const event of added) keeper.known.set(event.id, event);
  await nameProfile(session, name);
  const state = progressFold.add(progressFold.start(), merged);
  const last = merged.at(-1);
  if (last) await keepCheckpoint(session, progressFold, place, last, state).catch(() => {});
  await keeper.append({
    type: 'record.imported',
    about: { file: backup.checksum },
    data: { events: added.length },
  });
  return result;
}

/** A profile that nobody has named takes the name that the backup carries. */
async function nameProfile({ db, profile }: Session, name: string): Promise<void> {
  const change = db.change('profiles');
  const row = await change.get('profiles', profile.id);
  if (row && !row.name && name) change.put('profiles', { ...row, name });
  await change.done;
}
