import type { BackupFile } from './export-backup.ts';
import type { Box } from './held.ts';
import { jsonOfRaw } from './raw-json.ts';
import type { RecordStore } from './record-store.ts';
import type { Session } from './session.ts';

/**
 * What could not be read, of the profile in use and of none in particular, as a file to download.
 * The learner is not told of it again; it stays where it is. undefined where there is none.
 */
export async function readAsideFile(record: RecordStore): Promise<BackupFile | undefined> {
  return record.withKeeper?.(async (keeper) => {
    const { session } = keeper;
    if (!session) return undefined;
    const rows = (await session.db.read('aside').getAll('aside')).filter(
      ({ profile }) => !profile || profile === session.profile.id,
    );
    if (!rows.length) return undefined;
    const readable = await Promise.all(
      rows.map(async (row) => ({ ...row, raw: await openRaw(row.raw, session) })),
    );
    await markTold(session);
    keeper.notice = undefined;
    return {
      name: 'cau-noi-unreadable.json',
      text: jsonOfRaw({ format: 'cau-noi-unreadable', rows: readable }),
    };
  });
}

/** Opens what was sealed when it was put aside. What never could be opened stays as it was found. */
async function openRaw(raw: unknown, { codec }: Session): Promise<unknown> {
  const isBox = typeof raw === 'object' && raw !== null && (raw as Partial<Box>).data instanceof ArrayBuffer;
  return isBox ? codec.open(raw as Box).catch(() => raw) : raw;
}

async function markTold({ db, profile }: Session): Promise<void> {
  const change = db.change('aside');
  const [rows, keys] = await Promise.all([change.getAll('aside'), change.getAllKeys('aside')]);
  rows.forEach(({ fresh: _fresh, ...told }, n) => {
    if (!told.profile || told.profile === profile.id) change.put('aside', told, keys[n]);
  });
  await change.done;
}
