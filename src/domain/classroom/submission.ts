import type { BackupRefusalReason } from '../record/backup-refusal.ts';
import { isId, isInstant, isObject, isOneOf, isText } from '../record/checks.ts';
import { unwrapBody, wrapBody } from '../record/envelope.ts';
import type { FileFormat } from '../record/envelope.ts';
import type { LearningEvent } from '../record/event.ts';
import { migrateEvent } from '../record/migrate-event.ts';
import { misfit } from '../record/misfit.ts';
import type { Shape } from '../record/misfit.ts';
import { parseEvent } from '../record/parse-event.ts';
import { courseId, longestName } from './assignment.ts';
import { isLine } from './texts.ts';

/** What a learner hands in: the events of one assignment and no others. */
export interface Submission {
  course: typeof courseId;
  /** The id of the assignment. */
  assignment: string;
  learner: {
    name: string;
    /** Of a badge, a roll, a class list: as the learner typed it. */ number?: string;
  };
  /** The learner's profile that the file was made in; events of other devices carry theirs. */
  profile: string;
  /** Which build of the course made the file, such as `0.1.0 2026-11-23`. */
  courseVersion: string;
  /** ISO 8601 in UTC, by the learner's clock. */
  madeAt: string;
  events: LearningEvent[];
}

/** Encrypted with age for the key that the assignment names. data: base64 of the age file. */
export interface SealedSubmission {
  to: string;
  data: string;
}

/** Reasons of a backup, where `not-a-submission` stands for `not-a-backup`, and other-course. */
export type SubmissionRefusalReason =
  Exclude<BackupRefusalReason, 'not-a-backup' | 'conflict'> | 'not-a-submission' | 'other-course';

export interface SubmissionRefusal {
  ok: false;
  reason: SubmissionRefusalReason;
  /** For whoever helps; the page says the reason in its own words. */
  detail: string;
}

export type UnwrappedSubmission =
  | { ok: true; checksum: string; form: 'submission'; submission: Submission }
  | { ok: true; checksum: string; form: 'sealed'; version: number; sealed: SealedSubmission }
  | SubmissionRefusal;

/** 8 MiB, about 25,000 events: nothing that one assignment asks for comes near. */
export const largestSubmission = 8 * 1024 * 1024;

const format: FileFormat<'submission' | 'sealed'> = {
  name: 'cau-noi-submission',
  forms: ['submission', 'sealed'],
  largest: largestSubmission,
};

const shape: Shape = {
  course: isOneOf(courseId),
  assignment: isId,
  learner: (value) =>
    isObject(value) && !misfit(value, { name: isLine(longestName), 'number?': isLine(40) }, ''),
  profile: isId,
  courseVersion: isLine(60),
  madeAt: isInstant,
  events: Array.isArray,
};

const sealedShape: Shape = {
  to: isText(120),
  data: (value) => isText(largestSubmission)(value) && /^[A-Za-z0-9+/]+={0,2}$/.test(value as string),
};

/** The file, open. wrapSealed makes a closed one of the very text that this one writes. */
export function wrapSubmission(submission: Submission): string {
  return wrapBody(format, 'submission', JSON.stringify(submission));
}

export function wrapSealed({ to, data }: SealedSubmission): string {
  return wrapBody(format, 'sealed', JSON.stringify({ to, data }));
}

/** Verifies and reads a file. What a sealed one holds, once opened, is the text of an open one: hand it over again. */
export function unwrapSubmission(text: string): UnwrappedSubmission {
  const envelope = unwrapBody(format, text);
  if (!envelope.ok) {
    const { reason, detail } = envelope;
    if (reason === 'conflict') return refuseSubmission('damaged', detail);
    return refuseSubmission(reason === 'not-a-backup' ? 'not-a-submission' : reason, detail);
  }
  const { checksum, form, version, body } = envelope;
  if (form === 'sealed') {
    const fault = isObject(body) ? misfit(body, sealedShape, 'sealed.') : 'sealed is no object';
    if (fault) return refuseSubmission('damaged', fault);
    return { ok: true, checksum, form, version, sealed: body as unknown as SealedSubmission };
  }
  const read = readSubmission(body, version);
  return read.ok ? { ok: true, checksum, form, submission: read.submission } : read;
}

/** Takes all of it or nothing: one event that is not valid, and the whole file is refused. */
export function readSubmission(
  body: unknown,
  version: number,
): { ok: true; submission: Submission } | SubmissionRefusal {
  if (!isObject(body)) return refuseSubmission('damaged', 'the submission is no object');
  const { course } = body;
  if (typeof course === 'string' && course !== courseId)
    return refuseSubmission('other-course', `course ${course.slice(0, 40)}`);
  const fault = misfit(body, shape, '');
  if (fault) return refuseSubmission('damaged', fault);
  const events: LearningEvent[] = [];
  for (const [place, saved] of (body['events'] as unknown[]).entries()) {
    const migrated = migrateEvent(saved, version);
    const parsed = migrated.ok ? parseEvent(migrated.value) : undefined;
    if (!migrated.ok) return refuseSubmission('wrong-event', `event ${place + 1}: ${migrated.detail}`);
    if (parsed && !parsed.ok) return refuseSubmission('wrong-event', `event ${place + 1}: ${parsed.reason}`);
    if (parsed?.ok) events.push(parsed.event);
  }
  return { ok: true, submission: { ...(body as unknown as Submission), events } };
}

function refuseSubmission(reason: SubmissionRefusalReason, detail: string): SubmissionRefusal {
  return { ok: false, reason, detail };
}
