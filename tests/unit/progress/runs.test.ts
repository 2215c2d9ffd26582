import { expect, test } from 'vitest';
import { earlierRuns, forkShare } from '#domain/progress/earlier-runs.ts';
import { nextShiftNote } from '#domain/progress/next-shift-note.ts';
import type { Run } from '#domain/progress/progress.ts';
import { runAge } from '#domain/progress/run-age.ts';
import { summarise } from '#domain/progress/summarise.ts';
import type { EventDraft, LearningEvent } from '#domain/record/event.ts';
import { parseEvent } from '#domain/record/parse-event.ts';

function runsIn(...drafts: EventDraft[]): Run[] {
  const events = drafts.map((draft, n) => {
    const envelope = { id: `e${n}`, profile: 'p', device: 'd', seq: n + 1, lamport: n + 1 };
    const event = { ...envelope, at: '2026-11-23T00:00:00.000Z', ...draft } as LearningEvent;
    expect(parseEvent(event)).toEqual({ ok: true, event });
    return event;
  });
  return summarise(events).scenarios['target']?.runs ?? [];
}

const about = (run: string) => ({ scenario: 'target', run });
const chose = (run: string, scene: string, choice: string): EventDraft => ({
  type: 'scenario.chose',
  about: about(run),
  data: { scene, choice },
});
const finished = (run: string, text?: string): EventDraft => ({
  type: 'scenario.finished',
  about: about(run),
  revision: 'rules-1',
  data: { ending: 'calm', scores: { door: 2 }, passed: true, ...(text !== undefined && { text }) },
});
const wrote = (run: string, text: string, kind: 'note' | 'next-shift' = 'next-shift'): EventDraft => ({
  type: 'scenario.noted',
  about: about(run),
  data: { text, kind },
});

test('SC36: earlier runs are the finished ones that began before', () => {
  const runs = runsIn(
    chose('first', 'gate', 'greet'),
    finished('first'),
    chose('left', 'gate', 'watch'),
    chose('third', 'gate', 'greet'),
    finished('third'),
    chose('fourth', 'gate', 'greet'),
    finished('fourth'),
  );
  const before = (run: string) => earlierRuns(runs, run).map((each) => each.run);
  expect(before('third')).toEqual(['first']);
  expect(before('first')).toEqual([]);
  expect(before('fourth')).toEqual(['first', 'third']);
  // Played just now, and not yet in the record.
  expect(before('fifth')).toEqual(['first', 'third', 'fourth']);
});

test('SC36: a fork counts the runs that came to it, by the option that each took', () => {
  const runs = runsIn(
    chose('a', 'gate', 'greet'),
    chose('a', 'cafe', 'sit-down'),
    chose('b', 'gate', 'greet'),
    chose('c', 'gate', 'watch'),
  );
  expect(forkShare(runs, 'gate')).toEqual({ runs: 3, took: { greet: 2, watch: 1 } });
  expect(forkShare(runs, 'cafe')).toEqual({ runs: 1, took: { 'sit-down': 1 } });
  expect(forkShare(runs, 'nowhere')).toEqual({ runs: 0, took: {} });
});

test('SC36: a run that came twice counts once for each option that it took', () => {
  const runs = runsIn(chose('a', 'gate', 'wait'), chose('a', 'gate', 'wait'), chose('a', 'gate', 'greet'));
  expect(forkShare(runs, 'gate')).toEqual({ runs: 1, took: { wait: 1, greet: 1 } });
});

test('SC37: a run keeps its result, and the rules that it was judged by are told from those of today', () => {
  const [run] = runsIn(chose('a', 'gate', 'greet'), finished('a', 'text-1'));
  expect(run?.finished).toMatchObject({ ending: 'calm', passed: true, scores: { door: 2 } });
  const age = (revision: string, textRevision: string) =>
    run?.finished && runAge(run.finished, { revision, textRevision });
  expect(age('rules-1', 'text-1')).toBe('today');
  expect(age('rules-1', 'text-2')).toBe('older-words');
  expect(age('rules-2', 'text-2')).toBe('older-rules');
});

test('SC37: a run from before wordings were kept is not called old for its words', () => {
  const [run] = runsIn(chose('a', 'gate', 'greet'), finished('a'));
  const now = { revision: 'rules-1', textRevision: 'text-2' };
  expect(run?.finished && runAge(run.finished, now)).toBe('today');
});

test('the last note for the next shift stands, beside other notes, and letter for letter', () => {
  const text = 'Hỏi trước.\n<b>Không</b> đứng ở cổng.';
  const [run] = runsIn(wrote('a', 'first'), wrote('a', text), wrote('a', 'aside', 'note'));
  expect(run && nextShiftNote(run)).toBe(text);
  const [other] = runsIn(wrote('b', 'aside', 'note'));
  expect(other && nextShiftNote(other)).toBe('');
  const [emptied] = runsIn(wrote('c', 'first'), wrote('c', ''));
  expect(emptied && nextShiftNote(emptied)).toBe('');
});

test('a note for the next shift is taken up to 4,000 characters', () => {
  expect(runsIn(wrote('a', 'x'.repeat(4000)))).toHaveLength(1);
  const tooLong = { ...wrote('a', 'x'.repeat(4001)), id: 'e', profile: 'p', device: 'd', seq: 1, lamport: 1 };
  expect(parseEvent({ ...tooLong, at: '2026-11-23T00:00:00.000Z' })).toEqual({
    ok: false,
    reason: 'data.text is not what it should be',
  });
});
