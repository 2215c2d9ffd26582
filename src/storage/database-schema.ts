import type { Box, Held } from './held.ts';

/** The IndexedDB database and the BroadcastChannel are both called this. Nothing else on the origin is ours. */
export const databaseName = 'cau-noi';

export interface ProfileRow {
  id: string;
  name: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
  /** This browser's random name for itself in this profile; a new one where counting starts again at 1. */
  device: string;
  /** The last numbers given out; see Envelope. */
  seq: number;
  lamport: number;
  /** How many events arrived here, from this device or another: the last row's `place`. */
  place: number;
  /** `place` at the last backup, and after how many more events to be reminded. */
  backedUp: number;
  remindAfter: number;
  lock?: ProfileLock;
  /** A backup outside of the browser that is kept up to date; see file-beside.ts. */
  fileBeside?: FileSystemFileHandle;
}

/** All that lies on disk of a passphrase: how to try it. The key that it opens is in no file. */
export interface ProfileLock {
  /** Random, new with every data key. */
  id: string;
  salt: Uint8Array<ArrayBuffer>;
  /** Rounds of PBKDF2-SHA-256. */
  iterations: number;
  /** The data key under the key made from the passphrase (AES-GCM); opens for the right passphrase only. */
  iv: Uint8Array<ArrayBuffer>;
  wrapped: ArrayBuffer;
  /** A box that the data key opens. */
  check: Box;
  /** Rises at every locking: a key handed over from before it counts no more. */
  epoch: number;
  idleMinutes: number;
}

/** An event that is not packed into a segment yet. */
export interface EventRow {
  profile: string;
  /** 1, 2, 3… in order of arrival in this database. */
  place: number;
  /** The record version that wrote it; see domain/record/migrations.ts. */
  v: number;
  id: string;
  device: string;
  seq: number;
  lamport: number;
  /** JSON of the rest of the event. */
  body: Held;
}

/** Events from one place to another, both included, packed together because that opens faster. */
export interface SegmentRow {
  profile: string;
  from: number;
  to: number;
  v: number;
  /** The highest in it. */
  lamport: number;
  /** JSON of a list of events. */
  body: Held;
}

/** What was worked out from the events up to a place. Disposable: deleting it changes nothing but the time taken. */
export interface CheckpointRow {
  profile: string;
  name: string;
  /** The version of what was worked out; another version is thrown away. */
  v: number;
  upTo: number;
  body: Held;
}

/** What could not be read, as it was found. */
export interface AsideRow {
  /** Empty: no profile's in particular. */
  profile: string;
  at: string;
  reason: string;
  raw: unknown;
  /** There until the learner has downloaded it. */
  fresh?: 1;
}

/** What each store holds. */
export interface Rows {
  /** 'born': a random name for this database. 'current': the profile in use. */
  meta: string;
  profiles: ProfileRow;
  events: EventRow;
  segments: SegmentRow;
  checkpoints: CheckpointRow;
  /** Its index `fresh` holds what the learner has not downloaded yet. */
  aside: AsideRow;
}

/** What each store is searched by. */
export interface Keys {
  meta: string;
  /** id */
  profiles: string;
  /** profile and place */
  events: [string, number];
  /** profile and from */
  segments: [string, number];
  /** profile and name */
  checkpoints: [string, string];
  aside: number;
}

export type StoreName = keyof Rows;

/** Every row of a profile in a store whose key begins with the profile. */
export function rowsOf(profile: string): IDBKeyRange {
  return IDBKeyRange.bound([profile], [profile, []]);
}
