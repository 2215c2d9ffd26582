import { Database } from './database.ts';
import { databaseName } from './database-schema.ts';
import { databaseVersion, storeNames, upgradeDatabase } from './database-upgrades.ts';

/** Used where `cau-noi` turned out to be somebody else's; see open-beside.ts. */
export const nameBeside = `${databaseName}-2`;

const patience = 5000;

/**
 * Opens the record's database, made new where there is none. Throws a DOMException where it can't be
 * opened; VersionError: a newer version of the course made it.
 */
export async function openDatabase(factory: IDBFactory): Promise<Database> {
  const there = await listDatabases(factory);
  if (there.some(({ name }) => name === nameBeside)) return openNamed(factory, nameBeside);
  try {
    const db = await openNamed(factory, databaseName);
    if (isOurs(db.raw)) return db;
    db.close();
  } catch (error) {
    if ((error as Error).name !== 'VersionError') throw error;
  }
  return (await import('./open-beside.ts')).openBeside(factory);
}

/** Asked just after the browser's data were cleared, Chromium 156 never answers; asked once more, it does. */
async function listDatabases(factory: IDBFactory): Promise<IDBDatabaseInfo[]> {
  const asked: Promise<IDBDatabaseInfo[] | undefined>[] = [];
  for (let waited = 0; 'databases' in factory && waited < patience; waited += 500) {
    asked.push(factory.databases());
    const found = await Promise.race([...asked, new Promise<undefined>((tired) => setTimeout(tired, 500))]);
    if (found) return found;
  }
  return [];
}

export function isOurs(db: IDBDatabase): boolean {
  return storeNames.every((name) => db.objectStoreNames.contains(name));
}

/**
 * Gives way to whoever upgrades or deletes the database. A browser that does not answer within
 * 5 seconds counts as one that refuses (SecurityError).
 */
export async function openNamed(factory: IDBFactory, name: string): Promise<Database> {
  const request = factory.open(name, databaseVersion);
  request.onupgradeneeded = ({ oldVersion }) => upgradeDatabase(request.result, oldVersion);
  return new Promise((resolve, reject) => {
    const refuse = () => {
      reject(new DOMException('The database did not open', 'SecurityError'));
      request.onsuccess = () => request.result.close();
    };
    const late = setTimeout(refuse, patience);
    request.onerror = () => {
      clearTimeout(late);
      reject(request.error);
    };
    request.onsuccess = () => {
      clearTimeout(late);
      request.result.onversionchange = () => request.result.close();
      resolve(new Database(request.result));
    };
  });
}
