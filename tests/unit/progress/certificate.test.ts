import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { certificateOf, certifiedModule, certifiedPath, checkCode } from '#domain/progress/certificate.ts';
import type { ModuleOutline } from '#domain/progress/outline.ts';
import { canonicalJson } from '#domain/record/canonical-json.ts';
import type { EventDraft, LearningEvent } from '#domain/record/event.ts';

const module: ModuleOutline = {
  id: 'methadone',
  lessons: [{ id: 'once-a-day' }],
  quizzes: [{ id: 'quiz', passPercent: 80, items: [{ id: 'q1', revision: 'b' }] }],
  scenarios: [{ id: 'target' }],
};

function record(...drafts: EventDraft[]): LearningEvent[] {
  return drafts.map((draft, n) => {
    const numbers = { seq: n + 1, lamport: n + 1, at: `2026-11-23T00:00:${String(n).padStart(2, '0')}.000Z` };
    return { id: `e${n}`, profile: 'p', device: 'd', ...numbers, ...draft } as LearningEvent;
  });
}

const read: EventDraft = { type: 'lesson.completed', about: { module: 'methadone', lesson: 'once-a-day' } };
const answered = (attempt: string, revision: string): EventDraft => ({
  type: 'question.answered',
  about: { quiz: 'quiz', item: 'q1', attempt, where: 'quiz' },
  revision,
  data: { answer: 'a', credit: 1 },
});
const finished = (attempt: string, score: number): EventDraft => ({
  type: 'quiz.finished',
  about: { quiz: 'quiz', attempt },
  data: { score, passed: score >= 0.8 },
});
const played = (passed: boolean): EventDraft => ({
  type: 'scenario.finished',
  about: { scenario: 'target', run: 'r' },
  revision: 's1',
  data: { ending: 'end', scores: { lawful: 3 }, passed },
});
const whole = [read, answered('t1', 'a'), finished('t1', 1), played(true)];

describe('a certificate', () => {
  test('an empty record certifies nothing, and names every part that is missing', () => {
    const { done, missing } = certificateOf(certifiedModule(module), []);
    expect(done).toEqual([]);
    expect(missing.map(({ kind }) => kind)).toEqual(['lesson', 'quiz', 'scenario']);
  });

  test('an attempt or a run that did not pass does not count', () => {
    const { missing } = certificateOf(
      certifiedModule(module),
      record(read, finished('t1', 0.5), played(false)),
    );
    expect(missing.map(({ id }) => id)).toEqual(['quiz', 'target']);
  });

  test('a whole module is certified with dates, scores and revisions', () => {
    const { done, missing } = certificateOf(certifiedModule(module), record(...whole));
    expect(missing).toEqual([]);
    expect(done).toEqual([
      { kind: 'lesson', id: 'methadone/once-a-day', at: '2026-11-23T00:00:00.000Z', revision: '' },
      { kind: 'quiz', id: 'quiz', at: '2026-11-23T00:00:02.000Z', revision: expect.any(String), score: 1 },
      {
        kind: 'scenario',
        id: 'target',
        at: '2026-11-23T00:00:03.000Z',
        revision: 's1',
        scores: { lawful: 3 },
      },
    ]);
  });

  test('what is done afterwards changes nothing', () => {
    const later = record(...whole, read, answered('t2', 'b'), finished('t2', 0.9), played(true));
    expect(certificateOf(certifiedModule(module), later)).toEqual(
      certificateOf(certifiedModule(module), record(...whole)),
    );
  });

  test('SC44: a case passed with steps back says so', () => {
    const about = { scenario: 'target', run: 'r' };
    const chose: EventDraft = { type: 'scenario.chose', about, data: { choice: 'c', scene: 's', place: 0 } };
    const undone: EventDraft = { type: 'scenario.undone', about, data: { place: 0 } };
    const partOf = (...drafts: EventDraft[]) =>
      certificateOf(certifiedModule(module), record(...drafts)).done[0];
    expect(partOf(chose, played(true))).not.toHaveProperty('stepsBack');
    expect(partOf(chose, undone, chose, played(true))).toMatchObject({ id: 'target', stepsBack: 1 });
  });

  test("SC48: a class's run certifies nothing", () => {
    const started: EventDraft = {
      type: 'scenario.started',
      about: { scenario: 'target', run: 'r' },
      revision: 's1',
      data: { audience: 'class' },
    };
    expect(certificateOf(certifiedModule(module), record(started, played(true))).done).toEqual([]);
  });

  test('the order in which events are handed over changes nothing', () => {
    const events = record(...whole);
    expect(certificateOf(certifiedModule(module), events.toReversed())).toEqual(
      certificateOf(certifiedModule(module), events),
    );
  });

  test('another score, another wording, another date: another code', () => {
    const codes = [
      whole,
      [read, answered('t1', 'a'), finished('t1', 0.9), played(true)],
      [read, answered('t1', 'changed'), finished('t1', 1), played(true)],
      [answered('t1', 'a'), read, finished('t1', 1), played(true)],
    ].map((drafts) => certificateOf(certifiedModule(module), record(...drafts)).code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

test('a path is certified with every module on it and its final test', () => {
  const path = {
    id: 'cadet',
    modules: ['methadone'],
    finalTest: { id: 'final-cadet', passPercent: 80, items: [] },
  };
  const about = certifiedPath({ modules: [module], paths: [path] }, path);
  expect(certificateOf(about, record(...whole)).missing).toEqual([{ kind: 'quiz', id: 'final-cadet' }]);
  const passed: EventDraft = {
    type: 'quiz.finished',
    about: { quiz: 'final-cadet', attempt: 'f' },
    data: { score: 0.9, passed: true },
  };
  const { of, missing, done } = certificateOf(about, record(...whole, passed));
  expect({ of, missing, parts: done.length }).toEqual({ of: 'path:cadet', missing: [], parts: 4 });
});

describe('a check code', () => {
  test('is the first 50 bits of the SHA-256 in base32, worked out another way', () => {
    const { done, code } = certificateOf(certifiedModule(module), record(...whole));
    const bytes = createHash('sha256')
      .update(canonicalJson({ of: 'methadone', done }))
      .digest();
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
    const expected = bits
      .slice(0, 50)
      .match(/.{5}/g)
      ?.map((five) => letters[Number.parseInt(five, 2)])
      .join('');
    expect(code).toBe(expected);
    expect(checkCode('methadone', done)).toBe(code);
    expect(code).toMatch(/^[A-Z2-7]{10}$/);
  });
});
