import { isDone, stepsOf } from './module-progress.ts';
import type { Step } from './module-progress.ts';
import type { CourseOutline } from './outline.ts';
import { chosenPath, stepsOfPath } from './path-progress.ts';
import type { Place, Progress } from './progress.ts';

export type NextStep = Step & {
  /** start: nothing was done yet. resume: it was left in the middle. next: what comes after the last thing done. */
  why: 'start' | 'resume' | 'next';
};

/** Where to continue on the chosen path, else in the course; undefined where every step of it is done. */
export function nextStep(outline: CourseOutline, progress: Progress): NextStep | undefined {
  const path = chosenPath(outline, progress);
  const steps = path ? stepsOfPath(outline, path) : outline.modules.flatMap(stepsOf);
  const { last } = progress;
  const at = last ? steps.findIndex((step) => isAt(step, last)) : -1;
  const here = steps[at];
  if (here && last && isOpen(last, progress)) return { ...here, why: 'resume' };
  const inOrder = [...steps.slice(at + 1), ...steps.slice(0, at + 1)];
  const todo = inOrder.find((step) => !isDone(step, progress));
  return todo && { ...todo, why: here ? 'next' : 'start' };
}

function isAt(step: Step, place: Place): boolean {
  if (step.kind === 'lesson') {
    return place.kind === 'lesson' && step.lesson === place.lesson && step.module === place.module;
  }
  if (step.kind === 'quiz') return place.kind === 'quiz' && step.quiz === place.quiz;
  return place.kind === 'scenario' && step.scenario === place.scenario;
}

function isOpen(place: Place, progress: Progress): boolean {
  if (place.kind === 'lesson') return !progress.lessons[`${place.module}/${place.lesson}`]?.completed;
  if (place.kind === 'quiz') return !progress.quizzes[place.quiz]?.attempts.at(-1)?.finished;
  return !progress.scenarios[place.scenario]?.runs.at(-1)?.finished;
}
