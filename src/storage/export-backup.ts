import { wrapBackup } from '../domain/record/backup-envelope.ts';
import { writeBackupBody } from '../domain/record/backup-body.ts';
import type { Database } from './database.ts';
import { clockOf } from './session.ts';
import type { RecordStore } from './record-store.ts';

export interface BackupFile {
  /** Such as `cau-noi-2026-11-23.json`; ASCII alone, since it travels by chat and USB stick. */
  name: string;
  text: string;
}

/**
 * The whole record as a backup file, what is not on disk yet included, so that it can be rescued where
 * nothing is kept. Without `passphrase` anybody can read it: say so. Counts as the last backup.
 */
export async function exportBackup(
  record: RecordStore,
  passphrase?: string,
): Promise<BackupFile | undefined> {
  return record.withKeeper?.(async (keeper) => {
    const events = await keeper.events();
    const madeAt = new Date(clockOf(keeper.env)()).toISOString();
    const { id, name, createdAt } = keeper.last?.profile ?? {
      id: keeper.profile,
      name: '',
      createdAt: madeAt,
    };
    const place = keeper.session && (await keeper.session.db.read('profiles').get('profiles', id))?.place;
    const body = writeBackupBody({ profile: { id, name, createdAt }, madeAt, events });
    const sealed = passphrase && (await (await import('./seal-backup.ts')).sealBody(body, passphrase));
    const text = sealed ? wrapBackup('sealed', sealed) : wrapBackup('record', body);
    if (keeper.session && place !== undefined)
      await markBackedUp(keeper.session.db, id, place).catch(() => {});
    return { name: `cau-noi-${madeAt.slice(0, 10)}.json`, text };
  });
}

async function markBackedUp(db: Database, id: string, place: number): Promise<void> {
  const change = db.change('profiles');
  const row = await change.get('profiles', id);
  if (row) change.put('profiles', { ...row, backedUp: place });
  await change.done;
}
