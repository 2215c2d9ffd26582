import type { Progress } from '../domain/progress/progress.ts';
import { progressFold } from '../domain/progress/progress-fold.ts';
import { readFold } from './read-fold.ts';
import type { RecordStore } from './record-store.ts';

/** What the whole record says about the learner. */
export function readProgress(record: RecordStore): Promise<Progress> {
  return readFold(record, progressFold);
}
