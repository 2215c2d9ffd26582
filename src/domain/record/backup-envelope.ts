import { largestBackup, refuseBackup } from './backup-refusal.ts';
import type { BackupRefusal } from './backup-refusal.ts';
import { recordVersion } from './migrations.ts';
import { nestingDepth } from './nesting-depth.ts';
import { sha256 } from './sha256.ts';
import { utf8Bytes } from './utf8.ts';

/**
 * A backup file is one JSON object in UTF-8 that begins, to the letter,
 *   {"format":"cau-noi-record","version":1,"sha256":"<64 hex digits>","record":
 * followed by the body and `}`. The checksum is the SHA-256 of the body's bytes as they stand in the
 * file, so it can be verified before anything is parsed. With `sealed` in place of `record` the body
 * is encrypted (src/storage/README.md says how).
 */
export interface BackupEnvelope {
  ok: true;
  version: number;
  checksum: string;
  form: 'record' | 'sealed';
  /** Parsed JSON, no deeper than a backup is. Not validated. */
  body: unknown;
}

const opening =
  /^\{"format":"cau-noi-record","version":([1-9]\d{0,5}),"sha256":"([0-9a-f]{64})","(record|sealed)":/;
const deepest = 8;

export function wrapBackup(form: 'record' | 'sealed', body: string): string {
  const checksum = sha256(utf8Bytes(body));
  return `{"format":"cau-noi-record","version":${recordVersion},"sha256":"${checksum}","${form}":${body}}\n`;
}

export function unwrapBackup(text: string): BackupEnvelope | BackupRefusal {
  if (text.length > largestBackup) return refuseBackup('too-large', `${text.length} characters`);
  const start = text.startsWith('\ufeff') ? text.slice(1) : text;
  const [head, version, checksum, form] = opening.exec(start.slice(0, 200)) ?? [];
  if (!head || !checksum) return refuseBackup('not-a-backup', 'the file does not begin as a backup does');
  if (Number(version) > recordVersion) {
    return refuseBackup('newer-version', `version ${version}; this course reads up to ${recordVersion}`);
  }
  const rest = start.trimEnd().slice(head.length);
  const bodyText = rest.endsWith('}') ? rest.slice(0, -1) : rest;
  const found = bodyText === rest ? 'no end' : sha256(utf8Bytes(bodyText));
  if (found !== checksum) return refuseBackup('wrong-checksum', `expected ${checksum}, found ${found}`);
  const parsed = parseBackupBody(bodyText);
  if (!parsed.ok) return parsed;
  return { ...parsed, version: Number(version), checksum, form: form === 'sealed' ? 'sealed' : 'record' };
}

/** Looks at the nesting before it parses: a body that nests deeply can stop a parser. */
export function parseBackupBody(text: string): { ok: true; body: unknown } | BackupRefusal {
  if (nestingDepth(text) > deepest) return refuseBackup('too-deep', `more than ${deepest} levels`);
  try {
    return { ok: true, body: JSON.parse(text) as unknown };
  } catch {
    return refuseBackup('damaged', 'the body is not JSON');
  }
}
