import type { SearchIndex } from './open-search.ts';

/** How rare a thing is by the sections that have it: lunr's inverse document frequency. */
export function rarityIn({ corpus }: SearchIndex): (places: readonly (readonly number[])[]) => number {
  const { sections, segmentAt, segmentSection } = corpus;
  const seenIn = new Uint32Array(sections.length);
  let asked = 0;
  return (places) => {
    asked += 1;
    let count = 0;
    for (const list of places) {
      for (const place of list) {
        const section = segmentSection[segmentAt[place]!]!;
        if (seenIn[section] === asked) continue;
        seenIn[section] = asked;
        count += 1;
      }
    }
    return Math.log(1 + (sections.length - count + 0.5) / (count + 0.5));
  };
}
