import { segmentEnd } from './packed.ts';

/*
 * A word that begins a sentence is the same word: it is packed in small letters, and the capital is understood.
 * Where it is not as understood, one of two signs stands before it.
 */

/** The next word begins with a capital though no sentence does. */
export const capitalSign = '\u0001';
/** The next word begins small though a sentence does. */
export const smallSign = '\u0002';

/** After the end of a segment and after such marks a sentence begins. `before` is the token before, where it is no word. */
export function beginsSentence(before: string): boolean {
  return before === segmentEnd || /[.?!“]/.test(before);
}

export function withCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function withoutCapital(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

export function isSmall(word: string): boolean {
  return word !== withCapital(word);
}
