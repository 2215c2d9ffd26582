export type RawEvent = Record<string, unknown>;

/** One change to what events look like. `to` rises by exactly 1 from 2, without gaps. */
export interface Migration {
  to: number;
  /** What changed and why, in a sentence. */
  about: string;
  /** Pure: returns a new event and leaves the old one as it is. */
  event: (old: RawEvent) => RawEvent;
}

/**
 * Never edit a migration that was published, and keep tests/fixtures/record/v<N>.json of every version:
 * somebody's backup is still written in it.
 */
export const migrations: readonly Migration[] = [];

/** The version that this code writes, in the database and in backup files. */
export const recordVersion = 1 + migrations.length;
