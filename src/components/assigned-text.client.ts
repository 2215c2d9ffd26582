import { isEarly, isOverdue, type Asking } from '#domain/classroom/asking.ts';
import type { AssignmentPart } from '#domain/classroom/assignment.ts';
import { formatInstant } from '#i18n/instant.client.ts';
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

/** What a quiz or a case is opened for, in one paragraph. The page prints the texts that assignedTextKeys names. */
export function assignedText({ assignment, part }: Asking<AssignmentPart>): string {
  const { title, from, due, late } = assignment;
  const limits = partLimits(part).join('; ');
  const lines = [
    pageText(part.kind === 'quiz' ? 'quiz.assigned' : 'scenario.assigned', { title }),
    limits && `${limits.charAt(0).toUpperCase()}${limits.slice(1)}.`,
    due ? `${pageText('assignment.dueAt')} ${formatInstant(due)}.` : '',
    isOverdue(assignment, Date.now())
      ? `${pageText('assignment.overdue')} ${pageText(`assignment.late.${late}`)}`
      : '',
    from && isEarly(assignment, Date.now()) ? `${pageText('assignment.fromAt')} ${formatInstant(from)}.` : '',
  ];
  return lines.filter(Boolean).join(' ');
}
