import type { Grade } from './grade.ts';

/** The share of parts that were put where they belong. A part that the answer leaves out is wrong. */
export function gradePairs(right: Record<string, string>, answer: Record<string, string>): Grade {
  const all = Object.entries(right);
  const parts = Object.fromEntries(all.map(([part, place]) => [part, answer[part] === place]));
  return { credit: all.filter(([part]) => parts[part]).length / all.length, parts };
}
