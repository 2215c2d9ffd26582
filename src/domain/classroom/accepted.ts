import type { CourseOutline } from '../progress/outline.ts';
import { parseAssignment } from './assignment.ts';
import type { Assignment } from './assignment.ts';
import type { AssignmentTrace, AssignmentTraces } from './assignment-traces.ts';
import { partStandings } from './part-standing.ts';
import type { PartStanding } from './part-standing.ts';

/** An assignment that a learner accepted, with what was done for it. */
export interface Accepted {
  assignment: Assignment;
  trace: AssignmentTrace;
  parts: PartStanding[];
  /** How many parts are not done. */
  left: number;
}

/** By due date, those without one last; where equal, the older acceptance first. What can't be read is counted. */
export function acceptedAssignments(
  { assignments, lessons }: AssignmentTraces,
  course: CourseOutline,
): { accepted: Accepted[]; unreadable: number } {
  const accepted = Object.entries(assignments).flatMap(([id, trace]) => {
    const read = parseAssignment(trace.text);
    if (!read.ok || read.assignment.id !== id) return [];
    const parts = partStandings(read.assignment, trace, lessons, course);
    const left = parts.filter(({ done }) => !done).length;
    return [{ assignment: read.assignment, trace, parts, left }];
  });
  const sortKey = ({ assignment, trace }: Accepted) => `${assignment.due ?? '~'} ${trace.accepted}`;
  accepted.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return { accepted, unreadable: Object.keys(assignments).length - accepted.length };
}
