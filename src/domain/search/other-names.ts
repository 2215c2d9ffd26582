import { wordBeside } from './corpus.ts';
import { phrasesOfInitials } from './initials.ts';
import { wordsOfName } from './names.ts';
import type { SearchIndex } from './open-search.ts';
import { placesOfPhrase } from './phrases.ts';
import { qualities, type Slot } from './slot.ts';

/** Words of a query that are a name of something, and where its other names stand. */
export interface OtherName {
  /** First and last of the words, as places in the query. */
  from: number;
  to: number;
  /** How sure it is, 0 to 1. */
  strength: number;
  /** Phrases of word numbers. */
  phrases: number[][];
}

export function readOtherNames(index: SearchIndex, slots: readonly Slot[]): OtherName[] {
  return [...slots.keys()].flatMap((from) => [
    ...namesFrom(index, slots, from),
    ...(slots[from]!.words.size > 0 ? [] : initialsAt(index, slots, from)),
  ]);
}

/** Where each of the names stands. */
export function placesOfOtherName(index: SearchIndex, { phrases }: OtherName) {
  return phrases.map((phrase) => ({
    words: phrase.length,
    places: index.phrases.get(phrase.join(' '), () => placesOfPhrase(index, phrase)),
  }));
}

/** Names of glossary terms that stand in the query whole, from one word on. */
function namesFrom(index: SearchIndex, slots: readonly Slot[], from: number): OtherName[] {
  const { corpus, names } = index;
  const found = new Map<number, OtherName>();
  for (const [quality, places] of slots[from]!.inNames) {
    if (quality === 'beginning') continue;
    for (const place of places) {
      const name = names.nameAt[place]!;
      const own = names.section[name]!;
      if (name === 0 || names.start[name] !== place || corpus.sections[own]!.page.kind !== 'term') continue;
      const match = matchName(index, slots, from, place, names.length[name]!);
      if (!match) continue;
      const strength =
        strengthOf(match.worst, names.length[name]!, slots.length) * (match.isSkipped ? 0.8 : 1);
      if (strength > (found.get(own)?.strength ?? 0)) {
        found.set(own, { from, to: match.to, strength, phrases: [] });
      }
    }
  }
  return [...found].map(([own, name]) => {
    const asked = slots.slice(name.from, name.to + 1);
    return { ...name, phrases: namesOf(index, own).filter((phrase) => !answersAll(asked, phrase)) };
  });
}

function answersAll(slots: readonly Slot[], phrase: readonly number[]): boolean {
  return slots.length === phrase.length && slots.every(({ answers }, place) => answers[phrase[place]!]);
}

/**
 * Whether the words of the query from one on are a name, word for word; one word of the query may stand in between
 * (`cai nghiện tại nhà` for `cai tại nhà`). Gives the last of them and the worst quality.
 */
function matchName(
  { corpus }: SearchIndex,
  slots: readonly Slot[],
  from: number,
  place: number,
  words: number,
) {
  let worst = 0;
  let slot = from;
  let at = place;
  let isSkipped = false;
  for (let word = 0; word < words; word += 1) {
    if (word > 0) at = wordBeside(corpus, at, 1);
    const token = corpus.tokens[at]!;
    if (!slots[slot]?.answers[token] && !isSkipped && word > 0 && words > 2) {
      isSkipped = true;
      slot += 1;
    }
    const answer = slots[slot]?.answers[token] ?? 0;
    if (answer === 0) return undefined;
    worst = Math.max(worst, answer - 1);
    slot += 1;
  }
  return { to: slot - 1, worst: qualities[worst], isSkipped };
}

/** One short word without its marks is too little to go by beside other words: da is skin, already and ice. */
function strengthOf(worst: string | undefined, length: number, query: number): number {
  if (worst === undefined || worst === 'beginning') return 0;
  if (worst === 'exact') return 1;
  if (length > 1) return 0.9;
  return query > 1 ? 0 : 0.5;
}

function namesOf({ corpus, names }: SearchIndex, section: number): number[][] {
  const { heading } = corpus.sections[section]!;
  const first = names.nameAt[corpus.segments[heading]!]!;
  const phrases: number[][] = [];
  for (let name = first; names.section[name] === section; name += 1) {
    phrases.push(wordsOfName(corpus, names, name));
  }
  return phrases;
}

function initialsAt(index: SearchIndex, slots: readonly Slot[], place: number): OtherName[] {
  const phrases = phrasesOfInitials(index, slots[place]!.folded);
  return phrases.length === 0 ? [] : [{ from: place, to: place, strength: 1, phrases }];
}
