import type { Progress } from './progress.ts';

export type LessonState = 'new' | 'opened' | 'completed';

export function lessonState(progress: Progress, module: string, lesson: string): LessonState {
  const trace = progress.lessons[`${module}/${lesson}`];
  return !trace ? 'new' : trace.completed ? 'completed' : 'opened';
}
