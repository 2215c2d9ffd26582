import { articleValidity } from '#domain/evidence/law-status.ts';
import { itemRevision } from '#domain/quiz/revision.ts';
import type { ReviewQuestion } from '#domain/review/due-reviews.ts';
import { required, type Catalog } from './catalog.ts';

/** Every question of every quiz, as spaced review judges it. */
export function reviewQuestions(catalog: Catalog): ReviewQuestion[] {
  return [...catalog.quizzes].flatMap(([quiz, { items }]) =>
    items.map((item) => ({
      quiz,
      item: item.id,
      revision: itemRevision(item),
      laws: item.laws
        .filter((reference) => reference.as === 'current')
        .map((reference) => {
          const law = required(catalog.laws, reference.law, 'law');
          const { inForce, ends } = articleValidity(
            law,
            reference.article ? law.articles[reference.article] : undefined,
          );
          return { inForce, ends };
        }),
    })),
  );
}
