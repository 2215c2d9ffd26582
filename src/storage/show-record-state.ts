import type { RecordStore } from './record-store.ts';

/** Tells the learner on the page itself where nothing is being kept. */
export function showRecordState(record: RecordStore): void {
  const notice = document.getElementById('not-kept');
  if (notice) notice.hidden = record.kind === 'kept' && record.reason === undefined;
}
