import type { RecordStore } from './record-store.ts';

export interface BackupReminder {
  /** true: it is time to remind the learner of a backup. */
  due: boolean;
  /** Events since the last backup. */
  since: number;
  /** The learner's setting; 0 never reminds. */
  remindAfter: number;
}

/** undefined where nothing is kept: there is something more important to say then. */
export async function readBackupReminder(record: RecordStore): Promise<BackupReminder | undefined> {
  return record.withKeeper?.(async ({ session }) => {
    const row = session && (await session.db.read('profiles').get('profiles', session.profile.id));
    if (!row) return undefined;
    const since = row.place - row.backedUp;
    return { due: row.remindAfter > 0 && since >= row.remindAfter, since, remindAfter: row.remindAfter };
  });
}
