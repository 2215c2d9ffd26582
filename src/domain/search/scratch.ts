/**
 * Lists with a number for each section, used again at each key: a browser takes longer to hand out new ones than to
 * clear old ones.
 */
export class Scratch {
  readonly #length: number;
  readonly #lists: Float32Array[] = [];
  #taken = 0;

  constructor(length: number) {
    this.#length = length;
  }

  /** All lists are free again: what was taken before is not to be read any more. */
  free(): void {
    this.#taken = 0;
  }

  /** Full of zeros. */
  take(): Float32Array {
    const list = (this.#lists[this.#taken] ??= new Float32Array(this.#length));
    this.#taken += 1;
    return list.fill(0);
  }
}
