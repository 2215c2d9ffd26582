import { lessonState } from './lesson-state.ts';
import type { CourseOutline, ModuleOutline } from './outline.ts';
import type { Progress } from './progress.ts';

export type Step =
  | { kind: 'lesson'; module: string; lesson: string }
  | { kind: 'quiz'; quiz: string }
  | { kind: 'scenario'; scenario: string };

export interface ModuleProgress {
  module: string;
  done: number;
  total: number;
  state: 'new' | 'started' | 'done';
}

/** Lessons, then quizzes, then scenarios: the order in which a module is worked through. */
export function stepsOf({ id: module, lessons, quizzes, scenarios }: ModuleOutline): Step[] {
  return [
    ...lessons.map(({ id }) => ({ kind: 'lesson', module, lesson: id }) as const),
    ...quizzes.map(({ id }) => ({ kind: 'quiz', quiz: id }) as const),
    ...scenarios.map(({ id }) => ({ kind: 'scenario', scenario: id }) as const),
  ];
}

/** A lesson is done when completed, a quiz or a scenario once it was passed. */
export function isDone(step: Step, progress: Progress): boolean {
  if (step.kind === 'lesson') return lessonState(progress, step.module, step.lesson) === 'completed';
  if (step.kind === 'scenario') return progress.scenarios[step.scenario]?.passed ?? false;
  return progress.quizzes[step.quiz]?.attempts.some((attempt) => attempt.finished?.passed) ?? false;
}

/** In the outline's order. */
export function moduleProgress(outline: CourseOutline, progress: Progress): ModuleProgress[] {
  return outline.modules.map((module) => {
    const steps = stepsOf(module);
    const done = steps.filter((step) => isDone(step, progress)).length;
    const state =
      done === steps.length ? 'done' : steps.some((step) => isTouched(step, progress)) ? 'started' : 'new';
    return { module: module.id, done, total: steps.length, state };
  });
}

function isTouched(step: Step, progress: Progress): boolean {
  if (step.kind === 'lesson') return lessonState(progress, step.module, step.lesson) !== 'new';
  if (step.kind === 'scenario') return step.scenario in progress.scenarios;
  return step.quiz in progress.quizzes;
}
