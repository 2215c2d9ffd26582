import { answerKey, type AnswerKey } from '#domain/quiz/answer-key.ts';
import { itemRevision } from '#domain/quiz/revision.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { pageUrl } from '#i18n/paths.ts';
import { lessonsOf, required, type Catalog } from './catalog.ts';
import { showFact, showLaw, type ShownFact, type ShownLaw } from './evidence.ts';
import { namedEndings, type NamedLeaning } from './leanings.ts';
import { plainText } from './plain-text.ts';
import { showFeedback, type ShownFeedback } from './shown-feedback.ts';
import { showForm, type Print, type ShownForm } from './shown-form.ts';

/** A question in one language, ready to be printed as HTML. */
export interface ShownQuestion {
  quiz: string;
  id: string;
  outcome: string;
  revision: string;
  prompt: string;
  form: ShownForm;
  key: AnswerKey;
  feedback: ShownFeedback[];
  explanation?: string | undefined;
  facts: ShownFact[];
  laws: ShownLaw[];
  /** Of these what the question leans on as the rule today and what has an end. */
  endings: NamedLeaning[];
  lesson: { id: string; title: string; href: string };
}

export function showQuestion(
  catalog: Catalog,
  locale: Locale,
  quizId: string,
  itemId: string,
): ShownQuestion {
  const quiz = required(catalog.quizzes, quizId, 'quiz');
  const item = quiz.items.find(({ id }) => id === itemId);
  if (!item) throw new Error(`Quiz "${quizId}" has no question "${itemId}" (quizzes/${quizId}.yaml).`);
  const lesson = lessonsOf(catalog, quiz.module, locale).find((one) => one.lesson === item.lesson);
  const print: Print = (text) => plainText(catalog, locale, text);
  const form = showForm(item, print, `${quizId}/${itemId}`);
  return {
    quiz: quizId,
    id: item.id,
    outcome: item.outcome,
    revision: itemRevision(item),
    prompt: print(item.prompt),
    form,
    key: answerKey(item),
    feedback: showFeedback(item, form, print, locale),
    explanation: item.explanation && print(item.explanation),
    facts: item.facts.map((id) => showFact(catalog, locale, id)),
    laws: item.laws.map((reference) => showLaw(catalog, locale, reference)),
    endings: namedEndings(catalog, locale, item.laws),
    lesson: {
      id: item.lesson,
      title: lesson?.entry.data.title ?? item.lesson,
      href: pageUrl(locale, `/modules/${quiz.module}/${item.lesson}/`),
    },
  };
}
