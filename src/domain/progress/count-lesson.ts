import type { EventOf } from '../record/event.ts';
import type { Progress } from './progress.ts';

export function countLesson(progress: Progress, event: EventOf<'lesson.opened' | 'lesson.completed'>): void {
  const { module, lesson } = event.about;
  const trace = (progress.lessons[`${module}/${lesson}`] ??= { opened: event.at });
  if (event.type === 'lesson.completed') trace.completed ??= event.at;
  progress.last = { kind: 'lesson', module, lesson };
}
