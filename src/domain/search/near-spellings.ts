import type { SearchIndex } from './open-search.ts';
import type { Reading } from './reading.ts';
import { slipsBetween } from './slips.ts';
import { foldedForm } from './vocabulary.ts';
import type { Slot } from './slot.ts';

/** The query as it was understood, where that is not as it was typed; undefined where it is. */
export function queryAsRead(index: SearchIndex, { slots }: Reading): string | undefined {
  let isOther = false;
  const words = slots.map((slot, place) => {
    const isGuess = slot.words.size > 0 && [...slot.words.values()].every((quality) => quality === 'slip');
    if (!isGuess) return slot.typed;
    isOther = true;
    return commonest(index, slot, slots[place - 1], slots[place + 1]);
  });
  return isOther ? words.join(' ') : undefined;
}

/** Of the words that a slip may have meant, the one that stands most often, beside its neighbour above all. */
function commonest({ corpus }: SearchIndex, slot: Slot, before?: Slot, after?: Slot): string {
  const counts = new Map<string, number>();
  for (const word of slot.words.keys()) {
    for (let at = corpus.starts[word]!; at < corpus.starts[word + 1]!; at += 1) {
      const place = corpus.places[at]!;
      const isBeside =
        before?.answers[corpus.tokens[place - 1] ?? 0] || after?.answers[corpus.tokens[place + 1] ?? 0];
      const text = corpus.words[word]!.toLowerCase();
      counts.set(text, (counts.get(text) ?? 0) + (isBeside ? 1000 : 1));
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? slot.typed;
}

/** For a query that found nothing: words of the course that are spelt most like its words. */
export function nearSpellings({ corpus, vocabulary }: SearchIndex, { slots }: Reading, most = 4): string[] {
  const near = slots.flatMap(({ folded }) => {
    const reach = Math.min(3, Math.floor(folded.length / 2));
    return vocabulary.sorted
      .filter((form) => form.length > 2)
      .map((form) => ({ form, slips: slipsBetween(folded, form, reach) }))
      .filter(({ slips }) => slips <= reach);
  });
  const forms = near.toSorted((a, b) => a.slips - b.slips).map(({ form }) => form);
  const words = forms.map((form) => {
    const [first = 0] = vocabulary.folded.get(form) ?? [];
    const word = corpus.words[first] ?? form;
    return foldedForm(word) === form ? word.toLowerCase() : form;
  });
  return [...new Set(words)].slice(0, most);
}
