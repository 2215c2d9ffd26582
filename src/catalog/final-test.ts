import { finalTestId, type LearningPath } from '#domain/course/path.ts';
import { itemRevision } from '#domain/quiz/revision.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { required, type Catalog } from './catalog.ts';
import { endingLeanings } from './leanings.ts';
import type { ShownQuestion } from './shown-question.ts';
import { showQuestion } from './shown-question.ts';

/** Outcomes are unique in their quiz only. */
const outcomeIn = (quiz: string, outcome: string) => `${quiz}/${outcome}`;

function quizzesOf(catalog: Catalog, path: LearningPath) {
  return path.modules.flatMap((module) => {
    const quizzes = catalog.modules.find(({ id }) => id === module)?.data.quizzes ?? [];
    return quizzes.map((id) => ({ id, quiz: required(catalog.quizzes, id, 'quiz') }));
  });
}

/** What an attempt at the final test of a path needs to know: a quiz made of the quizzes of its modules. */
export function finalTestPlan(catalog: Catalog, id: string, path: LearningPath) {
  const { questions, passPercent, minutes, attempts } = path.finalTest;
  return {
    id: finalTestId(id),
    passPercent,
    draw: questions,
    test: { minutes, attempts },
    items: quizzesOf(catalog, path).flatMap(({ id: home, quiz }) =>
      quiz.items.map((item) => ({
        id: item.id,
        revision: itemRevision(item),
        outcome: outcomeIn(home, item.outcome),
        home,
        ...endingLeanings(catalog, item.laws),
      })),
    ),
  };
}

export function finalTestQuestions(catalog: Catalog, locale: Locale, path: LearningPath): ShownQuestion[] {
  return quizzesOf(catalog, path).flatMap(({ id, quiz }) =>
    quiz.items.map((item) => ({
      ...showQuestion(catalog, locale, id, item.id),
      outcome: outcomeIn(id, item.outcome),
    })),
  );
}

export function finalTestOutcomes(catalog: Catalog, locale: Locale, path: LearningPath) {
  return quizzesOf(catalog, path).flatMap(({ id, quiz }) =>
    quiz.outcomes.map((outcome) => ({ id: outcomeIn(id, outcome.id), text: outcome.text[locale] })),
  );
}
