import type { CatalogLesson } from './catalog.ts';

/** The ids that a tag names in lessons, each once, in the order in which a reader meets them. */
export function idsTagged(lessons: readonly CatalogLesson[], tag: 'Check' | 'Fact' | 'Term'): string[] {
  const tags = new RegExp(`<${tag}\\b[^>]*?\\sid="([^"]+)"`, 'g');
  return [
    ...new Set(
      lessons.flatMap(({ entry }) => [...(entry.body ?? '').matchAll(tags)].map(([, id = '']) => id)),
    ),
  ];
}
