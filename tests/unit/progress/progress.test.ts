import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moduleProgress } from '#domain/progress/module-progress.ts';
import { nextStep } from '#domain/progress/next-step.ts';
import type { CourseOutline } from '#domain/progress/outline.ts';
import type { Progress } from '#domain/progress/progress.ts';
import { quizStanding } from '#domain/progress/quiz-standing.ts';
import { scenarioRuns } from '#domain/progress/scenario-runs.ts';
import { countOn, noProgress, summarise } from '#domain/progress/summarise.ts';
import { timeSpent } from '#domain/progress/time-spent.ts';
import type { EventDraft, LearningEvent } from '#domain/record/event.ts';
import { compareEvents } from '#domain/record/compare-events.ts';
import { parseEvent } from '#domain/record/parse-event.ts';
import { anyEvent } from '../record/any-event.ts';

const quiz = {
  id: 'methadone',
  passPercent: 80,
  items: [
    { id: 'q1', revision: 'a' },
    { id: 'q2', revision: 'b' },
  ],
};
const outline: CourseOutline = {
  modules: [
    {
      id: 'methadone',
      lessons: [{ id: 'once-a-day' }, { id: 'evidence' }],
      quizzes: [quiz],
      scenarios: [{ id: 'target' }],
    },
  ],
};

function record(...drafts: EventDraft[]): LearningEvent[] {
  return drafts.map((draft, n) => {
    const numbers = { seq: n + 1, lamport: n + 1, at: `2026-11-23T00:00:${String(n).padStart(2, '0')}.000Z` };
    const event = { id: `e${n}`, profile: 'p', device: 'd', ...numbers, ...draft } as LearningEvent;
    expect(parseEvent(event)).toEqual({ ok: true, event });
    return event;
  });
}

const opened = (lesson: string): EventDraft => ({
  type: 'lesson.opened',
  about: { module: 'methadone', lesson },
});
const completed = (lesson: string): EventDraft => ({
  type: 'lesson.completed',
  about: { module: 'methadone', lesson },
});
const started = (attempt: string): EventDraft => ({
  type: 'quiz.started',
  about: { quiz: 'methadone', attempt },
  data: { mode: 'test', seed: 7, items: ['q2', 'q1'] },
});
const answered = (attempt: string, item: string, revision: string, credit = 1): EventDraft => ({
  type: 'question.answered',
  about: { quiz: 'methadone', item, attempt, where: 'quiz' },
  revision,
  data: { answer: 'x', credit },
});
const finished = (attempt: string, score: number): EventDraft => ({
  type: 'quiz.finished',
  about: { quiz: 'methadone', attempt },
  data: { score, passed: score >= 0.8 },
});
const run = { scenario: 'target', run: 'r1' };
const chose = (choice: string): EventDraft => ({
  type: 'scenario.chose',
  about: run,
  data: { choice, scene: 's' },
});

describe('the next step', () => {
  test('a new learner starts at the first lesson', () => {
    expect(nextStep(outline, summarise([]))).toMatchObject({ lesson: 'once-a-day', why: 'start' });
  });
  test('an opened lesson is resumed', () => {
    const events = record(opened('once-a-day'), completed('once-a-day'), opened('evidence'));
    expect(nextStep(outline, summarise(events))).toMatchObject({ lesson: 'evidence', why: 'resume' });
  });
  test('after a completed lesson comes the next', () => {
    const events = record(opened('once-a-day'), completed('once-a-day'));
    expect(nextStep(outline, summarise(events))).toMatchObject({ lesson: 'evidence', why: 'next' });
  });
  test('a quiz left in the middle is resumed', () => {
    const events = record(started('t1'), answered('t1', 'q1', 'a'));
    expect(nextStep(outline, summarise(events))).toMatchObject({ quiz: 'methadone', why: 'resume' });
  });
  test('what was left out comes after the end', () => {
    const events = record(completed('evidence'), started('t1'), finished('t1', 1), {
      type: 'scenario.finished',
      about: run,
      revision: 'r',
      data: { ending: 'good', scores: { trust: 2 }, passed: true },
    });
    expect(nextStep(outline, summarise(events))).toMatchObject({ lesson: 'once-a-day', why: 'next' });
    expect(moduleProgress(outline, summarise(events))).toEqual([
      { module: 'methadone', done: 3, total: 4, state: 'started' },
    ]);
  });
});

describe('a quiz', () => {
  test('an attempt in progress keeps its answers, seed and order', () => {
    const { inProgress } = quizStanding(
      quiz,
      summarise(record(started('t1'), answered('t1', 'q1', 'a', 0.5))),
    );
    expect(inProgress).toMatchObject({
      seed: 7,
      items: ['q2', 'q1'],
      answers: { q1: { answer: 'x', credit: 0.5 } },
    });
  });
  test('best and last score are told apart', () => {
    const events = record(started('t1'), finished('t1', 0.9), started('t2'), finished('t2', 0.4));
    expect(quizStanding(quiz, summarise(events))).toMatchObject({ best: 0.9, last: 0.4, passed: true });
  });
  test('R18 a changed question keeps its old answer, marked, and a removed one stays', () => {
    const standing = quizStanding(
      quiz,
      summarise(record(answered('t1', 'q1', 'old'), answered('t1', 'gone', 'z'))),
    );
    expect(standing).toMatchObject({ changed: ['q1'], retired: ['gone'] });
  });
});

test('a choice taken back is out of the run', () => {
  const events = record({ type: 'scenario.started', about: run, revision: 'r' }, chose('a'), chose('b'), {
    type: 'scenario.undone',
    about: run,
  });
  expect(scenarioRuns(summarise(events), 'target').inProgress?.choices).toEqual([
    { choice: 'a', scene: 's' },
  ]);
});

test('time adds up by page', () => {
  const about = { page: 'lesson', id: 'methadone/evidence' } as const;
  const events = record(
    { type: 'time.spent', about, data: { seconds: 20 } },
    { type: 'time.spent', about, data: { seconds: 5 } },
  );
  expect(timeSpent(summarise(events))).toEqual({ total: 25, byPage: { 'lesson:methadone/evidence': 25 } });
});

const anyRecord = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 40 });

describe('progress', () => {
  test('R21 it does not hang on the order in which events are handed over', () => {
    fc.assert(
      fc.property(anyRecord, fc.infiniteStream(fc.nat()), (events, random) => {
        const order = new Map(events.map((event) => [event, random.next().value]));
        const turned = [...events].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        expect(summarise(turned)).toEqual(summarise(events));
      }),
    );
  });

  test('R22 counting on from any place comes to the same', () => {
    fc.assert(
      fc.property(anyRecord, fc.nat(), (events, n) => {
        const ordered = [...events].sort(compareEvents);
        const at = n % (ordered.length + 1);
        const kept = JSON.parse(JSON.stringify(countOn(noProgress(), ordered.slice(0, at)))) as Progress;
        expect(countOn(kept, ordered.slice(at))).toEqual(summarise(events));
      }),
    );
  });
});
