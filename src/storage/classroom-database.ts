import { classDatabaseName, classDatabaseVersion, upgradeClassDatabase } from './classroom-schema.ts';
import type { ClassSchema } from './classroom-schema.ts';
import { Database } from './database.ts';

export type ClassDatabase = Database<ClassSchema>;

/** Rejects with a DOMException where there is no storage; VersionError: a newer version of the course made it. */
export async function openClassDatabase(factory: IDBFactory): Promise<ClassDatabase> {
  const request = factory.open(classDatabaseName, classDatabaseVersion);
  request.onupgradeneeded = ({ oldVersion }) => upgradeClassDatabase(request.result, oldVersion);
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new DOMException('Another tab holds an older version', 'AbortError'));
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(new Database<ClassSchema>(request.result));
    };
  });
}
