import { partLimits } from '#components/part-limits.client.ts';
import { parseAssignment } from '#domain/classroom/assignment.ts';
import type { Assignment, QuizPart } from '#domain/classroom/assignment.ts';
import { formatInstant } from '#i18n/instant.client.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { readAssignments } from '#storage/read-assignments.ts';
import type { RecordStore } from '#storage/record-store.ts';
import type { QuizPlan } from './attempt.client.ts';

/** A quiz as an accepted assignment asks for it. */
export interface AssignedQuiz {
  assignment: Assignment;
  part: QuizPart;
}

/** The assignment that the address names (`#assignment=<id>`). */
export function assignmentInAddress(hash: string): string | undefined {
  return /#assignment=([a-z0-9-]+)$/.exec(hash)?.[1];
}

/** The accepted assignments that ask for a quiz, the latest first. */
export async function assignedQuizzes(record: RecordStore, quiz: string): Promise<AssignedQuiz[]> {
  const { assignments } = await readAssignments(record);
  const traces = Object.values(assignments).sort((a, b) => (a.accepted < b.accepted ? 1 : -1));
  return traces.flatMap(({ text }) => {
    const read = parseAssignment(text);
    const part = read.ok && read.assignment.parts.find((one) => one.kind === 'quiz' && one.quiz === quiz);
    return part && part.kind === 'quiz' ? [{ assignment: read.assignment, part }] : [];
  });
}

/** The plan of a quiz with the assignment's limits in place of its own. Without a pass mark in it the quiz's own holds. */
export function assignedPlan(plan: QuizPlan, { assignment, part }: AssignedQuiz): QuizPlan {
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

/** Says on the start of the quiz what it is opened for, and whether it may be begun now. */
export function showAssigned(
  start: HTMLElement,
  asked: AssignedQuiz | undefined,
  isWanted: boolean,
): boolean {
  const part = (selector: string) => start.querySelector(selector) as HTMLElement;
  part('[data-ordinary]').hidden = !!asked;
  part('[data-assigned]').hidden = !asked;
  part('[data-practice]').hidden = !!asked;
  part('[data-not-accepted]').hidden = !!asked || !isWanted;
  if (!asked) return true;
  const { title, from, due, late, id } = asked.assignment;
  const isOver = due !== undefined && Date.parse(due) < Date.now();
  const isEarly = from !== undefined && Date.parse(from) > Date.now();
  const lines = [
    pageText('quiz.assigned', { title }),
    `${partLimits(asked.part).join('; ')}.`,
    due ? `${pageText('assignment.dueAt')} ${formatInstant(due)}.` : '',
    isOver ? `${pageText('assignment.overdue')} ${pageText(`assignment.late.${late}`)}` : '',
    isEarly ? `${pageText('assignment.fromAt')} ${formatInstant(from)}.` : '',
  ];
  part('[data-assigned] p').textContent = lines.filter((line) => line.length > 1).join(' ');
  (part('[data-assigned] a') as HTMLAnchorElement).hash = `assignment=${id}`;
  return !isEarly;
}

/** On the quiz as everybody finds it: which assignment asks for it, so that nobody works for nothing. */
export function showAskedBy(start: HTMLElement, asked: AssignedQuiz | undefined): void {
  const line = start.querySelector('[data-asked-by]') as HTMLElement;
  line.hidden = !asked;
  if (!asked) return;
  const link = line.querySelector('a') as HTMLAnchorElement;
  link.href = `#assignment=${asked.assignment.id}`;
  (line.querySelector('span') as HTMLElement).textContent = pageText('quiz.askedBy', {
    title: asked.assignment.title,
  });
}
