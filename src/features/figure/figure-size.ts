import type { FigureValue } from '#domain/evidence/fact.ts';

/** How large a figure of a fact is drawn; a range by its upper end. */
export function figureSize(value: FigureValue | undefined): number {
  if (value === undefined) return 0;
  if (typeof value === 'number') return value;
  return 'from' in value ? value.to : value.value;
}
