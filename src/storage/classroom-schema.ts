import type { Schema } from './database.ts';
import type { ProfileLock } from './database-schema.ts';
import type { Held } from './held.ts';

/** The instructor's own database and its BroadcastChannel. The learning record has nothing to do with it. */
export const classDatabaseName = 'cau-noi-class';

export interface ClassRow {
  id: string;
  /** Readable though the class is locked: it has to be found in the list. */
  name: string;
  createdAt: string;
  learners: number;
  archivedAt?: string;
  /** Rises with every change, so that two tabs don't overwrite each other. */
  edition: number;
  lock?: ProfileLock;
  /** JSON of the class. */
  body: Held;
}

/** A file that was taken in. */
export interface SubmissionRow {
  class: string;
  checksum: string;
  /** JSON of a KeptSubmission. */
  body: Held;
}

/** What was worked out from the files of a class. Disposable: deleting it changes nothing but the time taken. */
export interface DerivedRow {
  class: string;
  name: string;
  /** The version of what was worked out; another version is thrown away. */
  v: number;
  body: Held;
}

export interface ClassSchema extends Schema {
  rows: { classes: ClassRow; submissions: SubmissionRow; derived: DerivedRow };
  keys: { classes: string; submissions: [string, string]; derived: [string, string] };
}

/** upgrades[n] takes the database from version n to n + 1. Never edit one that was published: add the next. */
const upgrades: ((db: IDBDatabase) => void)[] = [
  (db) => {
    db.createObjectStore('classes', { keyPath: 'id' });
    db.createObjectStore('submissions', { keyPath: ['class', 'checksum'] });
    db.createObjectStore('derived', { keyPath: ['class', 'name'] });
  },
];

export const classDatabaseVersion = upgrades.length;

export function upgradeClassDatabase(db: IDBDatabase, from: number): void {
  for (const upgrade of upgrades.slice(from)) upgrade(db);
}

/** Every row of a class in a store that is keyed by class first. */
export function rowsOfClass(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
