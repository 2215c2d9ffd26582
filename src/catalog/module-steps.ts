import type { Locale } from '#domain/shared/locale.ts';
import { pageUrl } from '#i18n/paths.ts';
import { textsFor } from '#i18n/texts.ts';
import { lessonsOf, required, type Catalog } from './catalog.ts';

export interface ShownStep {
  kind: 'lesson' | 'quiz' | 'scenario';
  /** Of a lesson `module/lesson`. */
  id: string;
  href: string;
  title: string;
  note: string;
  /** How long it takes; of a quiz reckoned from its questions. */
  minutes: number;
}

/** Two questions take about three minutes: read, answer, read why. Reckoned, not measured. */
const minutesAQuestion = 1.5;

/** What a module is worked through in, in order: lessons, quizzes, cases. */
export function moduleSteps(catalog: Catalog, locale: Locale, id: string): ShownStep[] {
  const t = textsFor(locale);
  const module = catalog.modules.find((one) => one.id === id);
  if (!module)
    throw new Error(`There is no module "${id}". Run "npm run check:content" to see who names it.`);
  const { quizzes, scenarios } = module.data;
  return [
    ...lessonsOf(catalog, id, locale).map(({ lesson, entry }) => ({
      kind: 'lesson' as const,
      id: `${id}/${lesson}`,
      href: pageUrl(locale, `/modules/${id}/${lesson}/`),
      title: entry.data.title,
      note: t('lesson.minutes', { minutes: entry.data.minutes }),
      minutes: entry.data.minutes,
    })),
    ...quizzes.map((one) => {
      const quiz = required(catalog.quizzes, one, 'quiz');
      const asked = quiz.draw ?? quiz.items.length;
      return {
        kind: 'quiz' as const,
        id: one,
        href: pageUrl(locale, `/quizzes/${one}/`),
        title: t('module.quiz', { title: quiz.title[locale] }),
        note: t('quiz.count', { count: asked }),
        minutes: Math.ceil(asked * minutesAQuestion),
      };
    }),
    ...scenarios.map((one) => {
      const { title, minutes } = required(catalog.scenarios, one, 'case');
      return {
        kind: 'scenario' as const,
        id: one,
        href: pageUrl(locale, `/scenarios/${one}/`),
        title: t('module.scenario', { title: title[locale] }),
        note: t('lesson.minutes', { minutes }),
        minutes,
      };
    }),
  ];
}
