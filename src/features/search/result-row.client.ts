import { lawStatusOn } from '#domain/evidence/law-status.ts';
import { hrefOf, segmentText } from '#domain/search/corpus-text.ts';
import type { TextPart } from '#domain/search/hits-in-text.ts';
import type { SearchIndex } from '#domain/search/open-search.ts';
import { headingParts, passageParts } from '#domain/search/passage.ts';
import type { Reading } from '#domain/search/reading.ts';
import { pageText } from '#i18n/page-texts.client.ts';

export interface FoundSection {
  index: SearchIndex;
  reading: Reading;
  /** Place in `index.corpus.sections`. */
  section: number;
  /** The day by which a law is in force or not. */
  today: string;
}

/** One result: a link, what kind of thing it is and where it stands, and the passage that answers. */
export function resultRow(found: FoundSection): HTMLElement {
  const { index, reading, section, today } = found;
  const { corpus } = index;
  const shown = corpus.sections[section];
  const row = document.createElement('li');
  if (!shown) return row;
  const { page, part, title } = shown;
  const link = Object.assign(document.createElement('a'), { href: hrefOf(corpus, shown) });
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
