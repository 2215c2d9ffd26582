import { lawStatusOn } from '#domain/evidence/law-status.ts';
import { hrefOf, segmentText } from '#domain/search/corpus-text.ts';
import type { TextPart } from '#domain/search/hits-in-text.ts';
import type { SearchIndex } from '#domain/search/open-search.ts';
import { headingParts, passageParts } from '#domain/search/passage.ts';
import type { Reading } from '#domain/search/reading.ts';
import { pageText } from '#i18n/page-texts.client.ts';

/** One result: a link, what kind of thing it is and where it stands, and the passage that answers. */
export function resultRow(index: SearchIndex, reading: Reading, section: number, today: string): HTMLElement {
  const { corpus } = index;
  const { page, part, title } = corpus.sections[section]!;
  const row = document.createElement('li');
  const link = Object.assign(document.createElement('a'), {
    href: hrefOf(corpus, corpus.sections[section]!),
  });
  link.append(...marked(headingParts(index, reading, section)));
  // A collection has its kind for a title; a page that is one section has its own heading.
  const isPart = part.anchor !== undefined || page.kind === 'law';
  const pageTitle = isPart && page.kind !== 'term' ? ` ${segmentText(corpus, title)}` : '';
  const where = Object.assign(document.createElement('span'), { className: 'note search-where' });
  const kind = Object.assign(document.createElement('span'), {
    className: 'badge',
    textContent: pageText(`search.kind.${page.kind}`),
  });
  where.append(kind, pageTitle);
  if (part.law) where.append(' ', statusBadge(part.law, today));
  const passage = document.createElement('p');
  passage.append(...marked(passageParts(index, reading, section)));
  row.append(link, where, passage);
  return row;
}

function statusBadge([inForce, ends, contested]: [string, string, 0 | 1], today: string): HTMLElement {
  const status = lawStatusOn(today, { inForce: inForce || undefined, ends: ends || undefined, contested });
  return Object.assign(document.createElement('span'), {
    className: `badge badge-${status}`,
    textContent: pageText(`law.status.${status}`),
  });
}

function marked(parts: readonly TextPart[]): (string | HTMLElement)[] {
  return parts.map(({ text, isHit }) =>
    isHit ? Object.assign(document.createElement('mark'), { textContent: text }) : text,
  );
}
