import { expect, test } from 'vitest';
import { dueReviews, type Dated } from '#domain/evidence/currency.ts';

const dated = (id: string, reviewed: string, reviewEveryMonths: number): Dated => ({
  kind: 'fact',
  id,
  reviewed,
  reviewEveryMonths,
});

test('what is due by a day is told, the longest overdue first', () => {
  const due = dueReviews(
    [dated('later', '2026-11-01', 12), dated('soon', '2026-08-01', 4), dated('late', '2026-01-01', 6)],
    '2026-11-25',
    '2026-12-31',
  );
  expect(due.map(({ what, by, overdue }) => [what.id, by, overdue])).toEqual([
    ['late', '2026-07-01', true],
    ['soon', '2026-12-01', false],
  ]);
});

test('on the day itself it is due, not overdue', () => {
  const [one] = dueReviews([dated('one', '2026-05-25', 6)], '2026-11-25', '2026-11-25');
  expect(one).toMatchObject({ by: '2026-11-25', overdue: false });
});
