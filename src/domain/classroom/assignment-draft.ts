import { courseId, longestAssignmentNote, longestName, longestTitle, readAssignment } from './assignment.ts';
import type { Assignment, AssignmentPart, LateRule } from './assignment.ts';
import { tidyLine, tidyNote } from './texts.ts';

/** An assignment as a form holds it while it is being made. */
export interface AssignmentDraft {
  title: string;
  note: string;
  instructor: string;
  /** As a field of the kind datetime-local gives it, in the device's time; empty: none. */
  from: string;
  due: string;
  late: LateRule;
  parts: AssignmentPart[];
  sealTo?: string | undefined;
}

export type DraftProblem = 'title' | 'empty' | 'dates' | 'number' | 'too-long';

export function emptyDraft(instructor = ''): AssignmentDraft {
  return { title: '', note: '', instructor, from: '', due: '', late: 'marked', parts: [] };
}

/** The assignment that a draft makes, or what is missing. */
export function draftedAssignment(
  draft: AssignmentDraft,
  id: string,
): { ok: true; assignment: Assignment } | { ok: false; problem: DraftProblem } {
  const title = tidyLine(draft.title, longestTitle);
  const note = tidyNote(draft.note, longestAssignmentNote);
  const instructor = tidyLine(draft.instructor, longestName);
  const [from, due] = [instantOf(draft.from), instantOf(draft.due)];
  const { late, parts, sealTo } = draft;
  if (!title) return { ok: false, problem: 'title' };
  if (parts.length === 0) return { ok: false, problem: 'empty' };
  if (from && due && from >= due) return { ok: false, problem: 'dates' };
  const read = readAssignment({
    ...{ v: 1, id, course: courseId, title, late, parts },
    ...(note && { note }),
    ...(instructor && { instructor }),
    ...(from && { from }),
    ...(due && { due }),
    ...(sealTo && { sealTo }),
  });
  if (read.ok) return read;
  const isPart = read.detail === 'parts is not what it should be';
  return { ok: false, problem: isPart && parts.length <= 60 ? 'number' : 'too-long' };
}

/** A new draft that asks for the same. Dates are left out: they are over, as a rule. */
export function draftFrom({ title, note = '', instructor = '', late, parts }: Assignment): AssignmentDraft {
  return { ...emptyDraft(instructor), title, note, late, parts };
}

function instantOf(local: string): string | undefined {
  const at = local ? new Date(local) : undefined;
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : undefined;
}
