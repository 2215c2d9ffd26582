import { describe, expect, test } from 'vitest';
import { assignmentText } from '#domain/classroom/assignment.ts';
import type { Delivery } from '#domain/classroom/collect.ts';
import type { Work } from '#domain/classroom/collect-work.ts';
import { flagAcross } from '#domain/classroom/flags-across.ts';
import { flagWork } from '#domain/classroom/flags-work.ts';
import type { CourseNow } from '#domain/classroom/flags-work.ts';
import { anAssignment } from './examples.ts';
import { aSitting, someWork } from './work.ts';

const course: CourseNow = {
  questions: {
    'q/i0': { revision: 'r', key: { type: 'single', correct: 'a' } },
    'q/i1': { revision: 'r', key: { type: 'single', correct: 'b' } },
  },
  scenarios: { c: 'r' },
};
const { attempt } = aSitting('l1', [1, 0]);
const kinds = (work: Partial<Work>, assignment = anAssignment()) =>
  flagWork(assignment, someWork(work), course).map(({ kind, about }) => [kind, ...about]);

describe('what the work shows', () => {
  test('CR27 honest work has no flag', () => {
    const accepted = { at: '2026-11-24T07:00:00.000Z', text: assignmentText(anAssignment()) };
    expect(kinds({ accepted, attempts: [attempt] })).toEqual([]);
  });

  test('CR27 an assignment in other words than were given', () => {
    const accepted = {
      at: '2026-11-24T07:00:00.000Z',
      text: assignmentText({ ...anAssignment(), late: 'allowed' }),
    };
    expect(kinds({ accepted })).toEqual([['other-assignment', 'a1']]);
  });

  test('CR27 answers faster than anybody reads', () => {
    const finished = { at: '2026-11-24T07:00:05.000Z', score: 0.5 };
    expect(kinds({ attempts: [{ ...attempt, finished }] })).toEqual([['too-fast', 'of-l1']]);
  });

  test('CR27 a test that took longer than the assignment allows, a minute aside', () => {
    const within = { ...anAssignment(), parts: [{ kind: 'quiz' as const, quiz: 'q', minutes: 1 }] };
    const took = (at: string) => ({ ...attempt, finished: { at, score: 0.5 } });
    expect(kinds({ attempts: [took('2026-11-24T07:01:55.000Z')] }, within)).toEqual([]);
    expect(kinds({ attempts: [took('2026-11-24T07:02:05.000Z')] }, within)).toEqual([['over-time', 'of-l1']]);
  });

  test('CR27 a credit or a score that comes out otherwise', () => {
    const [first, second] = attempt.answers;
    const answers = first && second ? [first, { ...second, credit: 1 }] : [];
    const score = { ...attempt, answers, finished: { at: attempt.finished?.at ?? '', score: 1 } };
    expect(kinds({ attempts: [score] })).toEqual([['credit', 'q/i1']]);
    const raised = { ...attempt, finished: { at: attempt.finished?.at ?? '', score: 1 } };
    expect(kinds({ attempts: [raised] })).toEqual([['credit', 'of-l1']]);
  });

  test('CR27 questions and cases of another version', () => {
    const answers = attempt.answers.map((answer) => ({ ...answer, revision: 'older' }));
    const runs = [
      { ...{ run: 'r1', scenario: 'c', revision: 'older', started: '' }, choices: [], stepsBack: 0 },
    ];
    expect(kinds({ attempts: [{ ...attempt, answers }], runs })).toEqual([
      ['other-version', 'q/i0', 'q/i1', 'r1'],
    ]);
  });
});

describe('what files of different learners have in common', () => {
  const delivery = (learner: string, work: Partial<Work>, profile = learner): Delivery => ({
    ...{ learner, assignment: 'a1', flags: [], work: someWork(work) },
    files: [
      {
        ...{ checksum: '', fileName: '', madeAt: '', takenAt: '', name: '', courseVersion: '', events: 1 },
        profile,
      },
    ],
  });
  const found = (...deliveries: Delivery[]) =>
    [...flagAcross(deliveries)].flatMap(([place, flags]) => flags.map(({ kind }) => `${place} ${kind}`));

  test('CR27 nothing, as a rule', () => {
    expect(found(delivery('l1', { attempts: [attempt] }), delivery('l2', {}))).toEqual([]);
  });

  test('CR27 a copied attempt marks both, also under another id', () => {
    expect(found(delivery('l1', { attempts: [attempt] }), delivery('l2', { attempts: [attempt] }))).toEqual([
      'l1/a1 copy',
      'l2/a1 copy',
    ]);
    const renamed = { ...attempt, attempt: 'mine' };
    expect(
      found(delivery('l1', { attempts: [attempt] }), delivery('l2', { attempts: [renamed] })),
    ).toHaveLength(2);
  });

  test('CR27 one profile handed in for two', () => {
    expect(found(delivery('l1', {}), delivery('l2', {}, 'l1'))).toEqual([
      'l1/a1 same-profile',
      'l2/a1 same-profile',
    ]);
  });

  test('CR27 one learner in two assignments copies nobody', () => {
    const twice = [
      delivery('l1', { attempts: [attempt] }),
      { ...delivery('l1', { attempts: [attempt] }), assignment: 'a2' },
    ];
    expect(found(...twice)).toEqual([]);
  });
});
