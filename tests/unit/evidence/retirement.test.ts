import { describe, expect, test } from 'vitest';
import { articleValidity, lawDayAt } from '#domain/evidence/law-status.ts';
import { retiredBy, standingOn } from '#domain/evidence/retirement.ts';
import { certificateOf, certifiedModule } from '#domain/progress/certificate.ts';
import { demandedOutline } from '#domain/progress/demanded-outline.ts';
import { moduleProgress, stepsOf } from '#domain/progress/module-progress.ts';
import { nextStep } from '#domain/progress/next-step.ts';
import type { ModuleOutline } from '#domain/progress/outline.ts';
import { summarise } from '#domain/progress/summarise.ts';
import { RunDevice } from '../scenario/run-events.ts';

const today = '2026-11-23';
const tomorrow = '2026-11-24';
const dayAfter = '2026-11-25';
/** An article that ends tomorrow, in an instrument that stays. */
const article = articleValidity({ inForce: '2026-07-01' }, { ends: tomorrow });

describe('what leans on an article that ends tomorrow', () => {
  test('SC50: stands today and tomorrow, and is retired the day after', () => {
    const leansOn = [{ as: 'current' as const, ...article }];
    expect(retiredBy(leansOn, today)).toEqual([]);
    expect(retiredBy(leansOn, tomorrow)).toEqual([]);
    expect(retiredBy(leansOn, dayAfter)).toEqual(leansOn);
  });

  test('SC50: stays where it teaches history', () => {
    expect(retiredBy([{ as: 'history', ...article }], dayAfter)).toEqual([]);
  });

  test('SC50: is retired by that article alone, whatever else it leans on', () => {
    const other = { as: 'current' as const, inForce: '2022-01-01', name: 'other' };
    const ended = { as: 'current' as const, ...article, name: 'ended' };
    expect(retiredBy([other, ended], dayAfter).map(({ name }) => name)).toEqual(['ended']);
  });

  test('SC50: leaves the pool of a test', () => {
    const items = [{ id: 'a', leansOn: [article] }, { id: 'b' }];
    expect(standingOn(items, tomorrow).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(standingOn(items, dayAfter).map(({ id }) => id)).toEqual(['b']);
  });
});

test('SC50: the day turns at midnight in Viet Nam, and a clock set back turns nothing back', () => {
  expect(lawDayAt(Date.parse('2026-11-24T16:59:00Z'), today)).toBe(tomorrow);
  expect(lawDayAt(Date.parse('2026-11-24T17:00:00Z'), today)).toBe(dayAfter);
  expect(lawDayAt(Date.parse('2020-01-01T00:00:00Z'), today)).toBe(today);
});

describe('a module with a case and a quiz that lean on it', () => {
  const module: ModuleOutline = {
    id: 'm',
    lessons: [{ id: 'l' }],
    quizzes: [{ id: 'q', passPercent: 80, items: [{ id: 'i', revision: 'r', leansOn: [article] }] }],
    scenarios: [{ id: 'target', leansOn: [article] }, { id: 'other' }],
  };
  const demanded = (of: ModuleOutline, day: string, events = new RunDevice('a').events) =>
    demandedOutline({ modules: [of] }, summarise(events), day).modules[0] as ModuleOutline;
  const kinds = (day: string, events = new RunDevice('a').events) =>
    stepsOf(demanded(module, day, events)).map((step) =>
      step.kind === 'scenario' ? step.scenario : step.kind,
    );

  test('SC50: does not demand them once they are retired', () => {
    expect(kinds(tomorrow)).toEqual(['lesson', 'quiz', 'target', 'other']);
    expect(kinds(dayAfter)).toEqual(['lesson', 'other']);
  });

  test('SC50: demands a quiz of which a question still stands', () => {
    const [quiz] = module.quizzes;
    const items = [...(quiz?.items ?? []), { id: 'j', revision: 'r' }];
    const two = { ...module, quizzes: [{ id: 'q', passPercent: 80, items }] };
    expect(stepsOf(demanded(two, dayAfter)).some(({ kind }) => kind === 'quiz')).toBe(true);
  });

  test('SC50: keeps what was passed before', () => {
    const { events } = new RunDevice('a').start().choose('x', 0).finish();
    expect(kinds(dayAfter, events)).toEqual(['lesson', 'target', 'other']);
    const about = certifiedModule(demanded(module, dayAfter, events));
    expect(certificateOf(about, events).done.map(({ id }) => id)).toEqual(['target']);
  });

  test('SC50: is complete without them', () => {
    const device = new RunDevice('a');
    device.record({ type: 'lesson.completed', about: { module: 'm', lesson: 'l' } });
    const data = { ending: 'end', scores: {}, passed: true };
    device.record({
      type: 'scenario.finished',
      about: { scenario: 'other', run: 'r' },
      revision: 'r1',
      data,
    });
    const progress = summarise(device.events);
    const on = (day: string) => demandedOutline({ modules: [module] }, progress, day);
    expect(moduleProgress(on(tomorrow), progress)[0]).toMatchObject({ done: 2, total: 4 });
    expect(moduleProgress(on(dayAfter), progress)[0]).toMatchObject({ done: 2, total: 2, state: 'done' });
    expect(nextStep(on(dayAfter), progress)).toBeUndefined();
    const about = certifiedModule(demanded(module, dayAfter, device.events));
    expect(certificateOf(about, device.events).missing).toEqual([]);
  });
});
