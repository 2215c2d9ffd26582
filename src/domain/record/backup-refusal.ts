/**
 * Why a file was not taken in; nothing has changed then. too-large: over `largestBackup`.
 * not-a-backup: it does not begin as our backups do. newer-version: made by a newer version of the course.
 * wrong-checksum: changed or cut short since it was made. too-deep and damaged: no backup of ours looks
 * like that inside, though its checksum is right. wrong-event: one of its events is not valid.
 * conflict: it tells another story of an event that is in this record already.
 */
export type BackupRefusalReason =
  | 'too-large'
  | 'not-a-backup'
  | 'newer-version'
  | 'wrong-checksum'
  | 'too-deep'
  | 'damaged'
  | 'wrong-event'
  | 'conflict';

export interface BackupRefusal {
  ok: false;
  reason: BackupRefusalReason;
  /** For whoever helps the learner; the page says the reason in its own words. */
  detail: string;
}

export function refuseBackup(reason: BackupRefusalReason, detail: string): BackupRefusal {
  return { ok: false, reason, detail };
}

/** 64 MiB, about 200,000 events. In bytes of a file or characters of a text. */
export const largestBackup = 64 * 1024 * 1024;
