import { isId, isInstant, isList, isObject, isOneOf, isText } from '../record/checks.ts';
import type { Check } from '../record/checks.ts';
import { misfit } from '../record/misfit.ts';
import type { Shape } from '../record/misfit.ts';
import { courseId, longestName, longestTitle, readAssignment } from './assignment.ts';
import type { Assignment } from './assignment.ts';
import { isLine } from './texts.ts';

export interface ClassLearner {
  /** Random, this class's own; no file of the learner's carries it. */
  id: string;
  name: string;
  number?: string;
  /** Ids of groups, any number of them. */
  groups: string[];
  /** Profiles whose files were put down to this learner: one for each device, as a rule. */
  profiles: string[];
  /** When the learner left, ISO 8601 in UTC. What was handed in stays. */
  left?: string;
}

export interface ClassGroup {
  id: string;
  name: string;
}

/** An assignment given to a class, or to some of it. */
export interface GivenAssignment {
  assignment: Assignment;
  /** Ids. Both empty: the whole class. */
  groups: string[];
  learners: string[];
  givenAt: string;
}

/**
 * The instructor's key for sealed submissions. `locked` is its secret half, encrypted by age with a passphrase
 * of its own (base64): the key can be backed up as it is.
 */
export interface ClassKey {
  recipient: string;
  locked: string;
  madeAt: string;
}

/** A class on its instructor's device. What was handed in lies beside it, file by file: see KeptSubmission. */
export interface Class {
  v: 1;
  course: typeof courseId;
  id: string;
  name: string;
  createdAt: string;
  groups: ClassGroup[];
  learners: ClassLearner[];
  assignments: GivenAssignment[];
  key?: ClassKey;
  /** Put away, ISO 8601 in UTC. */
  archivedAt?: string;
}

/** A file that was taken in, as it came. */
export interface KeptSubmission {
  /** Its checksum: the same file twice is one. */
  checksum: string;
  fileName: string;
  takenAt: string;
  /** The learner of the class, where somebody put it down to one by hand. */
  learner?: string;
  /** The open file, letter for letter; of a sealed one what was in it. */
  text: string;
  /** true: it came sealed. */
  sealed?: true;
}

export const mostLearners = 2000;
const mostGroups = 100;
const mostAssignments = 500;

const isRow =
  (shape: Shape): Check =>
  (value) =>
    isObject(value) && !misfit(value, shape, '');

const learnerShape: Shape = {
  id: isId,
  name: isLine(longestName),
  'number?': isLine(40),
  groups: isList(mostGroups, isId),
  profiles: isList(50, isId),
  'left?': isInstant,
};

const classShape: Shape = {
  v: isOneOf(1),
  course: isOneOf(courseId),
  id: isId,
  name: isLine(longestTitle),
  createdAt: isInstant,
  groups: isList(mostGroups, isRow({ id: isId, name: isLine(longestName) })),
  learners: isList(mostLearners, isRow(learnerShape)),
  assignments: isList(
    mostAssignments,
    isRow({
      assignment: (value) => readAssignment(value).ok,
      groups: isList(mostGroups, isId),
      learners: isList(mostLearners, isId),
      givenAt: isInstant,
    }),
  ),
  'key?': isRow({ recipient: isText(120), locked: isText(4000), madeAt: isInstant }),
  'archivedAt?': isInstant,
};

/** Accepts exactly what this version writes; the first field that does not fit is named. */
export function readClass(value: unknown): { ok: true; class: Class } | { ok: false; detail: string } {
  const detail = isObject(value)
    ? (misfit(value, classShape, '') ?? faultBetween(value as unknown as Class))
    : 'the class is no object';
  return detail ? { ok: false, detail } : { ok: true, class: value as unknown as Class };
}

function faultBetween({ groups, learners, assignments }: Class): string | undefined {
  const lists = [groups, learners, assignments.map((given) => given.assignment)];
  return lists.some((list) => new Set(list.map(({ id }) => id)).size < list.length)
    ? 'one id is given twice'
    : undefined;
}

/** Who an assignment was given to, leavers included. */
export function learnersOf(of: Class, { groups, learners }: GivenAssignment): ClassLearner[] {
  if (!groups.length && !learners.length) return of.learners;
  return of.learners.filter(
    (one) => learners.includes(one.id) || one.groups.some((group) => groups.includes(group)),
  );
}
