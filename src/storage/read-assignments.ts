import { assignmentsFold } from '../domain/classroom/assignment-traces.ts';
import type { AssignmentTraces } from '../domain/classroom/assignment-traces.ts';
import { readFold } from './read-fold.ts';
import type { RecordStore } from './record-store.ts';

/** What the whole record says of accepted assignments. */
export function readAssignments(record: RecordStore): Promise<AssignmentTraces> {
  return readFold(record, assignmentsFold);
}
