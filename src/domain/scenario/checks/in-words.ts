import type { Condition } from '../schema.ts';

/** At most eight ids, so that a message stays readable. */
export function idList(ids: Iterable<string>): string {
  const all = [...ids];
  const shown = all.slice(0, 8).map((id) => `"${id}"`);
  return all.length > shown.length
    ? `${shown.join(', ')} and ${all.length - shown.length} more`
    : shown.join(', ');
}

/** Choice ids in the order in which a run makes them, for the author to play after. */
export function runInWords(run: readonly string[]): string {
  return run.length === 0 ? 'the very start' : run.join(' > ');
}

/** As it is written in the YAML. */
export function conditionInWords(condition: Condition): string {
  if ('mark' in condition) return `mark: ${condition.mark}`;
  if ('noMark' in condition) return `noMark: ${condition.noMark}`;
  if ('chose' in condition) return `chose: ${condition.chose}`;
  return `criterion: ${condition.criterion}, atLeast: ${condition.atLeast}`;
}
