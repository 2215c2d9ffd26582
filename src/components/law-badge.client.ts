import { laterDay, lawStatusOn } from '#domain/evidence/law-status.ts';

const words = document.getElementById('law-status-words')?.dataset;

/** A copy on a stick outlives its build: the badge speaks for the later of build day and today. */
for (const badge of document.querySelectorAll<HTMLElement>('[data-law-badge]')) {
  const { buildDay = '', inForce, ends, contested } = badge.dataset;
  const now = new Date();
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  const status = lawStatusOn(laterDay(buildDay, today), {
    inForce,
    ends,
    contested: contested !== undefined,
  });
  if (badge.classList.contains(`badge-${status}`)) continue;
  badge.className = `badge badge-${status}`;
  badge.textContent = words?.[status] ?? status;
}
