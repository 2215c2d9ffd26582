import type { Corpus } from './corpus.ts';
import type { SearchIndex } from './open-search.ts';
import { foldedForm, formsFrom, type Vocabulary } from './vocabulary.ts';

/** A law's number stays whole where the corpus has it, or has one that begins so; other compounds are cut. */
export function splitCompound(vocabulary: Vocabulary, word: string): string[] {
  if (/^\p{L}+$/u.test(word)) return [word];
  if (/\d/.test(word) && isBegun(vocabulary, foldedForm(word))) return [word];
  const parts = word.split(/[/.,-]/);
  if (parts.length > 1) return parts.flatMap((part) => splitCompound(vocabulary, part));
  const [, letters, number] = /^(\p{L}+)(\d+\p{L}?)$/u.exec(word) ?? [];
  return letters && number && vocabulary.folded.has(number) ? [letters, number] : [word];
}

/** Two words written as one (`matuy`), where the corpus has neither the one nor its beginning but has the two. */
export function splitInTwo({ corpus, vocabulary }: SearchIndex, word: string): string[] {
  const form = foldedForm(word);
  if (form.length < 4 || /\d/.test(form) || isBegun(vocabulary, form)) return [word];
  const letters = [...word.normalize('NFC')];
  let best = [word];
  let most = 0;
  for (let place = 1; place < letters.length; place += 1) {
    const halves = [letters.slice(0, place).join(''), letters.slice(place).join('')];
    const [first = [], second = []] = halves.map((half) => vocabulary.folded.get(foldedForm(half)) ?? []);
    const count = timesTogether(corpus, first, new Set(second));
    if (count > most) [best, most] = [halves, count];
  }
  return best;
}

/** One word written as two (`over dose`), where the corpus has the one and never the two side by side. */
export function joinTwo({ corpus, vocabulary }: SearchIndex, words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const whole = `${before}${word}`;
    const [first = [], second = []] = [before ?? '', word].map((one) =>
      vocabulary.folded.get(foldedForm(one)),
    );
    const isOne =
      before !== undefined &&
      whole.length > 5 &&
      vocabulary.folded.has(foldedForm(whole)) &&
      timesTogether(corpus, first, new Set(second)) === 0;
    if (isOne) joined[joined.length - 1] = whole;
    else joined.push(word);
  }
  return joined;
}

function isBegun(vocabulary: Vocabulary, form: string): boolean {
  return vocabulary.folded.has(form) || !formsFrom(vocabulary, form).next().done;
}

function timesTogether(
  { starts, places, tokens }: Corpus,
  first: readonly number[],
  second: ReadonlySet<number>,
): number {
  let times = 0;
  for (const word of first) {
    for (let at = starts[word]!; at < starts[word + 1]!; at += 1) {
      if (second.has(tokens[places[at]! + 1]!)) times += 1;
    }
  }
  return times;
}
