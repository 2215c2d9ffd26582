/** What an answer is worth: 0 (nothing right) to 1 (wholly right). */
export interface Grade {
  credit: number;
}
