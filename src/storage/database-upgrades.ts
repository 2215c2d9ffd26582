import type { StoreName } from './database-schema.ts';

/**
 * upgrades[n] takes the database from version n to n + 1. Never edit one that was published: add the next.
 * Never remove a store: older copies of the course know by these stores that the database is ours.
 */
const upgrades: ((db: IDBDatabase) => void)[] = [
  (db) => {
    db.createObjectStore('meta');
    db.createObjectStore('profiles', { keyPath: 'id' });
    db.createObjectStore('events', { keyPath: ['profile', 'place'] });
    db.createObjectStore('segments', { keyPath: ['profile', 'from'] });
    db.createObjectStore('checkpoints', { keyPath: ['profile', 'name'] });
    db.createObjectStore('aside', { autoIncrement: true }).createIndex('fresh', 'fresh');
  },
];

export const databaseVersion = upgrades.length;

export const storeNames: StoreName[] = ['meta', 'profiles', 'events', 'segments', 'checkpoints', 'aside'];

export function upgradeDatabase(db: IDBDatabase, from: number): void {
  for (const upgrade of upgrades.slice(from)) upgrade(db);
}
