import fc from 'fast-check';
import type { EventDraft, LearningEvent } from '#domain/record/event.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/);
const credit = fc.double({ min: 0, max: 1, noNaN: true });
const text = fc.string({ unit: 'binary', maxLength: 40 });
const answer = fc.oneof(
  text,
  fc.array(id, { maxLength: 4 }),
  fc.integer(),
  fc.dictionary(id, id, { maxKeys: 3 }),
);
const run = fc.record({ scenario: id, run: id });
const attempt = fc.record({ quiz: id, attempt: id });
const lesson = fc.record({ module: id, lesson: id });
/** The assignment that it was begun from is there or not. */
const begun = (about: Record<string, typeof id>) =>
  fc
    .tuple(fc.record(about), fc.option(id))
    .map(([rest, from]) => (from ? { ...rest, assignment: from } : rest));

function happening<Type extends string, Rest>(
  type: Type,
  rest: { [Key in keyof Rest]: fc.Arbitrary<Rest[Key]> },
) {
  return fc.record({ type: fc.constant(type), ...rest });
}

/** Any draft of any type. */
export const anyDraft = fc.oneof(
  happening('lesson.opened', { about: lesson }),
  happening('lesson.completed', { about: lesson }),
  happening('question.answered', {
    about: fc.record(
      {
        ...{ quiz: id, item: id, attempt: id, within: id },
        where: fc.constantFrom('lesson', 'quiz', 'review'),
      },
      { requiredKeys: ['quiz', 'item', 'where'] },
    ),
    revision: id,
    data: fc.record(
      { answer, credit, confidence: fc.constantFrom('sure', 'think', 'guess'), ms: fc.nat(1e9) },
      { requiredKeys: ['answer', 'credit'] },
    ),
  }),
  happening('path.chosen', { about: fc.record({ path: id }) }),
  happening('assignment.accepted', {
    about: fc.record({ assignment: id }),
    data: fc.record({ text }),
  }),
  happening('assignment.submitted', {
    about: fc.record({ assignment: id }),
    data: fc.record({ file: text, events: fc.nat(1e9), name: text }),
  }),
  happening('quiz.started', {
    about: begun({ quiz: id, attempt: id }),
    data: fc.record({
      mode: fc.constantFrom('practice', 'test'),
      seed: fc.nat(),
      items: fc.array(id, { maxLength: 5 }),
    }),
  }),
  happening('quiz.finished', { about: attempt, data: fc.record({ score: credit, passed: fc.boolean() }) }),
  happening('scenario.started', { about: begun({ scenario: id, run: id }), revision: id }),
  happening('scenario.started', {
    about: run,
    revision: id,
    data: fc.constant({ audience: 'class' as const }),
  }),
  happening('scenario.chose', {
    about: run,
    data: fc.record({ choice: id, scene: id, place: fc.nat(5) }, { requiredKeys: ['choice', 'scene'] }),
  }),
  happening('scenario.undone', { about: run }),
  happening('scenario.undone', { about: run, data: fc.record({ place: fc.nat(5) }) }),
  happening('vote.counted', {
    about: fc.record({ scenario: id, run: id, scene: id }),
    data: fc.record({ counts: fc.dictionary(id, fc.nat(60), { maxKeys: 4 }) }),
  }),
  happening('scenario.finished', {
    about: run,
    revision: id,
    data: fc.record(
      {
        ending: id,
        scores: fc.dictionary(id, fc.integer({ min: -9, max: 9 })),
        passed: fc.boolean(),
        text: id,
      },
      { requiredKeys: ['ending', 'scores', 'passed'] },
    ),
  }),
  happening('scenario.noted', {
    about: run,
    data: fc.record(
      { scene: id, text, kind: fc.constantFrom('note', 'next-shift') },
      { requiredKeys: ['text', 'kind'] },
    ),
  }),
  happening('record.imported', {
    about: fc.record({ file: text }),
    data: fc.record({ events: fc.nat(1e9) }),
  }),
  happening('time.spent', {
    about: fc.record({ page: fc.constantFrom('lesson', 'quiz', 'scenario', 'review', 'other'), id }),
    data: fc.record({ seconds: fc.nat(3600) }),
  }),
) as unknown as fc.Arbitrary<EventDraft>;

const anyEnvelope = fc.record({
  id: fc.stringMatching(/^[a-z]{10}$/),
  profile: fc.constantFrom('p1', 'p2'),
  device: fc.constantFrom('d1', 'd2', 'd3'),
  seq: fc.integer({ min: 1, max: 50 }),
  lamport: fc.integer({ min: 1, max: 50 }),
  at: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
});

export const anyEvent: fc.Arbitrary<LearningEvent> = fc
  .tuple(anyEnvelope, anyDraft)
  .map(([envelope, draft]) => plain({ ...envelope, ...draft }) as LearningEvent);

/** As it comes out of JSON. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
