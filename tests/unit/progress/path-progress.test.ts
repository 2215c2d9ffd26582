import { expect, test } from 'vitest';
import { nextStep } from '#domain/progress/next-step.ts';
import type { CourseOutline } from '#domain/progress/outline.ts';
import { pathProgress } from '#domain/progress/path-progress.ts';
import { summarise } from '#domain/progress/summarise.ts';
import type { EventDraft, LearningEvent } from '#domain/record/event.ts';

const module = (id: string) => ({
  id,
  lessons: [{ id: 'one' }],
  quizzes: [{ id: `${id}-quiz`, passPercent: 80, items: [] }],
  scenarios: [],
});
const path = { id: 'ward', modules: ['b', 'a'], finalTest: { id: 'final-ward', passPercent: 80, items: [] } };
const outline: CourseOutline = { modules: [module('a'), module('b'), module('c')], paths: [path] };

const progressOf = (...drafts: EventDraft[]) =>
  summarise(
    drafts.map(
      (draft, n) =>
        ({
          ...{ id: `e${n}`, profile: 'p', device: 'd', seq: n + 1, lamport: n + 1 },
          at: '2026-11-25T00:00:00.000Z',
          ...draft,
        }) as LearningEvent,
    ),
  );
const chose: EventDraft = { type: 'path.chosen', about: { path: 'ward' } };
const read = (id: string): EventDraft => ({ type: 'lesson.completed', about: { module: id, lesson: 'one' } });
const passed = (quiz: string): EventDraft => ({
  type: 'quiz.finished',
  about: { quiz, attempt: 't' },
  data: { score: 1, passed: true },
});

test('without a path the course is gone through in its own order', () => {
  expect(nextStep(outline, progressOf())).toMatchObject({ module: 'a', lesson: 'one', why: 'start' });
});

test('a chosen path has its own order', () => {
  expect(nextStep(outline, progressOf(chose))).toMatchObject({ module: 'b', lesson: 'one' });
});

test('its final test comes last, and with it the path is done', () => {
  const all = [chose, read('b'), passed('b-quiz'), read('a'), passed('a-quiz')];
  expect(nextStep(outline, progressOf(...all))).toMatchObject({ kind: 'quiz', quiz: 'final-ward' });
  expect(nextStep(outline, progressOf(...all, passed('final-ward')))).toBeUndefined();
});

test('progress on a path counts its parts and the final test', () => {
  expect(pathProgress(outline, path, progressOf(read('a'), read('c')))).toEqual({ done: 1, total: 5 });
});

test('a path that the course no longer has is passed over', () => {
  const gone: EventDraft = { type: 'path.chosen', about: { path: 'gone' } };
  expect(nextStep(outline, progressOf(gone))).toMatchObject({ module: 'a' });
});

test('an answer in a final test counts for its home quiz and for an attempt at the test alone', () => {
  const progress = progressOf({
    type: 'question.answered',
    about: { quiz: 'a-quiz', within: 'final-ward', item: 'q', attempt: 't', where: 'quiz' },
    revision: 'r',
    data: { answer: 'x', credit: 1 },
  });
  expect(progress.quizzes['a-quiz']?.latest['q']?.credit).toBe(1);
  expect(progress.quizzes['a-quiz']?.attempts).toEqual([]);
  expect(progress.quizzes['final-ward']?.attempts[0]?.credits).toEqual({ q: 1 });
});
