import { mean } from './item-analysis-statistics.ts';

/**
 * Product-moment correlation of an item's credit with the score of the whole. Where credit is 0 or 1 it is the
 * point-biserial coefficient (Lord and Novick 1968, section 15.5). undefined where one of the two does not vary.
 */
export function pointBiserial(credits: readonly number[], scores: readonly number[]): number | undefined {
  const [x, y] = [mean(credits), mean(scores)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [place, credit] of credits.entries()) {
    const [dx, dy] = [credit - x, (scores[place] ?? 0) - y];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  // A sum of squares that rounding alone makes is none.
  return xx < 1e-12 || yy < 1e-12 ? undefined : xy / Math.sqrt(xx * yy);
}

/**
 * The same with the score of the other questions, so that the item is not held against itself (Henrysson 1963).
 * asked: for each person the credit of every question that they were asked, added up, and how many that were.
 */
export function itemRest(
  credits: readonly number[],
  asked: readonly { sum: number; count: number }[],
): number | undefined {
  if (asked.some(({ count }) => count < 2)) return undefined;
  const rests = asked.map(({ sum, count }, place) => (sum - (credits[place] ?? 0)) / (count - 1));
  return pointBiserial(credits, rests);
}
