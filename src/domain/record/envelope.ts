import { refuseBackup } from './backup-refusal.ts';
import type { BackupRefusal } from './backup-refusal.ts';
import { recordVersion } from './migrations.ts';
import { nestingDepth } from './nesting-depth.ts';
import { sha256 } from './sha256.ts';
import { utf8Bytes } from './utf8.ts';

/** One kind of file that carries events. */
export interface FileFormat<Form extends string> {
  /** Letters and hyphens alone: it is written into a pattern. */
  name: string;
  /** What the body may be: each is a key of the file. */
  forms: readonly Form[];
  /** In characters. */
  largest: number;
}

/** The body is parsed JSON, no deeper than `deepest`; not validated. */
export interface Envelope<Form extends string> {
  ok: true;
  version: number;
  checksum: string;
  form: Form;
  body: unknown;
}

const deepest = 8;

/**
 * One JSON object in UTF-8 that begins, to the letter,
 *   {"format":"<name>","version":<record version>,"sha256":"<64 hex digits>","<form>":
 * followed by the body and `}`. The checksum is the SHA-256 of the body's bytes as they stand in the
 * file, so it can be verified before anything is parsed.
 */
export function wrapBody<Form extends string>(format: FileFormat<Form>, form: Form, body: string): string {
  const checksum = sha256(utf8Bytes(body));
  return `{"format":"${format.name}","version":${recordVersion},"sha256":"${checksum}","${form}":${body}}\n`;
}

/** The reason for a file of another kind is `not-a-backup`, whatever `format` is. */
export function unwrapBody<Form extends string>(
  format: FileFormat<Form>,
  text: string,
): Envelope<Form> | BackupRefusal {
  if (text.length > format.largest) return refuseBackup('too-large', `${text.length} characters`);
  const start = text.startsWith('\ufeff') ? text.slice(1) : text;
  const opening = new RegExp(
    `^\\{"format":"${format.name}","version":([1-9]\\d{0,5}),"sha256":"([0-9a-f]{64})","(${format.forms.join('|')})":`,
  );
  const [head, version, checksum, form] = opening.exec(start.slice(0, 200)) ?? [];
  if (!head || !checksum) {
    return refuseBackup('not-a-backup', `the file does not begin as a ${format.name} file does`);
  }
  if (Number(version) > recordVersion) {
    return refuseBackup('newer-version', `version ${version}; this course reads up to ${recordVersion}`);
  }
  const rest = start.trimEnd().slice(head.length);
  const bodyText = rest.endsWith('}') ? rest.slice(0, -1) : rest;
  const found = bodyText === rest ? 'no end' : sha256(utf8Bytes(bodyText));
  if (found !== checksum) return refuseBackup('wrong-checksum', `expected ${checksum}, found ${found}`);
  const parsed = parseBody(bodyText);
  if (!parsed.ok) return parsed;
  return { ...parsed, version: Number(version), checksum, form: form as Form };
}

/** Looks at the nesting before it parses: a body that nests deeply can stop a parser. */
export function parseBody(text: string): { ok: true; body: unknown } | BackupRefusal {
  if (nestingDepth(text) > deepest) return refuseBackup('too-deep', `more than ${deepest} levels`);
  try {
    return { ok: true, body: JSON.parse(text) as unknown };
  } catch {
    return refuseBackup('damaged', 'the body is not JSON');
  }
}
