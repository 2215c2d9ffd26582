import { inlineTags } from '../shared/inline-tags.ts';
import { revisionOf } from '../record/revision.ts';
import type { QuizItem } from './quiz.ts';

/**
 * Revision of a question: changes where its meaning does (type, options, which are right, order,
 * partners, groups, the number and its unit, accepted words, facts and figures it names,
 * `edition`), and not with a typo, a comma or a translation.
 */
export function itemRevision(item: QuizItem): string {
  const asked = item.type === 'gap' ? `${item.prompt.vi} ${item.text.vi}` : item.prompt.vi;
  return revisionOf({
    type: item.type,
    edition: item.edition,
    key: meaningOf(item),
    figures: inlineTags(asked)
      .filter(({ name }) => name === 'Fact')
      .map(({ attributes }) => `${attributes['id']}.${attributes['figure'] ?? ''}`),
    laws: item.laws.map(({ law, article, as }) => [law, article ?? '', as]),
  });
}

/** What the type asks and what it takes for right, whatever order the author wrote it in. */
function meaningOf(item: QuizItem): unknown {
  switch (item.type) {
    case 'single':
    case 'multiple':
      return item.options.map(({ id, correct }) => [id, correct]).toSorted();
    case 'order':
      return item.steps.map(({ id }) => id);
    case 'match':
      return [idsOf(item.pairs), idsOf(item.extras)];
    case 'group':
      return [idsOf(item.groups), item.entries.map(({ id, group }) => [id, group]).toSorted()];
    case 'number':
      return [item.value, item.tolerance, item.unit?.vi ?? ''];
    case 'gap': {
      const gaps = item.gaps.map(({ id, accept: { vi, en } }) => [id, vi.toSorted(), en.toSorted()]);
      return [gaps.toSorted(), item.forgive.toSorted()];
    }
  }
}

function idsOf(parts: { id: string }[]): string[] {
  return parts.map(({ id }) => id).toSorted();
}
