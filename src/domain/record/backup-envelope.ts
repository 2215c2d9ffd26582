import { largestBackup } from './backup-refusal.ts';
import type { BackupRefusal } from './backup-refusal.ts';
import { parseBody, unwrapBody, wrapBody } from './envelope.ts';
import type { Envelope, FileFormat } from './envelope.ts';

/**
 * A backup file; envelope.ts says how it begins. With `sealed` in place of `record` the body is encrypted
 * (src/storage/README.md says how).
 */
const backupFormat: FileFormat<'record' | 'sealed'> = {
  name: 'cau-noi-record',
  forms: ['record', 'sealed'],
  largest: largestBackup,
};

export const wrapBackup = (form: 'record' | 'sealed', body: string): string =>
  wrapBody(backupFormat, form, body);

export const unwrapBackup = (text: string): Envelope<'record' | 'sealed'> | BackupRefusal =>
  unwrapBody(backupFormat, text);

export const parseBackupBody = parseBody;
