import { leadToAssignment } from '#components/lead-to-assignment.client.ts';
import { assignedText } from '#components/assigned-text.client.ts';
import { isEarly, type Asking } from '#domain/classroom/asking.ts';
import type { QuizPart } from '#domain/classroom/assignment.ts';
import { assignmentHash } from '#i18n/assignment-address.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import type { QuizPlan } from './attempt.client.ts';

/** The plan of a quiz with the assignment's limits in place of its own. Without a pass mark in it the quiz's own holds. */
export function assignedPlan(plan: QuizPlan, { assignment, part }: Asking<QuizPart>): QuizPlan {
  const { draw = plan.draw, passPercent = plan.passPercent, minutes, attempts, seed } = part;
  return {
    ...plan,
    ...{ passPercent, draw, test: { minutes, attempts }, assignment: assignment.id },
    ...(typeof seed === 'number' && { seed }),
    own: {
      passPercent: plan.passPercent,
      questions: Math.min(plan.draw ?? plan.items.length, plan.items.length),
    },
  };
}

/**
 * Says on the start of the quiz what it is opened for, or which assignment asks for it, so that nobody works for nothing.
 * Returns whether a test may be begun now.
 */
export function showAssigned(
  start: HTMLElement,
  asked: Asking<QuizPart> | undefined,
  others: readonly Asking<QuizPart>[],
  isWanted: boolean,
): boolean {
  const part = (selector: string) => start.querySelector(selector) as HTMLElement;
  const link = (selector: string) => part(selector) as HTMLAnchorElement;
  const [other] = others;
  part('[data-ordinary]').hidden = !!asked;
  part('[data-assigned]').hidden = !asked;
  part('[data-practice]').hidden = !!asked;
  part('[data-not-accepted]').hidden = !!asked || !isWanted;
  part('[data-asked-by]').hidden = !!asked || !other;
  if (other && !asked) {
    const { title, id } = other.assignment;
    part('[data-asked-by] span').textContent = pageText('quiz.askedBy', { title });
    link('[data-asked-by] a').href = assignmentHash(id);
  }
  if (!asked) return true;
  part('[data-assigned] p').textContent = assignedText(asked);
  leadToAssignment(link('[data-assigned] a'), asked.assignment.id);
  return !isEarly(asked.assignment, Date.now());
}
