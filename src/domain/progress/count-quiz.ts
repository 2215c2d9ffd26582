import type { EventOf } from '../record/event.ts';
import type { AnswerTrace, Attempt, Progress, QuizTrace } from './progress.ts';

export function countAnswer(progress: Progress, event: EventOf<'question.answered'>): void {
  const { quiz, item, attempt, within = quiz, where } = event.about;
  const { answer, credit, confidence } = event.data;
  const trace: AnswerTrace = { answer, credit, revision: event.revision, where, at: event.at };
  if (confidence) trace.confidence = confidence;
  const of = quizTrace(progress, quiz);
  of.latest[item] = trace;
  if (where === 'lesson') of.checks[item] = trace;
  if (!attempt) return;
  const taken = attemptTrace(quizTrace(progress, within), attempt, event.at);
  if (taken.finished) return;
  taken.answers[item] = trace;
  taken.credits[item] = credit;
  progress.last = { kind: 'quiz', quiz: within, attempt };
}

export function countAttempt(progress: Progress, event: EventOf<'quiz.started' | 'quiz.finished'>): void {
  const { quiz, attempt } = event.about;
  const of = quizTrace(progress, quiz);
  const taken = attemptTrace(of, attempt, event.at);
  progress.last = { kind: 'quiz', quiz, attempt };
  if (event.type === 'quiz.started') {
    Object.assign(taken, event.data);
    taken.assignment = event.about.assignment;
  } else if (!taken.finished) {
    for (const earlier of of.attempts) if (earlier.finished) earlier.answers = {};
    taken.finished = { at: event.at, ...event.data };
  }
}

function quizTrace(progress: Progress, quiz: string): QuizTrace {
  return (progress.quizzes[quiz] ??= { attempts: [], latest: {}, checks: {} });
}

/** An attempt whose start never arrived (it may lie in a backup not yet imported) still counts. */
function attemptTrace(trace: QuizTrace, attempt: string, at: string): Attempt {
  let taken = trace.attempts.findLast((each) => each.attempt === attempt);
  if (!taken) {
    taken = { attempt, mode: 'practice', seed: 0, items: [], started: at, credits: {}, answers: {} };
    trace.attempts.push(taken);
  }
  return taken;
}
