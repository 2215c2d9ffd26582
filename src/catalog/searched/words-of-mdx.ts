import { replaceInlineTags } from '#domain/shared/inline-tags.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { required, type Catalog } from '../catalog.ts';
import { showLaw } from '../evidence.ts';
import { factText } from '../fact-text.ts';
import { plainText } from '../plain-text.ts';

/**
 * A text as it is read: facts, law boxes, what a drawing shows and what a question asks filled in, the signs of
 * Markdown left out. `quizzes` are those of its module.
 */
export function wordsOfMdx(
  catalog: Catalog,
  locale: Locale,
  mdx: string,
  quizzes: readonly string[],
): string {
  const filled = replaceInlineTags(mdx, ({ name, attributes, inner }) => {
    const id = attributes['id'] ?? '';
    if (name === 'Fact') return factText(catalog, locale, id, attributes['figure']);
    if (name === 'Figure') {
      const figure = required(catalog.figures, id, 'figure');
      return `${figure.title[locale]}. ${plainText(catalog, locale, figure.text)}`;
    }
    if (name === 'Check') {
      const items = quizzes.flatMap((quiz) => catalog.quizzes.get(quiz)?.items ?? []);
      const asked = items.find((item) => item.id === id);
      return asked ? ` ${plainText(catalog, locale, asked.prompt)} ` : '';
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
