import { itemRevision } from '#domain/quiz/revision.ts';
import type { ReviewQuestion } from '#domain/review/due-reviews.ts';
import type { Catalog } from './catalog.ts';
import { leaningsOf } from './leanings.ts';

/** Every question of every quiz, as spaced review judges it. */
export function reviewQuestions(catalog: Catalog): ReviewQuestion[] {
  return [...catalog.quizzes].flatMap(([quiz, { items }]) =>
    items.map((item) => ({
      quiz,
      item: item.id,
      revision: itemRevision(item),
      laws: leaningsOf(catalog, item.laws),
    })),
  );
}
