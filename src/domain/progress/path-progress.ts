import { isDone, stepsOf, type Step } from './module-progress.ts';
import type { CourseOutline, PathOutline } from './outline.ts';
import type { Progress } from './progress.ts';

/** Everything on a path, in its order: module by module, the final test last. */
export function stepsOfPath({ modules }: CourseOutline, path: PathOutline): Step[] {
  const own = path.modules.flatMap((id) => modules.filter((module) => module.id === id));
  return [...own.flatMap(stepsOf), { kind: 'quiz', quiz: path.finalTest.id }];
}

/** The path that the learner chose last, where the course still has it. */
export function chosenPath({ paths = [] }: CourseOutline, { path }: Progress): PathOutline | undefined {
  return paths.find(({ id }) => id === path);
}

export function pathProgress(outline: CourseOutline, path: PathOutline, progress: Progress) {
  const steps = stepsOfPath(outline, path);
  return { done: steps.filter((step) => isDone(step, progress)).length, total: steps.length };
}
