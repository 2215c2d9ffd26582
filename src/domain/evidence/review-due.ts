/**
 * The day (2026-11-25) on which a text is to be read again: `months` whole months after it was `reviewed`.
 * Where that month is shorter, its last day.
 */
export function reviewDue(reviewed: string, months: number): string {
  const [year = 0, month = 1, day = 1] = reviewed.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const due = new Date(
    Date.UTC(lastDay.getUTCFullYear(), lastDay.getUTCMonth(), Math.min(day, lastDay.getUTCDate())),
  );
  return due.toISOString().slice(0, 10);
}
