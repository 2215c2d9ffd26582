import { isId, isInstant, isList, isObject, isOneOf, isText, isWhole } from '../record/checks.ts';
import type { Check } from '../record/checks.ts';
import { canonicalJson } from '../record/canonical-json.ts';
import { misfit } from '../record/misfit.ts';
import type { Shape } from '../record/misfit.ts';
import { isLine, isNote } from './texts.ts';

/** Every assignment, submission and class of this course says so. */
export const courseId = 'cau-noi';

/** An attempt at a quiz begun from the assignment keeps these limits in place of the quiz's own. */
export interface QuizPart {
  kind: 'quiz';
  quiz: string;
  /** How many questions one attempt draws. */
  draw?: number;
  /** How many test attempts count. */
  attempts?: number;
  passPercent?: number;
  minutes?: number;
  /** A number: everybody is asked the same questions in the same order. `own` or left out: each attempt draws. */
  seed?: number | 'own';
}

/** One thing to do. A module means every lesson of it; quizzes and cases are parts of their own. */
export type AssignmentPart =
  | { kind: 'lesson'; module: string; lesson: string }
  | { kind: 'module'; module: string }
  | QuizPart
  | { kind: 'scenario'; scenario: string; stepBack: boolean }
  /** Answer what comes back for review at least once. */
  | { kind: 'review' };

/** marked: counts, and is shown as late. refused: does not count. */
export type LateRule = 'allowed' | 'marked' | 'refused';

/** What an instructor asks for. It travels whole, in a link or a file, and never changes under its id. */
export interface Assignment {
  v: 1;
  /** Random. */
  id: string;
  course: typeof courseId;
  title: string;
  note?: string;
  /** ISO 8601 in UTC. */
  from?: string;
  due?: string;
  late: LateRule;
  parts: AssignmentPart[];
  instructor?: string;
  /** An age recipient (`age1…`): submissions may be sealed for it. */
  sealTo?: string;
}

export type ReadAssignment =
  | { ok: true; assignment: Assignment }
  | { ok: false; reason: 'damaged' | 'newer-version' | 'other-course'; detail: string };

export const longestTitle = 120;
export const longestName = 100;
export const longestAssignmentNote = 600;
export const mostParts = 60;
/** Characters of the assignment's JSON: the learning record takes no more. */
export const longestAssignment = 4000;

const partShapes: Record<AssignmentPart['kind'], Shape> = {
  lesson: { module: isId, lesson: isId },
  module: { module: isId },
  quiz: {
    quiz: isId,
    'draw?': isWhole(1, 500),
    'attempts?': isWhole(1, 100),
    'passPercent?': isWhole(1, 100),
    'minutes?': isWhole(1, 600),
    'seed?': (value) => value === 'own' || isWhole(0, 0xffff_ffff)(value),
  },
  scenario: { scenario: isId, stepBack: isOneOf(true, false) },
  review: {},
};

const isPart: Check = (value) => {
  if (!isObject(value)) return false;
  const { kind } = value;
  if (typeof kind !== 'string' || !Object.hasOwn(partShapes, kind)) return false;
  return !misfit(value, { kind: isText(20), ...partShapes[kind as AssignmentPart['kind']] }, '');
};

const shape: Shape = {
  v: isOneOf(1),
  id: isId,
  course: isOneOf(courseId),
  title: isLine(longestTitle),
  'note?': isNote(longestAssignmentNote),
  'from?': isInstant,
  'due?': isInstant,
  late: isOneOf('allowed', 'marked', 'refused'),
  parts: isList(mostParts, isPart),
  'instructor?': isLine(longestName),
  'sealTo?': (value) => typeof value === 'string' && /^age1[02-9ac-hj-np-z]{20,100}$/.test(value),
};

/** Accepts exactly what this version writes; the first field that does not fit is named. */
export function readAssignment(value: unknown): ReadAssignment {
  if (!isObject(value)) return { ok: false, reason: 'damaged', detail: 'the assignment is no object' };
  const { v, course } = value;
  if (typeof course === 'string' && course !== courseId)
    return { ok: false, reason: 'other-course', detail: `course ${course.slice(0, 40)}` };
  if (isWhole(2, 1e6)(v))
    return { ok: false, reason: 'newer-version', detail: `version ${String(v)}; this course reads up to 1` };
  const detail = misfit(value, shape, '') ?? faultBetween(value as unknown as Assignment);
  return detail
    ? { ok: false, reason: 'damaged', detail }
    : { ok: true, assignment: value as unknown as Assignment };
}

function faultBetween(assignment: Assignment): string | undefined {
  const { parts, from, due } = assignment;
  if (parts.length === 0) return 'parts is empty';
  if (new Set(parts.map(partKey)).size < parts.length) return 'parts names one thing twice';
  if (from && due && from >= due) return 'due is not after from';
  if (assignmentText(assignment).length > longestAssignment) return 'the assignment is too long';
  return undefined;
}

/** What a part asks to do, whatever its limits: no two parts of an assignment have the same. */
export function partKey(part: AssignmentPart): string {
  switch (part.kind) {
    case 'lesson':
      return `lesson:${part.module}/${part.lesson}`;
    case 'module':
      return `module:${part.module}`;
    case 'quiz':
      return `quiz:${part.quiz}`;
    case 'scenario':
      return `scenario:${part.scenario}`;
    case 'review':
      return 'review';
  }
}

/** As it stands in links, files and the learning record: the same text for the same assignment. */
export function assignmentText(assignment: Assignment): string {
  return canonicalJson(assignment);
}

/** What assignmentText wrote, read back. */
export function parseAssignment(text: string): ReadAssignment {
  if (text.length > longestAssignment)
    return { ok: false, reason: 'damaged', detail: 'the assignment is too long' };
  try {
    return readAssignment(JSON.parse(text) as unknown);
  } catch {
    return { ok: false, reason: 'damaged', detail: 'the assignment is not JSON' };
  }
}
