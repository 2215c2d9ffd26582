import { demandedSteps, isDone, type Step } from './module-progress.ts';
import type { CourseOutline, PathOutline } from './outline.ts';
import type { Progress } from './progress.ts';

/** What a path demands on a day (`2026-11-23`), in its order: module by module, the final test last. */
export function stepsOfPath(
  { modules }: CourseOutline,
  path: PathOutline,
  progress: Progress,
  day: string,
): Step[] {
  const own = path.modules.flatMap((id) => modules.filter((module) => module.id === id));
  return [
    ...own.flatMap((module) => demandedSteps(module, progress, day)),
    { kind: 'quiz', quiz: path.finalTest.id },
  ];
}

/** The path that the learner chose last, where the course still has it. */
export function chosenPath({ paths = [] }: CourseOutline, { path }: Progress): PathOutline | undefined {
  return paths.find(({ id }) => id === path);
}

export function pathProgress(outline: CourseOutline, path: PathOutline, progress: Progress, day: string) {
  const steps = stepsOfPath(outline, path, progress, day);
  return { done: steps.filter((step) => isDone(step, progress)).length, total: steps.length };
}
