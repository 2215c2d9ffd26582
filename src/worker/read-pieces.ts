import type { Edition } from '#domain/offline/edition.ts';

/** Puts a file together from the pieces of its packs, which `unpacked` hands out by their hash. */
export async function readPieces(
  { packs, files }: Edition,
  path: string,
  unpacked: (hash: string) => Promise<Uint8Array | undefined>,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const runs = files.find(([one]) => one === path)?.[1];
  if (!runs) return undefined;
  const parts: Uint8Array[] = [];
  for (let at = 0; at < runs.length; at += 3) {
    const [place = 0, first = 0, count = 0] = runs.slice(at, at + 3);
    const [hash = '', , , lengths = []] = packs[place] ?? [];
    const bytes = await unpacked(hash);
    if (!bytes) return undefined;
    const start = sum(lengths.slice(0, first));
    parts.push(bytes.subarray(start, start + sum(lengths.slice(first, first + count))));
  }
  return joined(parts);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(sum(parts.map(({ length }) => length)));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
