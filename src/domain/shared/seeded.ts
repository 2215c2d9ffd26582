/** Mulberry32: 32-bit numbers in [0, 1) that repeat exactly for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a of a text, as a seed. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * The same things in another order, the same each time for the same seed (Fisher-Yates).
 * With two or more different things the order given is never the order returned.
 */
export function shuffled<T>(things: readonly T[], seed: string | number): T[] {
  const result = [...things];
  const random = seededRandom(typeof seed === 'string' ? seedOf(seed) : seed);
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  if (things.length > 1 && result.every((thing, index) => thing === things[index])) {
    result.push(result.shift() as T);
  }
  return result;
}
