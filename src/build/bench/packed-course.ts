import { readFile } from 'node:fs/promises';
import { openCorpus } from '#domain/search/corpus.ts';
import { hrefOf, segmentText } from '#domain/search/corpus-text.ts';
import { nameEnd, type PackedSections } from '#domain/search/packed.ts';
import type { SearchSection } from '#domain/search/section.ts';
import type { Locale } from '#domain/shared/locale.ts';

/** What search sends in one language, from the built site. */
export async function readPacked(locale: Locale): Promise<PackedSections> {
  const path = `dist/${locale}/search-index.json`;
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`There is no ${path}. Run "npm run build" first.`);
  });
  return JSON.parse(text) as PackedSections;
}

/** The sections as they were before they were packed. */
export function unpackSections(packed: PackedSections): SearchSection[] {
  const corpus = openCorpus(packed);
  return corpus.sections.map((section) => ({
    kind: section.page.kind,
    module: section.page.module,
    href: hrefOf(corpus, section),
    page: segmentText(corpus, section.title),
    heading: segmentText(corpus, section.heading),
    also: segmentText(corpus, section.heading + 1)
      .split(nameEnd)
      .filter(Boolean),
    body: segmentText(corpus, section.heading + 2),
    law: section.part.law && {
      inForce: section.part.law[0] || undefined,
      ends: section.part.law[1] || undefined,
      contested: section.part.law[2] === 1,
    },
  }));
}
