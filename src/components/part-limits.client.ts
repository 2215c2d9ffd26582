import type { AssignmentPart } from '#domain/classroom/assignment.ts';
import { pageText } from '#i18n/page-texts.client.ts';

/** The limits that an assignment sets a part, in a few words each. The page prints the texts assignment.limit.*. */
export function partLimits(part: AssignmentPart): string[] {
  if (part.kind === 'scenario') return part.stepBack ? [] : [pageText('assignment.limit.noStepBack')];
  if (part.kind !== 'quiz') return [];
  const { draw, attempts, passPercent, minutes, seed } = part;
  return [
    ...(draw ? [pageText('assignment.limit.draw', { draw })] : []),
    ...(attempts ? [pageText('assignment.limit.attempts', { attempts })] : []),
    ...(passPercent ? [pageText('assignment.limit.pass', { percent: passPercent })] : []),
    ...(minutes ? [pageText('assignment.limit.minutes', { minutes })] : []),
    ...(typeof seed === 'number' ? [pageText('assignment.limit.same')] : []),
  ];
}
