import { inlineTags } from '../shared/inline-tags.ts';
import { revisionOf } from '../record/revision.ts';
import type { QuizItem } from './quiz.ts';

/**
 * Revision of a question: changes where its meaning does (type, options, which are right,
 * order, facts and figures it names, `edition`), and not with a typo, a comma or a translation.
 */
export function itemRevision(item: QuizItem): string {
  return revisionOf({
    type: item.type,
    edition: item.edition,
    key: item.type === 'order' ? item.steps.map(({ id }) => id) : item.options.map(({ id, correct }) => [id, correct]).toSorted(),
    figures: inlineTags(item.prompt.vi)
      .filter(({ name }) => name === 'Fact')
      .map(({ attributes }) => `${attributes['id']}.${attributes['figure'] ?? ''}`),
    laws: item.laws.map(({ law, article, as }) => [law, article ?? '', as]),
  });
}
