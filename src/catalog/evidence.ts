import { articleValidity } from '#domain/evidence/law-status.ts';
import type { LawReference } from '#domain/evidence/law.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { pageUrl } from '#i18n/paths.ts';
import { textsFor } from '#i18n/texts.ts';
import { required, type Catalog } from './catalog.ts';
import { factText } from './fact-text.ts';
import { shortSource } from './source-text.ts';

/** A fact as it is shown under an answer or a fork: what it says and where it stands. */
export interface ShownFact {
  id: string;
  says: string;
  note?: string | undefined;
  certainty: 'verified' | 'single-source' | 'contested';
  source: string;
  place: string;
  href: string;
}

export function showFact(catalog: Catalog, locale: Locale, id: string): ShownFact {
  const fact = required(catalog.facts, id, 'fact');
  return {
    id,
    says: factText(catalog, locale, id),
    note: fact.note?.[locale],
    certainty: fact.certainty,
    source: shortSource(required(catalog.sources, fact.source, 'source')),
    place: fact.place,
    href: pageUrl(locale, `/sources/#${fact.source}`),
  };
}

/** A law reference as it is shown: name, paraphrase, and the dates its badge is worked out from. */
export interface ShownLaw {
  id: string;
  article?: string | undefined;
  name: string;
  title: string;
  says?: string | undefined;
  as: 'current' | 'history';
  inForce?: string | undefined;
  ends?: string | undefined;
  contested?: string | undefined;
  reviewed: boolean;
  reviewText: string;
  href: string;
}

export function showLaw(catalog: Catalog, locale: Locale, reference: LawReference): ShownLaw {
  const t = textsFor(locale);
  const law = required(catalog.laws, reference.law, 'law');
  const article = reference.article === undefined ? undefined : law.articles[reference.article];
  if (reference.article !== undefined && !article) {
    throw new Error(`Law "${reference.law}" has no article "${reference.article}" in content/laws/.`);
  }
  const validity = articleValidity(law, article);
  const review = article ? article.review : law.review;
  const instrument = `${t(`law.kind.${law.kind}`)} ${law.number}`;
  return {
    id: reference.law,
    article: reference.article,
    name: reference.article
      ? t('law.articleOf', { article: reference.article, law: instrument })
      : instrument,
    title: law.title[locale],
    says: article?.says[locale],
    as: reference.as,
    inForce: validity.inForce,
    ends: validity.ends,
    contested: (article?.contested ?? law.contested)?.[locale],
    reviewed: review !== 'unreviewed',
    reviewText:
      review === 'unreviewed' ? t('law.unreviewed') : t('law.reviewedBy', { by: review.by, on: review.on }),
    href: pageUrl(
      locale,
      `/laws/${reference.law}/${reference.article ? `#article-${reference.article}` : ''}`,
    ),
  };
}
