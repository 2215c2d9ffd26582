import type { RecordStore } from './record-store.ts';

/** Calls back when the record becomes another profile's, is locked or is unlocked: what a page shows of it is stale then. */
export function onAccessChange(record: RecordStore, listener: () => void): void {
  const access = () => `${record.profile} ${record.reason === 'locked'}`;
  let last = access();
  record.subscribe(() => {
    const now = access();
    if (now !== last) listener();
    last = now;
  });
}
