import type { Keys, Rows, StoreName } from './database-schema.ts';

type Query<Store extends StoreName> = Keys[Store] | IDBKeyRange;

/**
 * Promises over one IndexedDB transaction. A read gives a promise; a write gives none, because no write
 * counts before `done`: it resolves when all are on disk and rejects, with the cause, when none is. Wait
 * for nothing but its own reads inside it, or the browser closes it.
 */
export class Transaction {
  readonly done: Promise<void>;
  readonly #raw: IDBTransaction;

  constructor(raw: IDBTransaction) {
    this.#raw = raw;
    this.done = new Promise((resolve, reject) => {
      raw.oncomplete = () => resolve();
      raw.onabort = () => reject(raw.error ?? new DOMException('The transaction was aborted', 'AbortError'));
    });
    this.done.catch(() => {});
  }

  get<Store extends StoreName>(store: Store, key: Keys[Store]): Promise<Rows[Store] | undefined> {
    return answerOf(this.#raw.objectStore(store).get(key));
  }

  getAll<Store extends StoreName>(store: Store, query?: Query<Store>, most?: number): Promise<Rows[Store][]> {
    return answerOf(this.#raw.objectStore(store).getAll(query, most));
  }

  getAllKeys<Store extends StoreName>(store: Store, query?: Query<Store>): Promise<Keys[Store][]> {
    return answerOf(this.#raw.objectStore(store).getAllKeys(query)) as Promise<Keys[Store][]>;
  }

  /** index: counts only the rows that are in it. */
  count<Store extends StoreName>(store: Store, query?: Query<Store>, index?: string): Promise<number> {
    const rows = this.#raw.objectStore(store);
    return answerOf((index ? rows.index(index) : rows).count(query));
  }

  /** key: for stores whose rows don't hold their own. */
  put<Store extends StoreName>(store: Store, row: Rows[Store], key?: Keys[Store]): void {
    this.#raw.objectStore(store).put(row, key);
  }

  /** Fails the transaction with a ConstraintError where there is such a row. */
  add<Store extends StoreName>(store: Store, row: Rows[Store]): void {
    this.#raw.objectStore(store).add(row);
  }

  delete<Store extends StoreName>(store: Store, query: Query<Store>): void {
    this.#raw.objectStore(store).delete(query);
  }

  /** Takes everything back, and rejects with an exception of this name. */
  async refuse(name: string, message: string): Promise<never> {
    this.#raw.abort();
    await this.done.catch(() => {});
    throw new DOMException(message, name);
  }
}

/** Transactions over one connection. */
export class Database {
  readonly raw: IDBDatabase;

  constructor(raw: IDBDatabase) {
    this.raw = raw;
  }

  read(...stores: StoreName[]): Transaction {
    return new Transaction(this.raw.transaction(stores));
  }

  /** Strict: `done` waits until the operating system has written to the disk. */
  change(...stores: StoreName[]): Transaction {
    return new Transaction(this.raw.transaction(stores, 'readwrite', { durability: 'strict' }));
  }

  close(): void {
    this.raw.close();
  }
}

/** Rejects with the DOMException of the request. */
export function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
