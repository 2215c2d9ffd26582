import type { CourseOutline } from './outline.ts';
import type { Progress } from './progress.ts';

export type LessonState = 'new' | 'opened' | 'completed';

export function lessonState(progress: Progress, module: string, lesson: string): LessonState {
  const trace = progress.lessons[`${module}/${lesson}`];
  return !trace ? 'new' : trace.completed ? 'completed' : 'opened';
}

/** Every lesson of the outline by `module/lesson`. */
export function lessonStates(outline: CourseOutline, progress: Progress): Record<string, LessonState> {
  const all = outline.modules.flatMap(({ id, lessons }) => lessons.map((lesson) => [id, lesson.id] as const));
  return Object.fromEntries(
    all.map(([module, lesson]) => [`${module}/${lesson}`, lessonState(progress, module, lesson)]),
  );
}
