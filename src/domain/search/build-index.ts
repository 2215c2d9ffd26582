import lunr from 'lunr';
import { exactWord, foldWord } from './fold.ts';
import type { SearchSection } from './section.ts';
import { wordsOf } from './words.ts';

/** What the browser loads: the sections as shown, and lunr's index over them. */
export interface SearchIndex {
  sections: Pick<SearchSection, 'kind' | 'href' | 'page' | 'heading' | 'body'>[];
  index: object;
}

const parts = ['heading', 'also', 'body'] as const;
const boosts = { heading: 8, also: 6, body: 1 };

/**
 * Two fields for each part: exact (marks count) and folded (they don't), so that exact marks rank
 * first and unmarked typing still finds. lunr's own Vietnamese support is not used: its trimmer
 * cuts words that begin or end in a composed letter.
 */
export function buildSearchIndex(sections: readonly SearchSection[]): SearchIndex {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.metadataWhitelist = [];
  for (const part of parts) {
    builder.field(`${part}-exact`, { boost: boosts[part] * 4 });
    builder.field(`${part}-folded`, { boost: boosts[part] });
  }
  builder.tokenizer = ((words: string[]) =>
    words.map((word) => new lunr.Token(word, {}))) as typeof lunr.tokenizer;
  sections.forEach((section, id) => builder.add(fieldsOf(section, id)));
  return {
    sections: sections.map(({ kind, href, page, heading, body }) => ({ kind, href, page, heading, body })),
    index: builder.build().toJSON(),
  };
}

function fieldsOf(section: SearchSection, id: number) {
  const texts = {
    heading: `${section.page} ${section.heading}`,
    also: section.also ?? '',
    body: section.body,
  };
  const fields: Record<string, unknown> = { id };
  for (const part of parts) {
    const words = wordsOf(texts[part]);
    fields[`${part}-exact`] = words.map(exactWord);
    fields[`${part}-folded`] = words.map(foldWord);
  }
  return fields;
}
