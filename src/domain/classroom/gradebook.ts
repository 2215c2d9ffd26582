import type { CourseOutline } from '../progress/outline.ts';
import { partKey } from './assignment.ts';
import type { Assignment, AssignmentPart } from './assignment.ts';
import type { AssignmentTrace } from './assignment-traces.ts';
import { learnersOf } from './class.ts';
import type { Class, ClassLearner } from './class.ts';
import type { Delivery } from './collect.ts';
import type { Work } from './collect-work.ts';
import type { Flag } from './flags.ts';
import { partStandings } from './part-standing.ts';
import type { PartStanding } from './part-standing.ts';

export interface GradebookColumn {
  assignment: Assignment;
  part: AssignmentPart;
  /** `assignment/part`. */
  key: string;
}

/** How a learner stands with one part. Nothing was handed in: have is 0. */
export interface GradebookCell extends Omit<PartStanding, 'key' | 'part'> {
  /** Spent on its pages. */
  seconds: number;
  /** Something that counts for it was done after it was due. Where late work is refused it is left out, and this says so. */
  late: boolean;
  /** When it was last worked on to an end, ISO 8601 in UTC. */
  at?: string;
}

export interface GradebookRow {
  learner: ClassLearner;
  /** Beside the columns; undefined where the learner was not asked. */
  cells: (GradebookCell | undefined)[];
  /** Parts done, of parts asked. */
  done: number;
  of: number;
  /** Mean of the best scores of its quizzes, 0 to 1; a quiz that was asked and not taken counts 0. Left out without quizzes. */
  mean?: number;
  seconds: number;
  late: boolean;
  /** When the first and the last file was made, by the learner's clock. */
  handedIn?: { first: string; last: string; files: number; late: boolean };
  flags: Flag[];
}

export interface Gradebook {
  columns: GradebookColumn[];
  rows: GradebookRow[];
}

interface Wanted {
  /** Ids; all of the class where left out. */
  assignments?: readonly string[];
  /** The id of a group. */
  group?: string | undefined;
  /** true: learners who left, too. */
  leavers?: boolean;
  /** By `learner/assignment`. */
  flags?: ReadonlyMap<string, readonly Flag[]>;
  /** What cellsOf made before, by `learner/assignment`: most of the work for a large class. */
  cells?: ReadonlyMap<string, GradebookCell[]>;
}

/** Who has done what. One row for each learner who was asked for something, in the order of the class list. */
export function gradebookOf(
  of: Class,
  deliveries: readonly Delivery[],
  course: CourseOutline,
  { assignments, group, leavers = false, flags = new Map(), cells: known = new Map() }: Wanted = {},
): Gradebook {
  const given = of.assignments.filter(({ assignment }) => assignments?.includes(assignment.id) ?? true);
  const asked = given.map((each) => new Set(learnersOf(of, each).map(({ id }) => id)));
  const untouched = new Map(
    given.map(({ assignment }) => [assignment, cellsOf(assignment, undefined, course)]),
  );
  const byPlace = new Map(deliveries.map((each) => [`${each.learner}/${each.assignment}`, each]));
  const columns = given.flatMap(({ assignment }) =>
    assignment.parts.map((part) => ({ assignment, part, key: `${assignment.id}/${partKey(part)}` })),
  );
  const learners = of.learners.filter(
    ({ groups, left }) => (leavers || !left) && (group === undefined || groups.includes(group)),
  );
  const rows = learners.flatMap((learner) => {
    if (!asked.some((ids) => ids.has(learner.id))) return [];
    const mine = given.map(({ assignment }, place) => {
      const delivery = byPlace.get(`${learner.id}/${assignment.id}`);
      return {
        assignment,
        delivery,
        isAsked: asked[place]?.has(learner.id) === true || delivery !== undefined,
      };
    });
    const cells = mine.flatMap(({ assignment, delivery, isAsked }): GradebookRow['cells'] => {
      if (!isAsked) return assignment.parts.map(() => undefined);
      if (!delivery) return untouched.get(assignment) ?? [];
      return known.get(`${learner.id}/${assignment.id}`) ?? cellsOf(assignment, delivery.work, course);
    });
    const found = mine.flatMap(({ delivery }) => (delivery ? [delivery] : []));
    const marks = found.flatMap((each) => [...(flags.get(`${learner.id}/${each.assignment}`) ?? [])]);
    return [rowOf(learner, cells, columns, found, marks)];
  });
  return { columns, rows };
}

