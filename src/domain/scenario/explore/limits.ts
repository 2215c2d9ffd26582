export interface ExploreLimits {
  /** Distinct states: a scene with the marks, choices and criteria that matter later. */
  states: number;
  /** Steps and comparisons of any one search through those states for a run of a certain kind. */
  steps: number;
}

export const defaultLimits: ExploreLimits = { states: 250_000, steps: 10_000_000 };

/** The case is too large to be proven within the limits. The message names the case. */
export class ScenarioTooLarge extends Error {
  override readonly name = 'ScenarioTooLarge';
  readonly limit: keyof ExploreLimits;

  constructor(caseName: string, limit: keyof ExploreLimits, most: number) {
    const what = limit === 'states' ? 'distinct states' : 'steps of one search';
    super(`The case "${caseName}" outgrew the bound of ${most} ${what} within which it can be proven.`);
    this.limit = limit;
  }
}
