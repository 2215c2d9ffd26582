import { readBackupBody } from '../domain/record/backup-body.ts';
import type { Backup } from '../domain/record/backup-body.ts';
import { parseBackupBody, unwrapBackup } from '../domain/record/backup-envelope.ts';
import { largestBackup, refuseBackup } from '../domain/record/backup-refusal.ts';
import type { BackupRefusal } from '../domain/record/backup-refusal.ts';

export type FileRefusal =
  | BackupRefusal
  /** Ask for the passphrase of the file, or ask again. */
  | { ok: false; reason: 'sealed' | 'wrong-passphrase'; detail: string };

export type ReadFile = ({ ok: true; checksum: string } & Backup) | FileRefusal;

/** Reads and verifies a backup file and changes nothing. Its size is looked at before it is opened. */
export async function readBackupFile(
  file: Pick<Blob, 'size' | 'text'>,
  passphrase?: string,
): Promise<ReadFile> {
  if (file.size > largestBackup) return refuseBackup('too-large', `${file.size} bytes`);
  const envelope = unwrapBackup(await file.text());
  if (!envelope.ok) return envelope;
  const { checksum, version } = envelope;
  let body = envelope.body;
  if (envelope.form === 'sealed') {
    if (!passphrase) return { ok: false, reason: 'sealed', detail: 'the file needs its passphrase' };
    const opened = await (await import('./seal-backup.ts')).openBody(body, passphrase);
    if (!opened.ok) return { ok: false, reason: opened.reason, detail: 'the sealed part did not open' };
    const inner = parseBackupBody(opened.body);
    if (!inner.ok) return inner;
    body = inner.body;
  }
  const read = readBackupBody(body, version);
  return read.ok ? { ...read, checksum } : read;
}
