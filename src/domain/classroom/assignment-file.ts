import { unwrapBody, wrapBody } from '../record/envelope.ts';
import type { FileFormat } from '../record/envelope.ts';
import { assignmentText, longestAssignment, readAssignment } from './assignment.ts';
import type { Assignment, ReadAssignment } from './assignment.ts';

const format: FileFormat<'assignment'> = {
  name: 'cau-noi-assignment',
  forms: ['assignment'],
  // Room for line ends and the envelope around the assignment.
  largest: longestAssignment + 1000,
};

export function wrapAssignment(assignment: Assignment): string {
  return wrapBody(format, 'assignment', assignmentText(assignment));
}

export type ReadAssignmentFile =
  | ReadAssignment
  | { ok: false; reason: 'not-an-assignment' | 'too-large' | 'wrong-checksum'; detail: string };

export function unwrapAssignment(text: string): ReadAssignmentFile {
  const envelope = unwrapBody(format, text);
  if (envelope.ok) return readAssignment(envelope.body);
  const { detail } = envelope;
  switch (envelope.reason) {
    case 'not-a-backup':
      return { ok: false, reason: 'not-an-assignment', detail };
    case 'too-large':
    case 'wrong-checksum':
    case 'newer-version':
      return { ok: false, reason: envelope.reason, detail };
    default:
      return { ok: false, reason: 'damaged', detail };
  }
}
