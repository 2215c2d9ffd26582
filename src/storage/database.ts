import type { Keys, Rows } from './database-schema.ts';

/** What each store of a database holds, and what it is searched by. */
export interface Schema {
  rows: object;
  keys: object;
}

export interface RecordSchema extends Schema {
  rows: Rows;
  keys: Keys;
}

type Store<In extends Schema> = string & keyof In['rows'] & keyof In['keys'];
type Key<In extends Schema, Of extends Store<In>> = In['keys'][Of];
type Query<In extends Schema, Of extends Store<In>> = Key<In, Of> | IDBKeyRange;

/**
 * Promises over one IndexedDB transaction. A read gives a promise; a write gives none, because no write
 * counts before `done`: it resolves when all are on disk and rejects, with the cause, when none is. Wait
 * for nothing but its own reads inside it, or the browser closes it.
 */
export class Transaction<In extends Schema = RecordSchema> {
  readonly done: Promise<void>;
  readonly #raw: IDBTransaction;

  constructor(raw: IDBTransaction) {
    this.#raw = raw;
    this.done = new Promise((resolve, reject) => {
      raw.oncomplete = () => resolve();
      raw.onabort = () => reject(raw.error ?? new DOMException('Transaction aborted', 'AbortError'));
    });
    this.done.catch(() => {});
  }

  get<Of extends Store<In>>(store: Of, key: Key<In, Of>): Promise<In['rows'][Of] | undefined> {
    return answerOf(this.#raw.objectStore(store).get(key as IDBValidKey));
  }

  getAll<Of extends Store<In>>(store: Of, query?: Query<In, Of>, most?: number): Promise<In['rows'][Of][]> {
    return answerOf(this.#raw.objectStore(store).getAll(query as IDBKeyRange, most));
  }

  getAllKeys<Of extends Store<In>>(store: Of, query?: Query<In, Of>): Promise<Key<In, Of>[]> {
    return answerOf(this.#raw.objectStore(store).getAllKeys(query as IDBKeyRange)) as Promise<Key<In, Of>[]>;
  }

  /** index: counts only the rows that are in it. */
  count<Of extends Store<In>>(store: Of, query?: Query<In, Of>, index?: string): Promise<number> {
    const rows = this.#raw.objectStore(store);
    return answerOf((index ? rows.index(index) : rows).count(query as IDBKeyRange));
  }

  /** key: for stores whose rows don't hold their own. */
  put<Of extends Store<In>>(store: Of, row: In['rows'][Of], key?: Key<In, Of>): void {
    this.#raw.objectStore(store).put(row, key as IDBValidKey);
  }

  /** Fails the transaction with a ConstraintError where there is such a row. */
  add<Of extends Store<In>>(store: Of, row: In['rows'][Of]): void {
    this.#raw.objectStore(store).add(row);
  }

  delete<Of extends Store<In>>(store: Of, query: Query<In, Of>): void {
    this.#raw.objectStore(store).delete(query as IDBKeyRange);
  }

  /** Takes everything back, and rejects with an exception of this name. */
  async refuse(name: string, message: string): Promise<never> {
    this.#raw.abort();
    await this.done.catch(() => {});
    throw new DOMException(message, name);
  }
}

/** Transactions over one connection. */
export class Database<In extends Schema = RecordSchema> {
  readonly raw: IDBDatabase;

  constructor(raw: IDBDatabase) {
    this.raw = raw;
  }

  read(...stores: Store<In>[]): Transaction<In> {
    return new Transaction(this.raw.transaction(stores));
  }

  /** Strict: `done` waits until the operating system has written to the disk. */
  change(...stores: Store<In>[]): Transaction<In> {
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
