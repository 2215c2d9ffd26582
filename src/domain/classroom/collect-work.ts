import { moveRun } from '../progress/move-run.ts';
import { compareEvents } from '../record/compare-events.ts';
import type { Answer, Confidence, EventOf, LearningEvent } from '../record/event.ts';

/** What a learner did for one assignment, without the events that say so. Plain JSON; instants are ISO 8601 in UTC. */
export interface Work {
  /** The assignment's JSON as it was accepted, where it was. */
  accepted?: { at: string; text: string };
  /** `module/lesson` -> when first completed. */
  lessons: Record<string, string>;
  attempts: WorkAttempt[];
  runs: WorkRun[];
  /** When an answer was given in review. */
  reviews: string[];
  /** Seconds by `page:id`, such as `lesson:methadone/once-a-day`. */
  seconds: Record<string, number>;
  devices: string[];
}

export interface WorkAnswer {
  /** The quiz that the item is of: in a final test another than the attempt's. */
  quiz: string;
  item: string;
  answer: Answer;
  /** 0 to 1. */
  credit: number;
  revision: string;
  at: string;
  /** From seeing the question to answering it. */
  ms?: number;
  confidence?: Confidence;
}

export interface WorkAttempt {
  attempt: string;
  quiz: string;
  mode: 'practice' | 'test';
  items: string[];
  started: string;
  /** The latest answer to each item before the end, in the order in which the items were first answered. */
  answers: WorkAnswer[];
  finished?: { at: string; score: number };
}

export interface WorkRun {
  run: string;
  scenario: string;
  /** Of the case as it was played to its end; of an unfinished run, as it was begun. */
  revision: string;
  started: string;
  /** What stands after taking back what was taken back. */
  choices: { choice: string; scene: string }[];
  stepsBack: number;
  finished?: { at: string; ending: string; scores: Record<string, number>; passed: boolean };
}

/** In whatever order the events are handed over. Those of attempts and runs whose beginning is missing are left out. */
export function condenseWork(events: readonly LearningEvent[]): Work {
  const work: Work = { lessons: {}, attempts: [], runs: [], reviews: [], seconds: {}, devices: [] };
  const attempts = new Map<string, WorkAttempt>();
  const runs = new Map<string, WorkRun>();
  const devices = new Set<string>();
  for (const event of [...events].sort(compareEvents)) {
    devices.add(event.device);
    switch (event.type) {
      case 'assignment.accepted':
        work.accepted ??= { at: event.at, text: event.data.text };
        break;
      case 'lesson.completed':
        work.lessons[`${event.about.module}/${event.about.lesson}`] ??= event.at;
        break;
      case 'time.spent': {
        const page = `${event.about.page}:${event.about.id}`;
        work.seconds[page] = (work.seconds[page] ?? 0) + event.data.seconds;
        break;
      }
      case 'quiz.started':
      case 'quiz.finished':
      case 'question.answered':
        if (event.type === 'question.answered' && event.about.where === 'review') work.reviews.push(event.at);
        else addToAttempt(attempts, event);
        break;
      case 'scenario.started':
      case 'scenario.chose':
      case 'scenario.undone':
      case 'scenario.finished':
        addToRun(runs, event);
        break;
    }
  }
  work.attempts.push(...attempts.values());
  work.runs.push(...runs.values());
  work.devices.push(...[...devices].sort());
  return work;
}

function addToAttempt(
  attempts: Map<string, WorkAttempt>,
  event: EventOf<'quiz.started' | 'quiz.finished' | 'question.answered'>,
): void {
  const { attempt: id } = event.about;
  if (!id) return;
  const attempt = attempts.get(id);
  if (event.type === 'quiz.started') {
    const { mode, items } = event.data;
    const { quiz } = event.about;
    if (!attempt) attempts.set(id, { attempt: id, quiz, mode, items, started: event.at, answers: [] });
  } else if (attempt && !attempt.finished) {
    if (event.type === 'quiz.finished') attempt.finished = { at: event.at, score: event.data.score };
    else addAnswer(attempt, event);
  }
}

function addAnswer({ answers }: WorkAttempt, event: EventOf<'question.answered'>): void {
  const { quiz, item } = event.about;
  const answer: WorkAnswer = { quiz, item, revision: event.revision, at: event.at, ...event.data };
  const place = answers.findIndex((each) => each.quiz === quiz && each.item === item);
  if (place < 0) answers.push(answer);
  else answers[place] = answer;
}

function addToRun(
  runs: Map<string, WorkRun>,
  event: EventOf<'scenario.started' | 'scenario.chose' | 'scenario.undone' | 'scenario.finished'>,
): void {
  const { scenario, run: id } = event.about;
  const run = runs.get(id);
  if (event.type === 'scenario.started') {
    const { at, revision } = event;
    if (!run) runs.set(id, { run: id, scenario, revision, started: at, choices: [], stepsBack: 0 });
  } else if (!run || run.finished) {
    return;
  } else if (event.type === 'scenario.finished') {
    const { ending, scores, passed } = event.data;
    run.revision = event.revision;
    run.finished = { at: event.at, ending, scores, passed };
  } else {
    moveRun(run, event);
  }
}
