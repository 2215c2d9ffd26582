import { answerOf } from './database.ts';
import type { Database } from './database.ts';
import { databaseName } from './database-schema.ts';
import { isOurs, nameBeside, openNamed } from './open-database.ts';

const mostRows = 10_000;

/**
 * Another application on this origin, or something half-written, has taken our database's name. It is
 * left as it is; a copy of what it holds is kept aside for download, and the record starts beside it.
 * Throws a VersionError where the database is ours after all, made by a newer version of the course.
 */
export async function openBeside(factory: IDBFactory): Promise<Database> {
  const foreign = await answerOf(factory.open(databaseName));
  const raw = isOurs(foreign) ? undefined : await copyOf(foreign);
  foreign.close();
  if (!raw) throw new DOMException('The record was made by a newer version of the course', 'VersionError');
  const db = await openNamed(factory, nameBeside);
  const reason = `the database ${databaseName} holds something else`;
  const change = db.change('aside');
  change.add('aside', { profile: '', at: new Date().toISOString(), reason, raw, fresh: 1 });
  await change.done;
  return db;
}

async function copyOf(db: IDBDatabase): Promise<Record<string, unknown[]>> {
  const copy: Record<string, unknown[]> = {};
  for (const store of db.objectStoreNames) {
    const rows = db.transaction(store).objectStore(store).getAll(null, mostRows);
    copy[store] = await answerOf<unknown[]>(rows).catch(() => []);
  }
  return copy;
}
