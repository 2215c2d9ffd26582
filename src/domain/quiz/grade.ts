export interface Grade {
  /** What an answer is worth: 0 (nothing right) to 1 (wholly right). */
  credit: number;
  /** Every part that was answered (an option, step, pair, entry, gap) -> whether it is right. */
  parts: Record<string, boolean>;
}
