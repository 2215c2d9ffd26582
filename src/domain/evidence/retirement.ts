import { lawStatusOn, type Validity } from './law-status.ts';

/** A law or article that a question or a case leans on, with its dates. */
export interface Leaning extends Pick<Validity, 'inForce' | 'ends'> {
  /** history: teaches the past, and stays when the law ends. Left out: current. */
  as?: 'current' | 'history';
}

/**
 * Of what a question or a case leans on, that which has ended by this day (`2026-11-23`): where there is any, tests
 * leave it out, nobody needs it to complete a module, and its page says why.
 */
export function retiredBy<Law extends Leaning>(leansOn: readonly Law[] | undefined, day: string): Law[] {
  return (leansOn ?? []).filter((law) => law.as !== 'history' && lawStatusOn(day, law) === 'repealed');
}

/** Those that are not retired. */
export function standingOn<Thing extends { leansOn?: readonly Leaning[] }>(
  things: readonly Thing[],
  day: string,
): Thing[] {
  return things.filter(({ leansOn }) => retiredBy(leansOn, day).length === 0);
}
