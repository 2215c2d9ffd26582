import { compareEvents } from '../record/compare-events.ts';
import type { LearningEvent } from '../record/event.ts';
import { countLesson } from './count-lesson.ts';
import { countAnswer, countAttempt } from './count-quiz.ts';
import { countScenario } from './count-scenario.ts';
import type { RunEvent } from './count-scenario.ts';
import type { Progress } from './progress.ts';

export function noProgress(): Progress {
  return { lessons: {}, quizzes: {}, scenarios: {}, classRuns: {}, seconds: {}, events: 0 };
}

/** What the events say, in whatever order they are handed over. */
export function summarise(events: readonly LearningEvent[]): Progress {
  return countOn(noProgress(), events);
}

/** Adds later events to a progress, which is changed and returned. */
export function countOn(progress: Progress, events: readonly LearningEvent[]): Progress {
  for (const event of [...events].sort(compareEvents)) {
    progress.events++;
    switch (event.type) {
      case 'lesson.opened':
      case 'lesson.completed':
        countLesson(progress, event);
        break;
      case 'question.answered':
        countAnswer(progress, event);
        break;
      case 'quiz.started':
      case 'quiz.finished':
        countAttempt(progress, event);
        break;
      case 'time.spent': {
        const page = `${event.about.page}:${event.about.id}`;
        progress.seconds[page] = (progress.seconds[page] ?? 0) + event.data.seconds;
        break;
      }
      case 'path.chosen':
        progress.path = event.about.path;
        break;
      default:
        // Events of other things, assignments for one, say nothing about progress.
        if ('run' in event.about) countScenario(progress, event as RunEvent);
    }
  }
  return progress;
}
