import type { Source } from '#domain/evidence/source.ts';

/** A source as a list of references prints it. */
export function referenceText(source: Source): string {
  const authors = source.author
    .map((author) =>
      'literal' in author ? author.literal : [author.family, author.given].filter(Boolean).join(' '),
    )
    .join(', ');
  const where = [
    source['container-title'],
    source.volume && (source.issue ? `${source.volume}(${source.issue})` : source.volume),
    source.page,
    source.publisher,
  ].filter(Boolean);
  return [authors, source.title, where.join(', '), source.issued?.slice(0, 4)].filter(Boolean).join('. ');
}
