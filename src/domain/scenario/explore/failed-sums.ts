/** Remembers, a place, the sums with which a search found nothing. Sums no better find nothing either. */
export class FailedSums {
  readonly #byPlace = new Map<number, (readonly number[])[]>();
  /** Comparisons made so far: the part of the work that can grow past all bounds. */
  comparisons = 0;

  covers(place: number, sums: readonly number[]): boolean {
    const failed = this.#byPlace.get(place) ?? [];
    this.comparisons += failed.length;
    return failed.some((each) => isNoBetter(sums, each));
  }

  add(place: number, sums: readonly number[]): void {
    const kept = (this.#byPlace.get(place) ?? []).filter((failed) => !isNoBetter(failed, sums));
    this.#byPlace.set(place, [...kept, sums]);
  }
}

function isNoBetter(sums: readonly number[], than: readonly number[]): boolean {
  return sums.every((sum, place) => sum <= than[place]!);
}
