import type { AnswerKey } from '../quiz/answer-key.ts';
import { gradeAnswer } from '../quiz/grade-answer.ts';
import { assignmentText } from './assignment.ts';
import type { Assignment, QuizPart } from './assignment.ts';
import type { Work, WorkAnswer, WorkAttempt } from './collect-work.ts';
import { flagOf } from './flags.ts';
import type { Flag } from './flags.ts';

/** What the course is today, to hold work against. */
export interface CourseNow {
  /** `quiz/item` -> its revision and key. */
  questions: Record<string, { revision: string; key: AnswerKey }>;
  /** Case -> its revision. */
  scenarios: Record<string, string>;
}

/** Seconds that reading a question and choosing take at the very least; on average over an attempt. */
const leastSeconds = 3;
/** Seconds that a clock, a slow page and the last answer may take over the limit. */
const grace = 60;

export function flagWork(assignment: Assignment, work: Work, course: CourseNow): Flag[] {
  const { attempts } = work;
  return [
    ...flagOf(
      'other-assignment',
      work.accepted && work.accepted.text !== assignmentText(assignment) ? [assignment.id] : [],
    ),
    ...flagOf('too-fast', idsWhere(attempts, isTooFast)),
    ...flagOf(
      'over-time',
      idsWhere(attempts, (attempt) => isOverTime(attempt, assignment)),
    ),
    ...flagOf('credit', wrongCredits(attempts, course)),
    ...flagOf('other-version', otherVersions(work, course)),
  ];
}

const idsWhere = (attempts: readonly WorkAttempt[], holds: (one: WorkAttempt) => boolean) =>
  attempts.filter(holds).map(({ attempt }) => attempt);

function secondsOf({ started, finished }: WorkAttempt): number | undefined {
  return finished && (Date.parse(finished.at) - Date.parse(started)) / 1000;
}

function isTooFast(attempt: WorkAttempt): boolean {
  const seconds = secondsOf(attempt);
  return (
    seconds !== undefined && attempt.answers.length > 0 && seconds < leastSeconds * attempt.answers.length
  );
}

function isOverTime(attempt: WorkAttempt, { parts }: Assignment): boolean {
  if (attempt.mode !== 'test') return false;
  const part = parts.find((each): each is QuizPart => each.kind === 'quiz' && each.quiz === attempt.quiz);
  const seconds = secondsOf(attempt);
  return part?.minutes !== undefined && seconds !== undefined && seconds > part.minutes * 60 + grace;
}

/** Only answers to today's wording can be graded again. */
function wrongCredits(attempts: readonly WorkAttempt[], course: CourseNow): string[] {
  return attempts.flatMap((attempt) => {
    const answers = attempt.answers.filter((answer) => {
      const now = nowOf(answer, course);
      return (
        now?.revision === answer.revision &&
        differs(gradeAnswer(now.key, answer.answer).credit, answer.credit)
      );
    });
    const { finished, items } = attempt;
    const mean = attempt.answers.reduce((sum, { credit }) => sum + credit, 0) / (items.length || 1);
    const isScoreOff = finished !== undefined && items.length > 0 && differs(finished.score, mean);
    return [...answers.map(({ quiz, item }) => `${quiz}/${item}`), ...(isScoreOff ? [attempt.attempt] : [])];
  });
}

function otherVersions({ attempts, runs }: Work, course: CourseNow): string[] {
  const answers = attempts.flatMap((attempt) => attempt.answers);
  return [
    ...answers
      .filter((answer) => nowOf(answer, course)?.revision !== answer.revision)
      .map(({ quiz, item }) => `${quiz}/${item}`),
    ...runs.filter(({ scenario, revision }) => course.scenarios[scenario] !== revision).map(({ run }) => run),
  ];
}

function nowOf({ quiz, item }: WorkAnswer, { questions }: CourseNow) {
  const key = `${quiz}/${item}`;
  return Object.hasOwn(questions, key) ? questions[key] : undefined;
}

const differs = (a: number, b: number) => Math.abs(a - b) > 0.005;
