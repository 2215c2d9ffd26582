import { canonicalJson } from '../record/canonical-json.ts';
import { compareEvents } from '../record/compare-events.ts';
import type { EventOf, LearningEvent } from '../record/event.ts';
import { revisionOf } from '../record/revision.ts';
import { sha256 } from '../record/sha256.ts';
import { utf8Bytes } from '../record/utf8.ts';
import { stepsOf, type Step } from './module-progress.ts';
import type { CourseOutline, ModuleOutline, PathOutline } from './outline.ts';
import { stepsOfPath } from './path-progress.ts';
import type { Run } from './progress.ts';
import { summarise } from './summarise.ts';

/** One part of a module as it was first done: read to the end, or passed. */
export interface CertifiedPart {
  kind: Step['kind'];
  /** Of a lesson `module/lesson`. */
  id: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** Of the wording that was seen: a quiz's is made of those of the answers in the attempt. Empty: not recorded. */
  revision: string;
  /** Of a quiz, 0 to 1. */
  score?: number;
  /** Of a case, by criterion. */
  scores?: Record<string, number>;
  /** Of a case: how often something was taken back on the way. Left out where nothing was. */
  stepsBack?: number;
}

/** What a certificate is about: a module, or a path with its final test. */
export interface Certified {
  /** `methadone`, or `path:cadet`. */
  id: string;
  steps: Step[];
}

export interface Certificate {
  of: string;
  /** In the order of its steps. */
  done: CertifiedPart[];
  missing: Pick<CertifiedPart, 'kind' | 'id'>[];
  /** 10 characters of RFC 4648 base32, the same for whoever works it out from the same record. */
  code: string;
}

export function certifiedModule(module: ModuleOutline): Certified {
  return { id: module.id, steps: stepsOf(module) };
}

export function certifiedPath(outline: CourseOutline, path: PathOutline): Certified {
  return { id: `path:${path.id}`, steps: stepsOfPath(outline, path) };
}

/**
 * What a record certifies of a module or a path. It rests on the first time that each part was done, so what is done
 * afterwards changes nothing. The code tells a slip in copying and a made-up sheet from a true one for whoever
 * holds the record; it is no signature.
 */
export function certificateOf({ id: of, steps }: Certified, events: readonly LearningEvent[]): Certificate {
  const inOrder = [...events].sort(compareEvents);
  const done: CertifiedPart[] = [];
  const missing: Certificate['missing'] = [];
  for (const step of steps) {
    const part = certifyPart(step, inOrder);
    if (part) done.push(part);
    else missing.push({ kind: step.kind, id: idOf(step) });
  }
  return { of, done, missing, code: checkCode(of, done) };
}

/** The first 10 base32 characters of the SHA-256 of the canonical JSON of what was done. */
export function checkCode(of: string, done: readonly CertifiedPart[]): string {
  const hex = sha256(utf8Bytes(canonicalJson({ of, done })));
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = BigInt(`0x${hex.slice(0, 13)}`) >> 2n;
  return Array.from({ length: 10 }, (_, n) => letters[Number((bits >> BigInt(45 - 5 * n)) & 31n)]).join('');
}

/** Of a lesson `module/lesson`. */
function idOf(step: Step): string {
  if (step.kind === 'lesson') return `${step.module}/${step.lesson}`;
  return step.kind === 'quiz' ? step.quiz : step.scenario;
}

function certifyPart(step: Step, events: readonly LearningEvent[]): CertifiedPart | undefined {
  const { kind } = step;
  const id = idOf(step);
  for (const event of events) {
    const { at, revision = '' } = event;
    const isLesson = event.type === 'lesson.completed' && kind === 'lesson';
    if (isLesson && `${event.about.module}/${event.about.lesson}` === id) return { kind, id, at, revision };
    const isQuiz = event.type === 'quiz.finished' && kind === 'quiz' && event.about.quiz === id;
    if (isQuiz && event.data.passed)
      return { kind, id, at, revision: attemptRevision(event, events), score: event.data.score };
    const isCase = event.type === 'scenario.finished' && kind === 'scenario' && event.about.scenario === id;
    const run = isCase && event.data.passed && ownRun(event, events);
    if (run) {
      const { stepsBack } = run;
      return { kind, id, at, revision, scores: event.data.scores, ...(stepsBack > 0 && { stepsBack }) };
    }
  }
  return undefined;
}

/** The run that ended, as it stands; undefined where a class played it. */
function ownRun({ about }: EventOf<'scenario.finished'>, events: readonly LearningEvent[]): Run | undefined {
  return summarise(events).scenarios[about.scenario]?.runs.find(({ run }) => run === about.run);
}

/** Of the answers that counted: the latest to each item before the attempt was finished. */
function attemptRevision(finished: EventOf<'quiz.finished'>, events: readonly LearningEvent[]): string {
  const items: Record<string, string> = {};
  for (const event of events) {
    if (event === finished) break;
    const isOfAttempt = event.type === 'question.answered' && event.about.attempt === finished.about.attempt;
    if (isOfAttempt && (event.about.within ?? event.about.quiz) === finished.about.quiz)
      items[event.about.item] = event.revision;
  }
  return revisionOf(items);
}
