/**
 * Why nothing is kept, or what else the learner must know. blocked: the browser gives this site no
 * storage. full: no room is left. newer: the record belongs to a newer version of the course.
 * unreadable: something in the database is damaged; it is kept aside and can be downloaded.
 * locked: the profile has a passphrase and is not unlocked on this page. wiped: the browser's data were
 * cleared while the page was open; what this page knew has been written again.
 */
export type StorageFault = 'blocked' | 'full' | 'newer' | 'unreadable' | 'locked' | 'wiped';

const faults: Record<string, StorageFault> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  UnknownError: 'unreadable',
  DataError: 'unreadable',
  ConstraintError: 'unreadable',
  NotFoundError: 'unreadable',
  LockedError: 'locked',
};

export function storageFaultOf(error: unknown): StorageFault {
  return faults[(error as Error | undefined)?.name ?? ''] ?? 'blocked';
}
