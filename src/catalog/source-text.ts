import type { Source } from '#domain/evidence/source.ts';

function familyName(author: Source['author'][number]): string {
  return 'literal' in author ? author.literal : author.family;
}

/** A source as a sentence names it: "Khuat et al., 2012". */
export function shortSource(source: Source): string {
  const [first, second, third] = source.author;
  const names = !first
    ? (source['container-title'] ?? source.publisher ?? source.title)
    : third
      ? `${familyName(first)} et al.`
      : second
        ? `${familyName(first)} & ${familyName(second)}`
        : familyName(first);
  const year = source.issued?.slice(0, 4);
  return year ? `${names}, ${year}` : names;
}
