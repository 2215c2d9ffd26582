import { gapKey, type GapKey } from './gap.ts';
import { groupKey, type GroupKey } from './group.ts';
import { matchKey, type MatchKey } from './match.ts';
import { multipleKey, type MultipleKey } from './multiple.ts';
import { numberKey, type NumberKey } from './number.ts';
import { orderKey, type OrderKey } from './order.ts';
import type { QuizItem } from './quiz.ts';
import { singleKey, type SingleKey } from './single.ts';

/** What an answer is held against. Plain JSON: a page carries it. */
export type AnswerKey = SingleKey | MultipleKey | OrderKey | MatchKey | GroupKey | NumberKey | GapKey;

export function answerKey(item: QuizItem): AnswerKey {
  switch (item.type) {
    case 'single':
      return singleKey(item);
    case 'multiple':
      return multipleKey(item);
    case 'order':
      return orderKey(item);
    case 'match':
      return matchKey(item);
    case 'group':
      return groupKey(item);
    case 'number':
      return numberKey(item);
    case 'gap':
      return gapKey(item);
  }
}
