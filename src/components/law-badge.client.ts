import { lawStatusOn } from '#domain/evidence/law-status.ts';
import { lawDay } from './law-day.client.ts';

const words = document.getElementById('law-status-words')?.dataset;

/** A copy on a stick outlives its build: the badge speaks for the later of build day and today. */
for (const badge of document.querySelectorAll<HTMLElement>('[data-law-badge]')) {
  const { inForce, ends, contested } = badge.dataset;
  const status = lawStatusOn(lawDay(), { inForce, ends, contested: contested !== undefined });
  if (badge.classList.contains(`badge-${status}`)) continue;
  badge.className = `badge badge-${status}`;
  badge.textContent = words?.[status] ?? status;
}
