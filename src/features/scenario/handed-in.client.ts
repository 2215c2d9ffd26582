import { readHandedIn } from '#domain/scenario/handed-in.ts';
import type { HandedIn } from '#domain/scenario/handed-in.ts';

/** What the results desk sent along in the address; undefined where nothing did, or for another edition of the case. */
export function handedIn(of: Parameters<typeof readHandedIn>[1]): HandedIn | undefined {
  const text = new URLSearchParams(location.hash.slice(1)).get('handed-in');
  return text === null ? undefined : readHandedIn(text, of);
}
