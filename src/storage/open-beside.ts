import { wrap } from 'idb';
import type { IDBPDatabase } from 'idb';
import { databaseName } from './database-schema.ts';
import { isOurs, nameBeside, openNamed } from './open-database.ts';
import type { Database } from './open-database.ts';

const mostRows = 10_000;

/**
 * Another application on this origin, or something half-written, has taken our database's name. It is
 * left as it is; a copy of what it holds is kept aside for download, and the record starts beside it.
 * Throws a VersionError where the database is ours after all, made by a newer version of the course.
 */
export async function openBeside(factory: IDBFactory): Promise<Database> {
  const foreign = (await wrap(factory.open(databaseName))) as unknown as Database;
  const raw = isOurs(foreign) ? undefined : await copyOf(foreign as unknown as IDBPDatabase);
  foreign.close();
  if (!raw) throw new DOMException('The record was made by a newer version of the course', 'VersionError');
  const db = await openNamed(factory, nameBeside);
  const reason = `the database ${databaseName} holds something else`;
  await db.add('aside', { profile: '', at: new Date().toISOString(), reason, raw, fresh: 1 });
  return db;
}

async function copyOf(db: IDBPDatabase): Promise<Record<string, unknown[]>> {
  const copy: Record<string, unknown[]> = {};
  for (const store of db.objectStoreNames)
    copy[store] = await db.getAll(store, null, mostRows).catch(() => []);
  return copy;
}
