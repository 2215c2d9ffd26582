import type { Answer, AnswerPlace, Confidence } from '../record/event.ts';

/** What a record says about its learner, whatever the course looks like today. Plain JSON. */
export interface Progress {
  /** By `module/lesson`. */
  lessons: Record<string, LessonTrace>;
  /** By quiz. */
  quizzes: Record<string, QuizTrace>;
  /** By scenario. */
  scenarios: Record<string, ScenarioTrace>;
  /** By scenario: what a class played before this learner's screen. None of it counts as the learner's own. */
  classRuns: Record<string, Run[]>;
  /** Seconds by `kind:id`, such as `lesson:methadone/once-a-day`. */
  seconds: Record<string, number>;
  /** The lesson, quiz or scenario that was last touched. */
  last?: Place;
  /** The path chosen last. */
  path?: string;
  /** How many events were counted. */
  events: number;
}

export type Place =
  | { kind: 'lesson'; module: string; lesson: string }
  | { kind: 'quiz'; quiz: string; attempt: string }
  | { kind: 'scenario'; scenario: string; run: string };

/** Instants are ISO 8601 in UTC, for people to read. */
export interface LessonTrace {
  opened: string;
  completed?: string;
}

export interface QuizTrace {
  attempts: Attempt[];
  /** The latest answer to each item, wherever it was given. */
  latest: Record<string, AnswerTrace>;
  /** The latest answer to each item that was given inside a lesson. */
  checks: Record<string, AnswerTrace>;
}

export interface AnswerTrace {
  answer: Answer;
  /** 0 to 1. */
  credit: number;
  revision: string;
  where: AnswerPlace;
  at: string;
  confidence?: Confidence;
}

export interface Attempt {
  attempt: string;
  /** The assignment that it was begun from. */
  assignment?: string | undefined;
  mode: 'practice' | 'test';
  seed: number;
  items: string[];
  started: string;
  /** Credit by item, 0 to 1. */
  credits: Record<string, number>;
  /** Kept while the attempt runs, and for the finished attempt that is the latest. */
  answers: Record<string, AnswerTrace>;
  finished?: { at: string; score: number; passed: boolean };
}

export interface ScenarioTrace {
  runs: Run[];
  /** Endings reached -> when first. */
  endings: Record<string, string>;
  passed: boolean;
}

export interface Run {
  run: string;
  /** The assignment that it was begun from. */
  assignment?: string | undefined;
  revision: string;
  started: string;
  /** What stands after taking back what was taken back. */
  choices: RunChoice[];
  /** How often something was taken back. */
  stepsBack: number;
  notes: { at: string; scene?: string; text: string; kind: 'note' | 'next-shift' }[];
  /** Hands counted at the fork where the run stands; they join the choice that is made there. */
  vote?: { scene: string; counts: Record<string, number> };
  finished?: RunResult;
}

export interface RunChoice {
  choice: string;
  scene: string;
  /** Hands of a class, by choice. */
  votes?: Record<string, number>;
}

export interface RunResult {
  at: string;
  ending: string;
  scores: Record<string, number>;
  passed: boolean;
  /** Of the case as it was played to its end. */
  revision: string;
  /** The same with every word in it. Old records lack it. */
  text?: string;
}
