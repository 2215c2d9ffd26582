import type { Locale } from '#domain/shared/locale.ts';
import type { LocalizedText } from '#domain/shared/localized-text.ts';
import { replaceInlineTags } from '#domain/shared/inline-tags.ts';
import type { Catalog } from './catalog.ts';
import { factText } from './fact-text.ts';

/** A text from YAML in one language, its facts filled in. */
export function plainText(catalog: Catalog, locale: Locale, text: LocalizedText): string {
  return replaceInlineTags(text[locale].trim(), ({ name, attributes, inner }) =>
    name === 'Fact' ? factText(catalog, locale, attributes['id'] ?? '', attributes['figure']) : inner,
  );
}
