import { parseAssignment, partKey } from './assignment.ts';
import type { Assignment, AssignmentPart } from './assignment.ts';
import type { AssignmentTraces } from './assignment-traces.ts';

/** A quiz or a case as an accepted assignment asks for it. */
export interface Asking<Part extends AssignmentPart> {
  assignment: Assignment;
  part: Part;
}

/** The accepted assignments that ask for a quiz or a case, the one accepted last first. */
export function askingFor<Kind extends 'quiz' | 'scenario'>(
  { assignments }: AssignmentTraces,
  kind: Kind,
  id: string,
): Asking<Extract<AssignmentPart, { kind: Kind }>>[] {
  type Part = Extract<AssignmentPart, { kind: Kind }>;
  const traces = Object.values(assignments).sort((a, b) => (a.accepted < b.accepted ? 1 : -1));
  return traces.flatMap(({ text }) => {
    const read = parseAssignment(text);
    const part = read.ok && read.assignment.parts.find((one) => partKey(one) === `${kind}:${id}`);
    return read.ok && part ? [{ assignment: read.assignment, part: part as Part }] : [];
  });
}

/** @param now milliseconds since 1970. */
export function isEarly({ from }: Assignment, now: number): boolean {
  return from !== undefined && Date.parse(from) > now;
}

export function isOverdue({ due }: Assignment, now: number): boolean {
  return due !== undefined && Date.parse(due) < now;
}
