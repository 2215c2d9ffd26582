import { shuffled } from '../shared/seeded.ts';

/**
 * Draws questions from a pool, the same ones in the same order each time for the same seed.
 * Outcomes take turns, so that a short draw still asks about each of them.
 * @param count how many; the whole pool where it is no larger.
 */
export function drawItems(
  pool: readonly { id: string; outcome: string }[],
  count: number,
  seed: number,
): string[] {
  const byOutcome = new Map<string, string[]>();
  for (const { id, outcome } of shuffled(pool, seed)) {
    byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), id]);
  }
  const drawn: string[] = [];
  const most = Math.min(count, pool.length);
  for (let turn = 0; drawn.length < most; turn += 1) {
    for (const ids of byOutcome.values()) {
      const id = ids[turn];
      if (id !== undefined && drawn.length < most) drawn.push(id);
    }
  }
  return drawn;
}
