import type { LearningEvent } from '#domain/record/event.ts';
import { formatPercent } from '#i18n/format-percent.client.ts';
import { pageText } from '#i18n/page-texts.client.ts';
import { timeText } from './time-text.client.ts';

/**
 * What happened, in one sentence. `names` are by `kind:id`; a part that the course no longer holds is called by its id.
 * The page prints the texts history.* and time.* (PageTexts).
 */
export function eventSentence(event: LearningEvent, names: Record<string, { title: string }>): string {
  const named = (kind: string, id: string) => names[`${kind}:${id}`]?.title ?? id;
  switch (event.type) {
    case 'lesson.opened':
    case 'lesson.completed': {
      const { module, lesson } = event.about;
      return pageText(`history.${event.type}`, { title: named('lesson', `${module}/${lesson}`) });
    }
    case 'question.answered': {
      const { credit } = event.data;
      const verdict = pageText(
        credit === 1 ? 'history.right' : credit > 0 ? 'history.partly' : 'history.wrong',
      );
      const { where, quiz } = event.about;
      return pageText(`history.answered.${where}`, { title: named('quiz', quiz), verdict });
    }
    case 'quiz.started':
      return pageText(`history.quiz.started.${event.data.mode}`, { title: named('quiz', event.about.quiz) });
    case 'quiz.finished': {
      const { score, passed } = event.data;
      const title = named('quiz', event.about.quiz);
      return pageText(passed ? 'history.quiz.passed' : 'history.quiz.failed', {
        title,
        score: formatPercent(score),
      });
    }
    case 'scenario.finished':
      return pageText(event.data.passed ? 'history.scenario.passed' : 'history.scenario.failed', {
        title: named('scenario', event.about.scenario),
      });
    case 'scenario.noted': {
      const title = named('scenario', event.about.scenario);
      const { kind, text } = event.data;
      return pageText(kind === 'next-shift' ? 'history.scenario.nextShift' : 'history.scenario.noted', {
        title,
        text,
      });
    }
    case 'scenario.started': {
      const title = named('scenario', event.about.scenario);
      return pageText(event.data ? 'history.scenario.startedClass' : 'history.scenario.started', { title });
    }
    case 'scenario.chose':
    case 'scenario.undone':
    case 'vote.counted':
      return pageText(`history.${event.type}`, { title: named('scenario', event.about.scenario) });
    case 'path.chosen':
      return pageText('history.path.chosen', { title: named('path', event.about.path) });
    case 'assignment.accepted':
      return pageText('history.assignment.accepted', { title: titleIn(event.data.text) });
    case 'assignment.submitted':
      return pageText('history.assignment.submitted', { events: event.data.events });
    case 'record.imported':
      return pageText('history.record.imported', { events: event.data.events });
    case 'time.spent': {
      const { page, id } = event.about;
      return pageText('history.time.spent', { time: timeText(event.data.seconds), title: named(page, id) });
    }
  }
}

/** Of an assignment as the record holds it. Only its title is shown here, so only that is looked at. */
function titleIn(assignment: string): string {
  try {
    const { title } = JSON.parse(assignment) as { title?: unknown };
    return typeof title === 'string' ? title : '';
  } catch {
    return '';
  }
}
