import type { Seat } from './item-analysis.ts';
import { populationVariance } from './item-analysis-statistics.ts';

export type Reliability =
  | {
      ok: true;
      /** kr-20 where every answer is right or wrong, which is alpha in another form. */
      method: 'alpha' | 'kr-20';
      /** Below 0 where questions go against each other. */
      value: number;
      /** Standard error of measurement, of the score of 0 to 1. */
      sem: number;
      items: number;
    }
  /** draws: not everybody was asked the same. one-item: there is nothing to agree with. no-spread: all scores are alike. */
  | { ok: false; reason: 'draws' | 'one-item' | 'no-spread' };

/**
 * Cronbach's alpha (Cronbach 1951), of right or wrong answers Kuder and Richardson's formula 20 (1937):
 * k/(k-1) · (1 - sum of the questions' variances / variance of the sums). The standard error of measurement is the
 * scores' standard deviation times the root of 1 - alpha (Lord and Novick 1968). Variances divide by n throughout.
 */
export function reliabilityOf(seats: readonly Seat[]): Reliability | undefined {
  const [first] = seats;
  if (!first) return undefined;
  const items = [...first.credits.keys()];
  const isAlike = seats.every(
    ({ credits }) => credits.size === items.length && items.every((item) => credits.has(item)),
  );
  if (!isAlike) return { ok: false, reason: 'draws' };
  if (items.length < 2) return { ok: false, reason: 'one-item' };
  const columns = items.map((item) => seats.map(({ credits }) => credits.get(item) ?? 0));
  const sums = seats.map(({ credits }) => [...credits.values()].reduce((sum, credit) => sum + credit, 0));
  const spread = populationVariance(sums);
  if (spread < 1e-12) return { ok: false, reason: 'no-spread' };
  const k = items.length;
  const parts = columns.map(populationVariance).reduce((sum, variance) => sum + variance, 0);
  const value = (k / (k - 1)) * (1 - parts / spread);
  const isRightOrWrong = columns.every((column) => column.every((credit) => credit === 0 || credit === 1));
  return {
    ok: true,
    method: isRightOrWrong ? 'kr-20' : 'alpha',
    value,
    sem: (Math.sqrt(spread) / k) * Math.sqrt(Math.max(0, 1 - value)),
    items: k,
  };
}
