/** Where a question was answered: inside a lesson, in its quiz, or when it came back for review. */
export type AnswerPlace = 'lesson' | 'quiz' | 'review';

export type Confidence = 'sure' | 'think' | 'guess';

/** One option, several or an order, a number, or what was put beside what (item -> group). */
export type Answer = string | string[] | number | Record<string, string>;

export type PageKind = 'lesson' | 'quiz' | 'scenario' | 'review' | 'other';

/** What every event carries, whatever happened. */
export interface Envelope {
  /** Random, unique for ever: two records are merged by it. */
  id: string;
  /** The profile that the event was first recorded in. */
  profile: string;
  /** A browser's random name for itself. */
  device: string;
  /** 1, 2, 3… without gaps for each device and profile. */
  seq: number;
  /** 1 + the highest seen when it was recorded, so that order never rests on a clock. */
  lamport: number;
  /** ISO 8601 in UTC, such as 2026-11-23T08:00:00.000Z. For people to read, never for order. */
  at: string;
}

interface Happened<Type extends string, About> {
  type: Type;
  about: About;
  revision?: string;
}

/** A learner did one thing. `revision` says which wording of that thing they saw. */
export type EventDraft =
  | Happened<'lesson.opened', { module: string; lesson: string }>
  | Happened<'lesson.completed', { module: string; lesson: string }>
  /** within: the final test that asked it; `attempt` is then one at that test. */
  | (Happened<
      'question.answered',
      { quiz: string; item: string; attempt?: string; within?: string; where: AnswerPlace }
    > & {
      revision: string;
      /** credit: 0 to 1. ms: from seeing the question to answering it. */
      data: { answer: Answer; credit: number; confidence?: Confidence; ms?: number };
    })
  /** assignment: the one that the attempt was begun from. */
  | (Happened<'quiz.started', { quiz: string; attempt: string; assignment?: string }> & {
      data: { mode: 'practice' | 'test'; seed: number; items: string[] };
    })
  /** score: 0 to 1. */
  | (Happened<'quiz.finished', { quiz: string; attempt: string }> & {
      data: { score: number; passed: boolean };
    })
  /** assignment: the one that the run was begun from. audience: the case is played by a class, before the instructor's screen. */
  | (Happened<'scenario.started', { scenario: string; run: string; assignment?: string }> & {
      revision: string;
      data?: { audience: 'class' };
    })
  /** place: how many choices stood before this one. Left out in old records: all that stood. */
  | (Happened<'scenario.chose', { scenario: string; run: string }> & {
      data: { choice: string; scene: string; place?: number };
    })
  /** place: how many choices are left standing. Left out in old records: all but the last. */
  | (Happened<'scenario.undone', { scenario: string; run: string }> & { data?: { place: number } })
  /** text: revision of the case with every word in it. */
  | (Happened<'scenario.finished', { scenario: string; run: string }> & {
      revision: string;
      data: { ending: string; scores: Record<string, number>; passed: boolean; text?: string };
    })
  /** For oneself. next-shift: what one would do on the next shift; the last such note of a run stands. */
  | (Happened<'scenario.noted', { scenario: string; run: string }> & {
      data: { scene?: string; text: string; kind: 'note' | 'next-shift' };
    })
  | Happened<'path.chosen', { path: string }>
  /** text: the assignment as JSON, so that it is known wherever the record is. */
  | (Happened<'assignment.accepted', { assignment: string }> & { data: { text: string } })
  /** file: the checksum of the file that was handed in. events: how many it held. name, number: whose it said it is. */
  | (Happened<'assignment.submitted', { assignment: string }> & {
      data: { file: string; events: number; name: string; number?: string };
    })
  /** counts: hands by choice. */
  | (Happened<'vote.counted', { scenario: string; run: string; scene: string }> & {
      data: { counts: Record<string, number> };
    })
  | Happened<'path.chosen', { path: string }>
  /** file: the checksum that the file carried. */
  | (Happened<'record.imported', { file: string }> & { data: { events: number } })
  /** id: the page's address below its language, such as `methadone/once-a-day`. */
  | (Happened<'time.spent', { page: PageKind; id: string }> & { data: { seconds: number } });

export type EventType = EventDraft['type'];

export type LearningEvent = Envelope & EventDraft;

export type EventOf<Type extends EventType> = Extract<LearningEvent, { type: Type }>;
