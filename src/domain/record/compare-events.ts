import type { Envelope } from './event.ts';

/**
 * One order for every device that holds the same events: what was seen before comes before
 * (lamport); where neither saw the other, by device. The id decides only between forgeries.
 */
export function compareEvents(a: Envelope, b: Envelope): number {
  return a.lamport - b.lamport || order(a.device, b.device) || a.seq - b.seq || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
