import type { Run } from './progress.ts';

/** Finished runs that began before the given one; all finished runs where it is not among them. */
export function earlierRuns(runs: readonly Run[], run: string): Run[] {
  const place = runs.findIndex((each) => each.run === run);
  return (place < 0 ? runs : runs.slice(0, place)).filter(({ finished }) => finished);
}

export interface ForkShare {
  /** How many of the runs came to the fork. */
  runs: number;
  /** Choice -> how many of them took it. A run that came twice counts once for each choice it took. */
  took: Record<string, number>;
}

export function forkShare(runs: readonly Run[], scene: string): ForkShare {
  const taken = runs.map(({ choices }) =>
    choices.filter((step) => step.scene === scene).map(({ choice }) => choice),
  );
  const share: ForkShare = { runs: taken.filter((choices) => choices.length > 0).length, took: {} };
  for (const choice of taken.flatMap((choices) => [...new Set(choices)])) {
    share.took[choice] = (share.took[choice] ?? 0) + 1;
  }
  return share;
}
