import type { PageKind } from '../domain/record/event.ts';
import type { RecordStore } from './record-store.ts';

/** A pause longer than this between two signs of a person is not counted beyond it, in milliseconds. */
const longestPause = 120_000;
const signsOfLife = ['scroll', 'keydown', 'pointerdown'];

/**
 * Records how long somebody is busy on a page: every two minutes of it, when a link is followed, and when the
 * page goes out of sight. A page that is being closed has no time left to write (Chromium 156), so up to two
 * minutes are lost then: time spent is an estimate.
 */
export function trackTime(record: RecordStore, page: PageKind, id: string): void {
  let last = performance.now();
  let spent = 0;

  function count(write: boolean): void {
    const now = performance.now();
    spent += Math.min(now - last, longestPause);
    last = now;
    const seconds = Math.round(spent / 1000);
    if (seconds < (write ? 5 : 120) || record.reason) return;
    spent = 0;
    void record.append({ type: 'time.spent', about: { page, id }, data: { seconds } });
  }

  for (const sign of signsOfLife) addEventListener(sign, () => count(false), { passive: true });
  addEventListener('click', ({ target }) => (target as Element).closest('a') && count(true), {
    capture: true,
  });
  addEventListener('visibilitychange', () => {
    if (document.hidden) count(true);
    else last = performance.now();
  });
}