function rowOf(
  learner: ClassLearner,
  cells: GradebookRow['cells'],
  columns: readonly GradebookColumn[],
  deliveries: readonly Delivery[],
  flags: Flag[],
): GradebookRow {
  const asked = cells.filter((cell) => cell !== undefined);
  const scores = cells.flatMap((cell, n) =>
    cell && columns[n]?.part.kind === 'quiz' ? [cell.best ?? 0] : [],
  );
  const made = deliveries.flatMap(({ files }) => files.map(({ madeAt }) => madeAt)).sort();
  const [first] = made;
  const last = made.at(-1);
  const isLate = deliveries.some(({ assignment, files }) => {
    const due = columns.find((column) => column.assignment.id === assignment)?.assignment.due;
    return due !== undefined && (files[0]?.madeAt ?? '') > due;
  });
  return {
    learner,
    cells,
    done: asked.filter(({ done }) => done).length,
    of: asked.length,
    ...(scores.length > 0 && { mean: scores.reduce((sum, score) => sum + score, 0) / scores.length }),
    seconds: asked.reduce((sum, { seconds }) => sum + seconds, 0),
    late: isLate || asked.some(({ late }) => late),
    ...(first && last && { handedIn: { first, last, files: made.length, late: isLate } }),
    flags,
  };
}

/** One for each part of the assignment. */
export function cellsOf(
  assignment: Assignment,
  work: Work | undefined,
  course: CourseOutline,
): GradebookCell[] {
  const all = work ?? emptyWork;
  const { due, late } = assignment;
  const inTime = due === undefined || !hasLater(all, due) ? all : workUntil(all, due);
  const counted = late === 'refused' ? inTime : all;
  const standings = partStandings(assignment, traceOf(counted), counted.lessons, course);
  const before =
    counted === inTime ? standings : partStandings(assignment, traceOf(inTime), inTime.lessons, course);
  const ever = counted === all ? standings : partStandings(assignment, traceOf(all), all.lessons, course);
  return standings.map(({ key: _, part, ...standing }, n) => {
    const at = lastAt(part, counted);
    return {
      ...standing,
      seconds: secondsOf(part, all),
      late: isMore(ever[n], before[n]),
      ...(at !== undefined && { at }),
    };
  });
}

const emptyWork: Work = { lessons: {}, attempts: [], runs: [], reviews: [], seconds: {}, devices: [] };

/** Late work that changes nothing (one more try at what was done in time) makes nobody late. */
function isMore(all: PartStanding | undefined, inTime: PartStanding | undefined): boolean {
  if (!all || !inTime) return false;
  if (all.done !== inTime.done || (all.best ?? -1) > (inTime.best ?? -1)) return true;
  return !all.done && all.have > inTime.have;
}

function hasLater({ lessons, attempts, runs, reviews }: Work, due: string): boolean {
  const ends = [...attempts, ...runs].flatMap(({ finished }) => finished?.at ?? []);
  return [...Object.values(lessons), ...reviews, ...ends].some((at) => at > due);
}

function workUntil(work: Work, due: string): Work {
  return {
    ...work,
    lessons: Object.fromEntries(Object.entries(work.lessons).filter(([, at]) => at <= due)),
    attempts: work.attempts.filter(({ finished }) => finished && finished.at <= due),
    runs: work.runs.filter(({ finished }) => finished && finished.at <= due),
    reviews: work.reviews.filter((at) => at <= due),
  };
}

function traceOf({ accepted, attempts, runs, reviews }: Work): AssignmentTrace {
  return {
    text: accepted?.text ?? '',
    accepted: accepted?.at ?? '',
    attempts: Object.fromEntries(attempts.map(({ attempt, ...rest }) => [attempt, rest])),
    runs: Object.fromEntries(runs.map(({ run, ...rest }) => [run, rest])),
    reviews: reviews.length,
    since: 0,
  };
}

function lastAt(part: AssignmentPart, { lessons, attempts, runs, reviews }: Work): string | undefined {
  switch (part.kind) {
    case 'lesson':
      return lessons[`${part.module}/${part.lesson}`];
    case 'module':
      return latest(Object.keys(lessons).flatMap((path) => (isIn(part.module, path) ? [lessons[path]] : [])));
    case 'quiz':
      return latest(attempts.map(({ quiz, finished }) => (quiz === part.quiz ? finished?.at : undefined)));
    case 'scenario':
      return latest(
        runs.map(({ scenario, finished }) => (scenario === part.scenario ? finished?.at : undefined)),
      );
    case 'review':
      return latest(reviews);
  }
}

function secondsOf(part: AssignmentPart, { seconds }: Work): number {
  switch (part.kind) {
    case 'lesson':
      return seconds[`lesson:${part.module}/${part.lesson}`] ?? 0;
    case 'quiz':
      return seconds[`quiz:${part.quiz}`] ?? 0;
    case 'scenario':
      return seconds[`scenario:${part.scenario}`] ?? 0;
    case 'module':
      return sumOf(seconds, `lesson:${part.module}/`);
    case 'review':
      return sumOf(seconds, 'review:');
  }
}

function sumOf(seconds: Work['seconds'], beginning: string): number {
  const pages = Object.keys(seconds).filter((page) => page.startsWith(beginning));
  return pages.reduce((sum, page) => sum + (seconds[page] ?? 0), 0);
}

const isIn = (module: string, path: string) => path.startsWith(`${module}/`);

function latest(instants: readonly (string | undefined)[]): string | undefined {
  return instants.reduce(
    (last, at) => (at !== undefined && (last === undefined || at > last) ? at : last),
    undefined,
  );
}
