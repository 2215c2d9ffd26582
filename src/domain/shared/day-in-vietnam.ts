const hour = 3_600_000;
const day = 24 * hour;

/** The day in Viet Nam (UTC+7 all year) at an instant in milliseconds, counted from 1970-01-01. */
export function dayNumberAt(instant: number): number {
  return Math.floor((instant + 7 * hour) / day);
}

/** A counted day as `2026-11-23`. */
export function isoDayOf(dayNumber: number): string {
  return new Date(dayNumber * day).toISOString().slice(0, 10);
}
