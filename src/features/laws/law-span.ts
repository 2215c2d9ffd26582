import type { Law } from '#domain/evidence/law.ts';

export interface LawSpan {
  /** Years with fractions, such as 2026.5. */
  from: number;
  to: number;
  /** false: the first day in force is not known, and the bar begins where it was issued or numbered. */
  knowsStart: boolean;
  /** true: no last day is known. */
  open: boolean;
}

/** Where an instrument stands on a line of years; undefined where nothing dates it. */
export function lawSpan(
  law: Pick<Law, 'inForce' | 'issued' | 'ends' | 'number'>,
  until: number,
): LawSpan | undefined {
  const start = yearOf(law.inForce) ?? yearOf(law.issued) ?? yearInNumber(law.number);
  if (start === undefined) return undefined;
  const end = yearOf(law.ends);
  return {
    from: start,
    to: Math.max(end ?? until, start),
    knowsStart: law.inForce !== undefined,
    open: end === undefined,
  };
}

function yearOf(day: string | undefined): number | undefined {
  if (!day) return undefined;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}

function yearInNumber(number: string): number | undefined {
  const year = /\b(19|20)\d\d\b/.exec(number)?.[0];
  return year === undefined ? undefined : Number(year);
}
