import { lawDayAt } from '#domain/evidence/law-status.ts';

/** The day that this page judges law for: today, or the day of the build where the device's clock is behind it. */
export function lawDay(): string {
  const { buildDay = '' } = document.getElementById('law-status-words')?.dataset ?? {};
  return lawDayAt(Date.now(), buildDay);
}
