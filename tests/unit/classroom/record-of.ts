import type { EventDraft, LearningEvent } from '#domain/record/event.ts';

/** Events of one device in the order given, a minute apart. */
export function recordOf(drafts: readonly EventDraft[], device = 'd1', after = 0): LearningEvent[] {
  return drafts.map((draft, n) => ({
    ...draft,
    id: `${device}-${n + 1}`,
    profile: 'p1',
    device,
    seq: n + 1,
    lamport: after + n + 1,
    at: new Date(Date.UTC(2026, 10, 24, 7, after + n)).toISOString(),
  }));
}

export const opened = (module: string, lesson: string): EventDraft => ({
  type: 'lesson.opened',
  about: { module, lesson },
});

export const completed = (module: string, lesson: string): EventDraft => ({
  type: 'lesson.completed',
  about: { module, lesson },
});

export const accepted = (assignment: string, text = '{}'): EventDraft => ({
  type: 'assignment.accepted',
  about: { assignment },
  data: { text },
});

/** A test attempt, from its start to its end; without a score it is left before its end. */
export function attempt(quiz: string, id: string, score?: number, assignment?: string): EventDraft[] {
  const about = { quiz, attempt: id };
  const drafts: EventDraft[] = [
    {
      type: 'quiz.started',
      about: { ...about, ...(assignment && { assignment }) },
      data: { mode: 'test', seed: 1, items: ['a'] },
    },
    {
      type: 'question.answered',
      about: { ...about, item: 'a', where: 'quiz' },
      revision: 'r',
      data: { answer: 'x', credit: score ?? 0 },
    },
  ];
  if (score === undefined) return drafts;
  return [...drafts, { type: 'quiz.finished', about, data: { score, passed: score >= 0.8 } }];
}

export function run(scenario: string, id: string, assignment?: string): EventDraft[] {
  const about = { scenario, run: id };
  return [
    { type: 'scenario.started', about: { ...about, ...(assignment && { assignment }) }, revision: 'r' },
    { type: 'scenario.chose', about, data: { choice: 'ask', scene: 'gate' } },
    { type: 'scenario.noted', about, data: { text: 'Hỏi trước.', kind: 'note' } },
    { type: 'scenario.finished', about, revision: 'r', data: { ending: 'e', scores: {}, passed: true } },
  ];
}

export const check = (quiz: string, item: string): EventDraft => ({
  type: 'question.answered',
  about: { quiz, item, where: 'lesson' },
  revision: 'r',
  data: { answer: 'x', credit: 1 },
});

export const reviewed = (quiz: string, item: string): EventDraft => ({
  type: 'question.answered',
  about: { quiz, item, where: 'review' },
  revision: 'r',
  data: { answer: 'x', credit: 1 },
});

export const spent = (page: 'lesson' | 'quiz' | 'review' | 'other', id: string): EventDraft => ({
  type: 'time.spent',
  about: { page, id },
  data: { seconds: 60 },
});
