import type { Answer } from '../record/event.ts';
import type { OptionShare } from './item-analysis.ts';
import type { Sides } from './item-analysis-upper-lower.ts';

/** How often each option was taken; of typed and arranged answers the most frequent. undefined: no answer. */
export function optionsOf(answers: readonly (Answer | undefined)[], sides: Sides | undefined): OptionShare[] {
  const taken = answers.map((answer) => new Set(answer === undefined ? [] : partsOf(answer)));
  const counts = new Map<string, number>();
  for (const option of taken.flatMap((parts) => [...parts]))
    counts.set(option, (counts.get(option) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostOptions)
    .map(([option, people]) => {
      const has = taken.map((parts) => Number(parts.has(option)));
      return {
        option,
        people,
        share: people / answers.length,
        upper: sides?.meanUpper(has) ?? NaN,
        lower: sides?.meanLower(has) ?? NaN,
      };
    });
}

const mostOptions = 30;

/** Each option of several; a pair or a gap as `left=right`; a number as it is. */
function partsOf(answer: Answer): string[] {
  if (typeof answer === 'string') return [answer];
  if (typeof answer === 'number') return [String(answer)];
  if (Array.isArray(answer)) return answer;
  return Object.entries(answer).map(([left, right]) => `${left}=${right}`);
}
