import type { QuizItem } from '#domain/quiz/quiz.ts';
import { itemRevision } from '#domain/quiz/revision.ts';
import { shuffled } from '#domain/shared/seeded.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { pageUrl } from '#i18n/paths.ts';
import { lessonsOf, required, type Catalog } from './catalog.ts';
import { showFact, showLaw, type ShownFact, type ShownLaw } from './evidence.ts';
import { plainText } from './plain-text.ts';

export interface ShownOption {
  id: string;
  text: string;
  feedback: string;
}

/** A question in one language, ready to be printed as HTML. */
export interface ShownQuestion {
  quiz: string;
  id: string;
  type: QuizItem['type'];
  outcome: string;
  revision: string;
  prompt: string;
  /** In the order shown. */
  options: ShownOption[];
  /** Ids that are right; for `order`, all steps in their right order. */
  correct: string[];
  explanation?: string | undefined;
  facts: ShownFact[];
  laws: ShownLaw[];
  lesson: { id: string; title: string; href: string };
}

export function showQuestion(catalog: Catalog, locale: Locale, quizId: string, itemId: string): ShownQuestion {
  const quiz = required(catalog.quizzes, quizId, 'quiz');
  const item = quiz.items.find(({ id }) => id === itemId);
  if (!item) throw new Error(`Quiz "${quizId}" has no question "${itemId}" (quizzes/${quizId}.yaml).`);
  const lesson = lessonsOf(catalog, quiz.module, locale).find((one) => one.lesson === item.lesson);
  const parts = item.type === 'order' ? item.steps : item.options;
  return {
    quiz: quizId,
    id: item.id,
    type: item.type,
    outcome: item.outcome,
    revision: itemRevision(item),
    prompt: plainText(catalog, locale, item.prompt),
    options: shuffled(parts, `${quizId}/${itemId}`).map((part) => ({
      id: part.id,
      text: plainText(catalog, locale, part.text),
      feedback: plainText(catalog, locale, part.feedback),
    })),
    correct:
      item.type === 'order'
        ? item.steps.map(({ id }) => id)
        : item.options.filter((option) => option.correct).map(({ id }) => id),
    explanation: item.explanation && plainText(catalog, locale, item.explanation),
    facts: item.facts.map((id) => showFact(catalog, locale, id)),
    laws: item.laws.map((reference) => showLaw(catalog, locale, reference)),
    lesson: {
      id: item.lesson,
      title: lesson?.entry.data.title ?? item.lesson,
      href: pageUrl(locale, `/modules/${quiz.module}/${item.lesson}/`),
    },
  };
}
