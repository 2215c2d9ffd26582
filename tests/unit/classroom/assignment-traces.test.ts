import { describe, expect, test } from 'vitest';
import { assignmentText } from '#domain/classroom/assignment.ts';
import type { Assignment } from '#domain/classroom/assignment.ts';
import { assignmentsFold } from '#domain/classroom/assignment-traces.ts';
import { partStandings } from '#domain/classroom/part-standing.ts';
import type { EventDraft } from '#domain/record/event.ts';
import { anAssignment } from './examples.ts';
import { accepted, attempt, completed, recordOf, reviewed, run } from './record-of.ts';

const course = {
  modules: [
    {
      id: 'start',
      lessons: [{ id: 'three-roles' }, { id: 'law-boxes' }],
      quizzes: [],
      scenarios: [],
    },
    {
      id: 'methadone',
      lessons: [{ id: 'once-a-day' }],
      quizzes: [{ id: 'methadone', passPercent: 80, items: [] }],
      scenarios: [{ id: 'methadone-or-target' }],
    },
  ],
};
const take = (assignment: Assignment) => accepted(assignment.id, assignmentText(assignment));

function standing(drafts: EventDraft[], assignment = anAssignment()) {
  const traces = assignmentsFold.add(assignmentsFold.start(), recordOf([take(assignment), ...drafts]));
  const trace = traces.assignments[assignment.id];
  if (!trace) throw new Error('not accepted');
  return { trace, parts: partStandings(assignment, trace, traces.lessons, course) };
}

const quizOf = (drafts: EventDraft[], limits: object) =>
  standing(drafts, { ...anAssignment(), parts: [{ kind: 'quiz', quiz: 'methadone', ...limits }] }).parts[0];

describe('how far an assignment is', () => {
  test('CR8 nothing is done at first', () => {
    expect(standing([]).parts.map(({ done, have, of }) => [done, have, of])).toEqual([
      [false, 0, 2],
      [false, 0, 1],
      [false, 0, 2],
      [false, 0, undefined],
      [false, 0, undefined],
    ]);
  });

  test('CR8 each part is done by what was done for it', () => {
    const { parts } = standing([
      completed('start', 'three-roles'),
      completed('start', 'law-boxes'),
      completed('methadone', 'once-a-day'),
      ...attempt('methadone', 't1', 0.9, 'a1'),
      ...run('methadone-or-target', 'u1', 'a1'),
      reviewed('start', 'roles'),
    ]);
    expect(parts.map(({ done }) => done)).toEqual([true, true, true, true, true]);
  });

  test('CR8 a lesson completed before it was accepted is done', () => {
    const record = recordOf([completed('start', 'three-roles'), take(anAssignment())]);
    const { lessons } = assignmentsFold.add(assignmentsFold.start(), record);
    expect(Object.keys(lessons)).toEqual(['start/three-roles']);
  });

  test('CR8 attempts and runs begun elsewhere count for nothing', () => {
    const { parts, trace } = standing([
      ...attempt('methadone', 't1', 1),
      ...run('methadone-or-target', 'u1'),
    ]);
    expect(parts.filter(({ done }) => done)).toEqual([]);
    expect(trace.since).toBe(0);
  });

  test('CR8 a quiz with a pass mark is done once passed, or once every attempt is used', () => {
    const one = attempt('methadone', 't1', 0.6, 'a1');
    const two = [...one, ...attempt('methadone', 't2', 0.5, 'a1')];
    expect(quizOf(one, { passPercent: 70, attempts: 2 })).toMatchObject({ done: false, passed: false });
    expect(quizOf(two, { passPercent: 70, attempts: 2 })).toMatchObject({ done: true, have: 2, best: 0.6 });
    expect(quizOf(one, { passPercent: 60 })).toMatchObject({ done: true, passed: true });
    expect(quizOf(one, {})).toMatchObject({ done: true, passed: false });
    expect(quizOf(attempt('methadone', 't1', undefined, 'a1'), {})).toMatchObject({ done: false, have: 0 });
  });

  test('CR8 what was done since it was handed in is counted', () => {
    const submitted: EventDraft = {
      type: 'assignment.submitted',
      about: { assignment: 'a1' },
      data: { file: 'x', events: 4, name: 'Lan' },
    };
    const { trace } = standing([completed('start', 'law-boxes'), submitted]);
    expect(trace).toMatchObject({ since: 0, submitted: { events: 4, file: 'x' } });
    expect(standing([submitted, completed('start', 'law-boxes')]).trace.since).toBe(1);
  });

  test('CR8 it comes out the same from a kept state and later events', () => {
    const record = recordOf([
      take(anAssignment()),
      ...attempt('methadone', 't1', 0.5, 'a1'),
      ...run('methadone-or-target', 'u1', 'a1'),
      reviewed('a', 'b'),
    ]);
    const whole = assignmentsFold.add(assignmentsFold.start(), record);
    for (let cut = 0; cut <= record.length; cut++) {
      const kept = assignmentsFold.add(assignmentsFold.start(), record.slice(0, cut));
      const again = JSON.parse(JSON.stringify(kept)) as typeof kept;
      expect(assignmentsFold.add(again, record.slice(cut))).toEqual(whole);
    }
  });

  test('CR8 an acceptance that can not be read asks for nothing and stops nothing', () => {
    const record = recordOf([
      accepted('a1', 'no JSON'),
      accepted('a2', '{"parts":[null]}'),
      take(anAssignment()),
    ]);
    expect(Object.keys(assignmentsFold.add(assignmentsFold.start(), record).assignments)).toEqual([
      'a1',
      'a2',
    ]);
  });
});
