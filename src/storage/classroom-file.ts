import {
  largestClassFile,
  parseClassBody,
  readClassBody,
  unwrapClass,
  wrapClass,
  writeClassBody,
} from '../domain/classroom/class-file.ts';
import type { ClassFile, ClassFileRefusal } from '../domain/classroom/class-file.ts';
import type { ClassroomStore } from './classroom-store.ts';
import { openBody, sealBody } from './seal-backup.ts';

/** A class with all that is in it, as the text of a file. Without `passphrase` anybody can read it: say so. */
export async function exportClass(store: ClassroomStore, id: string, passphrase?: string): Promise<string> {
  const body = writeClassBody({ class: await store.read(id), submissions: await store.submissions(id) });
  return passphrase ? wrapClass('sealed', await sealBody(body, passphrase)) : wrapClass('class', body);
}

export type ReadClassFile =
  | ({ ok: true } & ClassFile)
  | ClassFileRefusal
  /** Ask for the passphrase of the file, or ask again. */
  | { ok: false; reason: 'sealed' | 'wrong-passphrase'; detail: string };

/** Verifies and reads a file and changes nothing. */
export async function readClassFile(
  file: Pick<Blob, 'size' | 'text'>,
  passphrase?: string,
): Promise<ReadClassFile> {
  if (file.size > largestClassFile) return { ok: false, reason: 'too-large', detail: `${file.size} bytes` };
  const unwrapped = unwrapClass(await file.text());
  if (!unwrapped.ok) return unwrapped;
  if (unwrapped.form === 'class') return readClassBody(unwrapped.body);
  if (!passphrase) return { ok: false, reason: 'sealed', detail: 'the file needs its passphrase' };
  const opened = await openBody(unwrapped.body, passphrase);
  if (!opened.ok) return { ok: false, reason: opened.reason, detail: 'the sealed part did not open' };
  return parseClassBody(opened.body);
}

/**
 * Puts a class out of a file in place. Where it is here already its roster and assignments become those of the file,
 * and files handed in are those of both.
 */
export async function importClass(
  store: ClassroomStore,
  { class: of, submissions }: ClassFile,
  passphrase?: string,
): Promise<'added' | 'merged'> {
  const isHere = (await store.list()).some(({ id }) => id === of.id);
  if (!isHere) {
    await store.add(of, submissions, passphrase);
    return 'added';
  }
  await store.update(of.id, () => of);
  const kept = new Set(await store.kept(of.id));
  const fresh = submissions.filter(({ checksum }) => !kept.has(checksum));
  if (fresh.length > 0) await store.keepSubmissions(of.id, fresh);
  return 'merged';
}
