/** What a record says about the questions that can come back. Plain JSON. Days are counted as in day-in-vietnam.ts. */
export interface ReviewState {
  /** The latest answer to each question, by `quiz/item`. */
  answers: Record<string, ReviewTrace>;
}

export interface ReviewTrace {
  /** The day of the latest answer. */
  day: number;
  /** Revision of the question as it was answered then. */
  revision: string;
  /** Only a question that was missed or shaky once, in this revision, has one. */
  card?: ReviewCard;
}

/** FSRS memory state and the day from which it asks for the next review. */
export interface ReviewCard {
  /** Days until recall is expected to have fallen to 90%. */
  stability: number;
  /** 1 to 10. */
  difficulty: number;
  due: number;
}

export function reviewKey(quiz: string, item: string): string {
  return `${quiz}/${item}`;
}
