import vi from '../../../content/i18n/vi.json' with { type: 'json' };
import type { Locale } from '#domain/shared/locale.ts';
import { textsFor, type TextKey } from '#i18n/texts.ts';

export type ResultsTextKey = Extract<TextKey, `results.${string}` | `criterion.${string}` | 'backup.detail'>;
export type ResultsTexts = Record<ResultsTextKey, string>;

/** The interface texts of the results desk. */
export function resultsTexts(locale: Locale): ResultsTexts {
  const t = textsFor(locale);
  const keys = (Object.keys(vi) as TextKey[]).filter((key): key is ResultsTextKey =>
    /^(results|criterion)\.|^backup\.detail$/.test(key),
  );
  return Object.fromEntries(keys.map((key) => [key, t(key)])) as ResultsTexts;
}
