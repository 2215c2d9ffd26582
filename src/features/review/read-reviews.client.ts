import { dueReviews, type ReviewQuestion, type Reviews } from '#domain/review/due-reviews.ts';
import { reviewFold } from '#domain/review/review-fold.ts';
import { readFold } from '#storage/read-fold.ts';
import type { RecordStore } from '#storage/record-store.ts';

/** What is due now, of the questions that the page was printed with. */
export async function readReviews(record: RecordStore): Promise<Reviews> {
  const printed = document.getElementById('review-questions')?.textContent ?? '';
  const { buildDay, questions } = JSON.parse(printed) as { buildDay: string; questions: ReviewQuestion[] };
  return dueReviews(await readFold(record, reviewFold), questions, Date.now(), buildDay);
}
