import type { RecordStore } from './record-store.ts';

let followed: RecordStore | undefined;

/** Tells the learner on the page itself, from now on, where nothing is kept or something happened to the record. */
export function showRecordState(record: RecordStore): void {
  if (followed !== record) {
    followed = record;
    record.subscribe(() => showRecordState(record));
  }
  const { reason } = record;
  const notice = document.getElementById('not-kept');
  if (!notice) return;
  notice.hidden = !reason;
  if (reason) notice.dataset['reason'] = reason;
  else delete notice.dataset['reason'];
  if (reason === 'locked') void import('./unlock-here.ts').then((it) => it.unlockHere(notice));
}
