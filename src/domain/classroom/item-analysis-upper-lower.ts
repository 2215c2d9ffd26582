/** The two ends of a class by score. */
export interface Sides {
  /** How many people each side stands for. */
  size: number;
  /** Of one value for each person, in the order of the scores that were handed over. */
  meanUpper: (values: readonly number[]) => number;
  meanLower: (values: readonly number[]) => number;
}

/**
 * The upper and lower 27 % (Kelley 1939), rounded to whole people, at least one. Where several people have the score at
 * the edge they share the places that are left, each counting in part: nobody is in or out by the order of a list.
 * undefined where all scores are the same.
 */
export function upperLower(scores: readonly number[]): Sides | undefined {
  if (scores.length < 2 || scores.every((score) => nearly(score, scores[0]))) return undefined;
  const size = Math.max(1, Math.round(scores.length * 0.27));
  const upper = weigh(scores, size, 1);
  const lower = weigh(scores, size, -1);
  return {
    size,
    meanUpper: (values) => weighted(values, upper) / size,
    meanLower: (values) => weighted(values, lower) / size,
  };
}

/** How much each person counts on a side: 1, 0 or, at its edge, a part. They add up to `size`. */
function weigh(scores: readonly number[], size: number, sign: 1 | -1): number[] {
  const sorted = [...scores].sort((a, b) => (b - a) * sign);
  const edge = sorted[size - 1];
  const isBeyond = (score: number) => !nearly(score, edge) && (score - (edge ?? 0)) * sign > 0;
  const beyond = scores.filter(isBeyond).length;
  const tied = scores.filter((score) => nearly(score, edge)).length;
  return scores.map((score) => (isBeyond(score) ? 1 : nearly(score, edge) ? (size - beyond) / tied : 0));
}

function weighted(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, place) => sum + value * (weights[place] ?? 0), 0);
}

/** Scores are sums of fractions: 0.1 + 0.2 is 0.3. */
const nearly = (a: number, b: number | undefined) => b !== undefined && Math.abs(a - b) < 1e-9;
