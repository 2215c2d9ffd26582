import { factSentence, formatFigure, type UnitTexts } from '#domain/evidence/figure-text.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { textsFor } from '#i18n/texts.ts';
import { required, type Catalog } from './catalog.ts';

function unitTexts(locale: Locale): UnitTexts {
  const t = textsFor(locale);
  return {
    mg: t('unit.mg'),
    usd: t('unit.usd'),
    'million-vnd': t('unit.millionVnd'),
    times: t('unit.times'),
  };
}

/** A fact's sentence, or one of its figures, in one language. */
export function factText(catalog: Catalog, locale: Locale, id: string, figure?: string): string {
  const fact = required(catalog.facts, id, 'fact');
  if (!figure) return factSentence(fact, locale, unitTexts(locale));
  const value = fact.figures[figure];
  if (value === undefined) {
    throw new Error(
      `Fact "${id}" has no figure "${figure}"; it has: ${Object.keys(fact.figures).join(', ')}.`,
    );
  }
  return formatFigure(value, locale, unitTexts(locale));
}
