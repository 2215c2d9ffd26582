import { databaseName } from './database-schema.ts';
import type { ProfileRow } from './database-schema.ts';
import { exportBackup } from './export-backup.ts';
import type { Session } from './session.ts';
import type { RecordStore } from './record-store.ts';

/** A backup outside of the browser that is written anew after each thing the learner does. */
export interface FileBeside {
  name: string;
  /** Browsers ask the learner again in a new session; until then nothing is written. */
  allowed: boolean;
}

export type Written = 'written' | 'not-allowed' | 'failed';

/** undefined: there is no such file, nothing is kept, or the profile has a passphrase, which the file would lay open. */
export async function readFileBeside(record: RecordStore): Promise<FileBeside | undefined> {
  const handle = await handleOf(record);
  return handle && { name: handle.name, allowed: await isAllowed(handle) };
}

/** Writes the whole record into a file and keeps it up to date from now on, in every tab. */
export async function keepFileBeside(record: RecordStore, handle: FileSystemFileHandle): Promise<Written> {
  const written = await write(record, handle);
  if (written !== 'written') return written;
  await changeRow(record, (row) => ({ ...row, fileBeside: handle }));
  return written;
}

/** The file stays as it is and is written no more. */
export async function leaveFileBeside(record: RecordStore): Promise<void> {
  await changeRow(record, ({ fileBeside: _, ...row }) => row);
}

/** Asks the browser to let it be written again, which only a press of a button may do, and writes it. */
export async function resumeFileBeside(record: RecordStore): Promise<Written> {
  const handle = await handleOf(record);
  if (!handle) return 'failed';
  const answer = await handle.requestPermission({ mode: 'readwrite' }).catch(() => 'denied');
  return answer === 'granted' ? write(record, handle) : 'not-allowed';
}

const quiet = 1500;
let timer: ReturnType<typeof setTimeout> | undefined;
let waiting: RecordStore | undefined;

/** Writes it once nothing more has come for a moment, or at once where the page is being left. */
export function writeFileBesideSoon(record: RecordStore): void {
  waiting = record;
  clearTimeout(timer);
  timer = setTimeout(() => void writeWaiting(), quiet);
}

globalThis.document?.addEventListener('visibilitychange', () => void (document.hidden && writeWaiting()));

async function writeWaiting(): Promise<void> {
  const record = waiting;
  waiting = undefined;
  clearTimeout(timer);
  const handle = record && (await handleOf(record).catch(() => undefined));
  if (record && handle) await write(record, handle);
}

async function isAllowed(handle: FileSystemFileHandle): Promise<boolean> {
  return (await handle.queryPermission({ mode: 'readwrite' })) === 'granted';
}

/** The old file stays whole until the new one is: the browser puts it in place when it is closed. */
async function write(record: RecordStore, handle: FileSystemFileHandle): Promise<Written> {
  try {
    if (!(await isAllowed(handle))) return 'not-allowed';
    await navigator.locks.request(`${databaseName} file beside`, async () => {
      const file = await exportBackup(record);
      const stream = await handle.createWritable();
      await stream.write(file?.text ?? '');
      await stream.close();
    });
    return 'written';
  } catch {
    return 'failed';
  }
}

async function handleOf(record: RecordStore): Promise<FileSystemFileHandle | undefined> {
  return record.withKeeper?.(async ({ session }) => {
    const row = session && (await rowOf(session));
    return row?.lock ? undefined : row?.fileBeside;
  });
}

function rowOf({ db, profile }: Session): Promise<ProfileRow | undefined> {
  return db.read('profiles').get('profiles', profile.id);
}

async function changeRow(record: RecordStore, change: (row: ProfileRow) => ProfileRow): Promise<void> {
  await record.withKeeper?.(async ({ session }) => {
    if (!session) return;
    const changing = session.db.change('profiles');
    const row = await changing.get('profiles', session.profile.id);
    if (row) changing.put('profiles', change(row));
    await changing.done;
  });
  // Every tab, this one too, reads its profile again.
  const tabs = new BroadcastChannel(databaseName);
  tabs.postMessage({ kind: 'profile' });
  tabs.close();
}
