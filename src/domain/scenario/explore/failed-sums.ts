/** Remembers, a place, the sums with which a search found nothing. Sums no better find nothing either. */
export class FailedSums {
  readonly #byPlace = new Map<number, (readonly number[])[]>();

  covers(place: number, sums: readonly number[]): boolean {
    return (this.#byPlace.get(place) ?? []).some((failed) => isNoBetter(sums, failed));
  }

  add(place: number, sums: readonly number[]): void {
    const kept = (this.#byPlace.get(place) ?? []).filter((failed) => !isNoBetter(failed, sums));
    this.#byPlace.set(place, [...kept, sums]);
  }
}

function isNoBetter(sums: readonly number[], than: readonly number[]): boolean {
  return sums.every((sum, place) => sum <= than[place]!);
}
