/**
 * Keeps what was worked out for the last words, so that each key costs what is new about it: people type one
 * query letter by letter.
 */
export class Memory<Value> {
  readonly #kept = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => Value): Value {
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    if (this.#kept.size >= this.#most) this.#kept.clear();
    const value = make();
    this.#kept.set(key, value);
    return value;
  }
}
