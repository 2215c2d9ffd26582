import type { SearchIndex } from './open-search.ts';
import { placesOfOtherName, readOtherNames } from './other-names.ts';
import { isTogether, readPairs, type Pair } from './pairs.ts';
import { rarityIn } from './rarity.ts';
import { readWords } from './read-words.ts';
import { qualities, type Slot } from './slot.ts';
import * as weights from './weights.ts';

/** What a query asks for: its parts, and everything in the corpus that answers to one. */
export interface Reading {
  slots: Slot[];
  /** Each word with the next. */
  pairs: Pair[];
  /** How much each word weighs, by how rare it is. */
  slotWeights: number[];
  /** How much each part of the query weighs: its words, then its pairs of words. */
  units: number[];
  matches: Match[];
}

/** Places that answer to parts of the query. */
export interface Match {
  /** Places in `units`. */
  units: readonly number[];
  /** How good an answer it is, and how far it counts as one, both 0 to 1. */
  strength: number;
  credit: number;
  /** Tokens at which it begins, those of them that stand in names, and how many words it is long. */
  places: readonly number[];
  inNames?: readonly number[] | undefined;
  words: number;
  isOtherName?: boolean;
}

export function readQuery(index: SearchIndex, query: string): Reading {
  const slots = readWords(index, query);
  const pairs = readPairs(index, slots);
  const countRarity = rarityIn(index);
  const rarity = (of: Slot | Pair) => {
    const rare =
      index.rarities.get(of) ?? countRarity('answers' in of ? likeliestPlaces(of) : [of.exact, of.folded]);
    index.rarities.set(of, rare);
    return rare;
  };
  // Who types without any mark means the marked word as much as the bare one.
  const isBare = slots.length > 1 && slots.every(({ isMarked }) => !isMarked);
  const reading: Reading = { slots, pairs, slotWeights: [], units: [], matches: [] };
  const isCompound = (place: number) => isOneWord(pairs[place], slots[place], slots[place + 1]);
  slots.forEach((slot, place) => {
    const isPaired = isCompound(place - 1) || isCompound(place);
    let weight = rarity(slot);
    if (slots.length > 1 && slot.isBarelyBegun) weight *= weights.barelyBegun;
    else if (slots.length > 1 && slot.isCommon && !isPaired) weight *= weights.commonWord;
    reading.slotWeights.push(weight);
    reading.units.push(weight * (isPaired ? weights.leftBesidePair : 1));
    reading.matches.push(...matchesOfWord(slot, place, isBare));
  });
  const unitOfPair = pairs.map((pair, place) => {
    if (!isTogether(pair)) return -1;
    const share = isCompound(place) ? 1 : weights.commonPair;
    const unit = reading.units.push(rarity(pair) * weights.pairWeight * share) - 1;
    reading.matches.push(...matchesOfPair(pair, unit, isBare));
    return unit;
  });
  for (const name of readOtherNames(index, slots)) {
    const units = [
      ...[...slots.keys()].slice(name.from, name.to + 1),
      ...unitOfPair.slice(name.from, name.to).filter((unit) => unit >= 0),
    ];
    const { strength, credit } = weights.otherName;
    for (const { places, words } of placesOfOtherName(index, name)) {
      const match = { units, strength: strength * name.strength, credit: credit * name.strength };
      reading.matches.push({ ...match, places, words, isOtherName: true });
    }
  }
  return reading;
}

/** Two words that both say something and stand together; or two that seldom stand apart, like `ma túy`, `tái nghiện`. */
function isOneWord(pair: Pair | undefined, first: Slot | undefined, second: Slot | undefined): boolean {
  if (!pair || !first || !second || !isTogether(pair)) return false;
  if (!first.isCommon && !second.isCommon) return true;
  const times = pair.exact.length + pair.folded.length;
  const most = Math.min(timesOf(first), timesOf(second));
  return times >= weights.oneWord.times && times >= most * weights.oneWord.share;
}

function timesOf({ places }: Slot): number {
  return [...places.values()].reduce((sum, list) => sum + list.length, 0);
}

/** Places by which a word's rarity is judged: those that it surely means, where there are such. */
function likeliestPlaces({ places, isMarked }: Slot): number[][] {
  const exact = places.get('exact');
  if (exact && isMarked) return [exact];
  const known = [exact, places.get('folded')].filter((list) => list !== undefined);
  return known.length > 0 ? known : [...places.values()];
}

function matchesOfWord(slot: Slot, unit: number, isBare: boolean): Match[] {
  return qualities.flatMap((quality) => {
    const places = slot.places.get(quality);
    if (!places) return [];
    let strength = weights.qualityStrength[quality];
    if (quality === 'folded' && slot.isMarked) strength = weights.otherMarks;
    else if (quality === 'folded' && isBare) strength = 1;
    const credit = weights.qualityCredit[quality];
    return [{ units: [unit], strength, credit, places, inNames: slot.inNames.get(quality), words: 1 }];
  });
}

function matchesOfPair({ exact, folded, apart }: Pair, unit: number, isBare: boolean): Match[] {
  const { pairStrength, apartCredit } = weights;
  const match = { units: [unit], words: 2 };
  return [
    { ...match, places: exact, strength: pairStrength.exact, credit: 1 },
    { ...match, places: folded, strength: isBare ? pairStrength.exact : pairStrength.folded, credit: 1 },
    { ...match, places: apart, strength: pairStrength.apart, credit: apartCredit },
  ];
}
