import { replaceInlineTags } from '#domain/shared/inline-tags.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { required, type Catalog } from '../catalog.ts';
import { showLaw } from '../evidence.ts';
import { factText } from '../fact-text.ts';
import { plainText } from '../plain-text.ts';

/** A text as it is read: facts, law boxes and what a drawing shows filled in, the signs of Markdown left out. */
export function wordsOfMdx(catalog: Catalog, locale: Locale, mdx: string): string {
  const filled = replaceInlineTags(mdx, ({ name, attributes, inner }) => {
    const id = attributes['id'] ?? '';
    if (name === 'Fact') return factText(catalog, locale, id, attributes['figure']);
    if (name === 'Figure') {
      const figure = required(catalog.figures, id, 'figure');
      return `${figure.title[locale]}. ${plainText(catalog, locale, figure.text)}`;
    }
    if (name !== 'Law' || inner) return inner;
    const as = attributes['as'] === 'history' ? 'history' : 'current';
    const law = showLaw(catalog, locale, { law: id, article: attributes['article'], as });
    return `${law.name}. ${law.says ?? ''}`;
  });
  return filled
    .replace(/\]\([^)]*\)/g, '')
    .replace(/^\s*[-*] /gm, '')
    .replace(/[*_>`#[\]|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
