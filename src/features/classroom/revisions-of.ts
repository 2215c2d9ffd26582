import type { ResultsCourse } from '#catalog/results-course.ts';

/** Today's revision of each question of a quiz, and which of them are answered with an order. */
export function revisionsOf(course: ResultsCourse, quiz: string) {
  const items = course.quizzes[quiz]?.items ?? [];
  const keyed = items.map((item) => ({ key: `${quiz}/${item.id}`, type: item.type }));
  return {
    revisions: Object.fromEntries(keyed.map(({ key }) => [key, course.now.questions[key]?.revision ?? ''])),
    ordered: new Set(keyed.filter(({ type }) => type === 'order').map(({ key }) => key)),
  };
}
