import type { QuizAnalysis } from '#domain/classroom/item-analysis.ts';
import type { Table } from '#domain/classroom/gradebook-table.ts';
import type { Desk } from './desk.client.ts';

const words = ['people', 'facility', 'pointBiserial', 'itemRest', 'discrimination', 'median'] as const;

/** The analysis of every quiz as one sheet; what is suppressed stays empty. */
export function itemsTable(analyses: readonly QuizAnalysis[], { t, course }: Desk): Table {
  return {
    name: t('results.items'),
    header: [
      t('results.quiz'),
      t('results.table.question'),
      ...words.map((word) => t(`results.table.${word}`)),
    ],
    rows: analyses.flatMap(({ items }) =>
      items.map((item) => [
        course.quizzes[item.quiz]?.title ?? item.quiz,
        course.quizzes[item.quiz]?.items.find(({ id }) => id === item.item)?.prompt ?? item.item,
        item.people,
        ...(item.suppressed
          ? words.slice(1).map(() => undefined)
          : [item.facility, item.pointBiserial, item.itemRest, item.discrimination, item.time?.median]),
      ]),
    ),
  };
}
