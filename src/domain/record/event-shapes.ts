import { isId, isList, isNumber, isOneOf, isPath, isTable, isText, isWhole } from './checks.ts';
import type { Check } from './checks.ts';
import type { EventType } from './event.ts';
import type { Shape } from './misfit.ts';

export interface EventShape {
  about: Shape;
  /** true: the event must carry a revision. Every event may. */
  revised?: boolean;
  data?: Shape;
  /** true: the event may come without data. */
  bare?: boolean;
}

const credit = isNumber(0, 1);
const truth = isOneOf(true, false);
const lesson: Shape = { module: isId, lesson: isId };
const attempt: Shape = { quiz: isId, attempt: isId };
const run: Shape = { scenario: isId, run: isId };
const assignment: Shape = { assignment: isId };
const short = isText(100);
const count = isWhole(0, 1e9);
const anyNumber = isNumber(-1e15, 1e15);
const answerForms = [isText(2000), isList(100, isText(200)), anyNumber, isTable(isText(200))];
const place = isWhole(0, 1e6);
const isAnswer: Check = (value) => answerForms.some((fits) => fits(value));

export const eventShapes: Record<EventType, EventShape> = {
  'lesson.opened': { about: lesson },
  'lesson.completed': { about: lesson },
  'question.answered': {
    about: {
      quiz: isId,
      item: isId,
      'attempt?': isId,
      'within?': isId,
      where: isOneOf('lesson', 'quiz', 'review'),
    },
    revised: true,
    data: {
      answer: isAnswer,
      credit,
      'confidence?': isOneOf('sure', 'think', 'guess'),
      'ms?': count,
    },
  },
  'quiz.started': {
    about: { ...attempt, 'assignment?': isId },
    data: { mode: isOneOf('practice', 'test'), seed: anyNumber, items: isList(500, isId) },
  },
  'quiz.finished': { about: attempt, data: { score: credit, passed: truth } },
  'scenario.started': {
    about: { ...run, 'assignment?': isId },
    revised: true,
    data: { audience: isOneOf('class') },
    bare: true,
  },
  'scenario.chose': { about: run, data: { choice: isId, scene: isId, 'place?': place } },
  'scenario.undone': { about: run, data: { place }, bare: true },
  'scenario.finished': {
    about: run,
    revised: true,
    data: { ending: isId, scores: isTable(isNumber(-1e6, 1e6)), passed: truth, 'text?': isId },
  },
  'scenario.noted': {
    about: run,
    data: { 'scene?': isId, text: isText(4000), kind: isOneOf('note', 'next-shift') },
  },
  'path.chosen': { about: { path: isId } },
  'assignment.accepted': { about: assignment, data: { text: isText(4000) } },
  'assignment.submitted': {
    about: assignment,
    data: { file: short, events: count, name: short, 'number?': short },
  },
  'vote.counted': { about: { ...run, scene: isId }, data: { counts: isTable(isWhole(0, 10_000)) } },
  'record.imported': { about: { file: short }, data: { events: count } },
  'time.spent': {
    about: { page: isOneOf('lesson', 'quiz', 'scenario', 'review', 'other'), id: isPath },
    data: { seconds: isNumber(0, 86400) },
  },
};
