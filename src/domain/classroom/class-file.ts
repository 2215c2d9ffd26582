import type { BackupRefusalReason } from '../record/backup-refusal.ts';
import { isId, isInstant, isObject, isOneOf, isText } from '../record/checks.ts';
import { parseBody, unwrapBody, wrapBody } from '../record/envelope.ts';
import type { FileFormat } from '../record/envelope.ts';
import { misfit } from '../record/misfit.ts';
import type { Shape } from '../record/misfit.ts';
import { readClass } from './class.ts';
import type { Class, KeptSubmission } from './class.ts';
import { largestSubmission } from './submission.ts';

/** A class whole, with every file that was handed in: to keep, to move to another device, to put away. */
export interface ClassFile {
  class: Class;
  submissions: KeptSubmission[];
}

/** Reasons of a backup, where `not-a-class` stands for `not-a-backup`. */
export type ClassFileRefusalReason =
  Exclude<BackupRefusalReason, 'not-a-backup' | 'wrong-event' | 'conflict'> | 'not-a-class';

export interface ClassFileRefusal {
  ok: false;
  reason: ClassFileRefusalReason;
  detail: string;
}

/** 400 MiB: a thousand files of five hundred events each come to less. */
export const largestClassFile = 400 * 1024 * 1024;

const format: FileFormat<'class' | 'sealed'> = {
  name: 'cau-noi-class',
  forms: ['class', 'sealed'],
  largest: largestClassFile,
};

const keptShape: Shape = {
  checksum: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
  fileName: isText(300),
  takenAt: isInstant,
  'learner?': isId,
  text: isText(largestSubmission),
  'sealed?': isOneOf(true),
};

export const writeClassBody = (file: ClassFile): string => JSON.stringify(file);

export const wrapClass = (form: 'class' | 'sealed', body: string): string => wrapBody(format, form, body);

/** The body of an open file is validated; that of a sealed one is what sealed it, and readClassBody comes after. */
export function unwrapClass(
  text: string,
): { ok: true; form: 'class' | 'sealed'; body: unknown } | ClassFileRefusal {
  const envelope = unwrapBody(format, text);
  if (envelope.ok) return { ok: true, form: envelope.form, body: envelope.body };
  return refuseClass(envelope.reason, envelope.detail);
}

/** Takes all of it or nothing. */
export function readClassBody(body: unknown): ({ ok: true } & ClassFile) | ClassFileRefusal {
  if (!isObject(body)) return refuseClass('damaged', 'the body is no object');
  const fault = misfit(body, { class: isObject, submissions: Array.isArray }, '');
  if (fault) return refuseClass('damaged', fault);
  const read = readClass(body['class']);
  if (!read.ok) return refuseClass('damaged', read.detail);
  const submissions = body['submissions'] as unknown[];
  for (const [place, each] of submissions.entries()) {
    const wrong = isObject(each) ? misfit(each, keptShape, '') : 'it is no object';
    if (wrong) return refuseClass('damaged', `submission ${place + 1}: ${wrong}`);
  }
  return { ok: true, class: read.class, submissions: submissions as KeptSubmission[] };
}

/** What was in a sealed file, opened. */
export function parseClassBody(text: string): ({ ok: true } & ClassFile) | ClassFileRefusal {
  const parsed = parseBody(text);
  return parsed.ok ? readClassBody(parsed.body) : refuseClass(parsed.reason, parsed.detail);
}

function refuseClass(reason: BackupRefusalReason, detail: string): ClassFileRefusal {
  if (reason === 'not-a-backup') return { ok: false, reason: 'not-a-class', detail };
  if (reason === 'wrong-event' || reason === 'conflict') return { ok: false, reason: 'damaged', detail };
  return { ok: false, reason, detail };
}
