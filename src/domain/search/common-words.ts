import lunr from 'lunr';
import { exactForm, foldedForm } from './vocabulary.ts';

/** Vietnamese words that carry grammar and questions. */
const vietnamese =
  'ai bao bị bởi các cho có của cũng đang để đến đi được gì hay hoặc khi không là làm lúc mà một nào này nếu nên ' +
  'nhiêu như những ở phải ra rồi sao tại thế thì thôi tới từ trong và vậy về vì với ấy kia';

const marked = new Set(vietnamese.split(' ').map(exactForm));
const folded = new Set(vietnamese.split(' ').map(foldedForm));

/**
 * Whether a word of a query says little of what is looked for. Nothing is left out of the index: such a word
 * only weighs less beside others, in `what does the … do` or `… thì làm gì`.
 */
export function isCommonWord(word: string, isEnglish: boolean): boolean {
  if (isEnglish) return lunr.stopWordFilter(new lunr.Token(word.toLowerCase(), {})) === undefined;
  const form = exactForm(word);
  return form === foldedForm(word) ? folded.has(form) : marked.has(form);
}
