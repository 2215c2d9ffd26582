import { standingOn } from '../evidence/retirement.ts';
import type { CourseOutline, ModuleOutline } from './outline.ts';
import type { Progress } from './progress.ts';
import { isDone } from './module-progress.ts';

/**
 * What of the outline is demanded on a day (`2026-11-23`): without the cases that an ended law has retired, and without
 * the quizzes of which it has retired every question. What was passed stays.
 */
export function demandedOutline<Outline extends CourseOutline>(
  outline: Outline,
  progress: Progress,
  day: string,
): Outline {
  return { ...outline, modules: outline.modules.map((module) => demandedIn(module, progress, day)) };
}

function demandedIn(module: ModuleOutline, progress: Progress, day: string): ModuleOutline {
  const standing = standingOn(module.scenarios, day);
  return {
    ...module,
    scenarios: module.scenarios.filter(
      (each) => standing.includes(each) || isDone({ kind: 'scenario', scenario: each.id }, progress),
    ),
    quizzes: module.quizzes.filter(
      ({ id, items }) =>
        items.length === 0 ||
        standingOn(items, day).length > 0 ||
        isDone({ kind: 'quiz', quiz: id }, progress),
    ),
  };
}
