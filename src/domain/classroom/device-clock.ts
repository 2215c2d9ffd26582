/** Minutes by which a device's clock is behind UTC at an instant, as `Date.getTimezoneOffset` says it. */
export type Offset = (at: Date) => number;

export const deviceOffset: Offset = (at) => at.getTimezoneOffset();

/** What the clock shows at an instant (ISO 8601), as the milliseconds at which UTC shows the same: a table knows no time zone. */
export function onClock(iso: string, offset: Offset): number {
  const at = new Date(iso);
  return at.getTime() - offset(at) * 60_000;
}
