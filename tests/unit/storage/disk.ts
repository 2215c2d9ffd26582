import type { Database } from '#storage/database.ts';
import type { Keys, Rows, StoreName } from '#storage/database-schema.ts';
import { storeNames } from '#storage/database-upgrades.ts';

/** Looks at what is stored, and damages it, past the course. */
export class Disk {
  readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  get<Store extends StoreName>(store: Store, key: Keys[Store]) {
    return this.db.read(store).get(store, key);
  }

  getAll<Store extends StoreName>(store: Store) {
    return this.db.read(store).getAll(store);
  }

  count(store: StoreName) {
    return this.db.read(store).count(store);
  }

  put<Store extends StoreName>(store: Store, row: Rows[Store]): Promise<void> {
    const change = this.db.change(store);
    change.put(store, row);
    return change.done;
  }

  add<Store extends StoreName>(store: Store, row: Rows[Store]): Promise<void> {
    const change = this.db.change(store);
    change.add(store, row);
    return change.done;
  }

  async clear(store: StoreName): Promise<void> {
    const change = this.db.change(store);
    for (const key of await change.getAllKeys(store)) change.delete(store, key);
    await change.done;
  }

  delete<Store extends StoreName>(store: Store, key: Keys[Store]): Promise<void> {
    const change = this.db.change(store);
    change.delete(store, key);
    return change.done;
  }

  everything(): Promise<unknown[][]> {
    return Promise.all(storeNames.map((store): Promise<unknown[]> => this.getAll(store)));
  }
}
