import { mergeRecords } from '../record/merge-records.ts';
import { foldWord } from '../search/fold.ts';
import type { Class, GivenAssignment, KeptSubmission } from './class.ts';
import { placer } from './collect-place.ts';
import type { UnplacedReason } from './collect-place.ts';
import { condenseWork } from './collect-work.ts';
import type { Work } from './collect-work.ts';
import { flagEvents } from './flags-events.ts';
import { flagOf } from './flags.ts';
import type { Flag } from './flags.ts';
import { selectEvents } from './select-events.ts';
import type { CheckPlaces } from './belongs.ts';
import { unwrapSubmission } from './submission.ts';
import type { SealedSubmission, Submission, SubmissionRefusalReason } from './submission.ts';

/** A kept file and what is in it. */
export interface OpenedFile {
  kept: Omit<KeptSubmission, 'text'>;
  submission: Submission;
}

export type TakenFile =
  | { kind: 'taken'; kept: KeptSubmission; submission: Submission }
  /** It is here already, to the letter. */
  | { kind: 'duplicate'; checksum: string }
  /** To be opened with the class's key, and handed over again with `sealed: true`. */
  | { kind: 'sealed'; sealed: SealedSubmission }
  | { kind: 'refused'; reason: SubmissionRefusalReason; detail: string };

interface DroppedFile {
  fileName: string;
  text: string;
  /** true: it came sealed, and `text` is what was in it. */
  sealed?: boolean;
}

/** Reads one dropped file. `known` are the checksums of the files that the class keeps. Changes nothing. */
export function takeFile(
  { fileName, text, sealed = false }: DroppedFile,
  known: ReadonlySet<string>,
  takenAt: string,
): TakenFile {
  const unwrapped = unwrapSubmission(text);
  if (!unwrapped.ok) return { kind: 'refused', reason: unwrapped.reason, detail: unwrapped.detail };
  if (unwrapped.form === 'sealed') {
    if (sealed) return { kind: 'refused', reason: 'damaged', detail: 'sealed within sealed' };
    return { kind: 'sealed', sealed: unwrapped.sealed };
  }
  const { checksum, submission } = unwrapped;
  if (known.has(checksum)) return { kind: 'duplicate', checksum };
  const kept: KeptSubmission = {
    ...{ checksum, fileName: fileName.slice(0, 300), takenAt, text },
    ...(sealed && { sealed: true as const }),
  };
  return { kind: 'taken', kept, submission };
}

/** Everything that one learner handed in for one assignment, each event once. */
export interface Delivery {
  learner: string;
  assignment: string;
  /** In the order in which they were made. */
  files: DeliveredFile[];
  work: Work;
  /** What the files themselves show; flags-work.ts and flags-across.ts add the rest. */
  flags: Flag[];
}

export interface DeliveredFile {
  checksum: string;
  fileName: string;
  madeAt: string;
  takenAt: string;
  /** As the learner typed them. */
  name: string;
  number?: string;
  profile: string;
  courseVersion: string;
  events: number;
  sealed?: true;
}

export interface UnplacedFile {
  checksum: string;
  fileName: string;
  name: string;
  number?: string;
  assignment: string;
  reason: UnplacedReason;
}

export interface Collected {
  deliveries: Delivery[];
  unplaced: UnplacedFile[];
}

/** Puts every file in its place; files may come in any order, twice, from several devices. */
export function collect(of: Class, files: readonly OpenedFile[], checks: CheckPlaces = {}): Collected {
  const { groups, unplaced } = sortFiles(of, files);
  return { deliveries: groups.map((group) => deliver(group, checks)), unplaced };
}

/** The files of one learner for one assignment. */
export interface FileGroup {
  given: GivenAssignment;
  learner: { id: string; name: string };
  files: OpenedFile[];
}

export function sortFiles(
  of: Class,
  files: readonly OpenedFile[],
): { groups: FileGroup[]; unplaced: UnplacedFile[] } {
  const place = placer(of);
  const groups = new Map<string, FileGroup>();
  const unplaced: UnplacedFile[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    const { kept, submission } = file;
    if (seen.has(kept.checksum)) continue;
    seen.add(kept.checksum);
    const placed = place(submission, kept.learner);
    if (!placed.ok) {
      const { checksum, fileName } = kept;
      const { learner, assignment } = submission;
      unplaced.push({ checksum, fileName, ...learner, assignment, reason: placed.reason });
      continue;
    }
    const { given, learner } = placed;
    const key = `${given.assignment.id}/${learner.id}`;
    const group = groups.get(key);
    if (group) group.files.push(file);
    else groups.set(key, { given, learner, files: [file] });
  }
  for (const { files: own } of groups.values()) own.sort((a, b) => order(a.kept.checksum, b.kept.checksum));
  unplaced.sort((a, b) => (a.checksum < b.checksum ? -1 : 1));
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  return { groups: inOrder, unplaced };
}

/** What came of a learner's files: the union of their events, whatever order they come in. */
export function deliver({ given, learner, files }: FileGroup, checks: CheckPlaces = {}): Delivery {
  const { assignment } = given;
  const inOrder = [...files].sort(
    (a, b) => order(a.submission.madeAt, b.submission.madeAt) || order(a.kept.checksum, b.kept.checksum),
  );
  const merged = inOrder.reduce(
    (all, { submission }) => mergeRecords(all, submission.events),
    [] as Submission['events'],
  );
  const events = selectEvents(assignment, merged, { checks, notes: true });
  const own = new Set(events);
  const strangers = merged.filter((event) => !own.has(event)).map(({ id }) => id);
  const others = inOrder.filter(
    ({ submission, kept }) => !kept.learner && !isNamed(submission, learner.name),
  );
  return {
    learner: learner.id,
    assignment: assignment.id,
    files: inOrder.map(fileOf),
    work: condenseWork(events),
    flags: [
      ...flagEvents(
        inOrder.map(({ kept, submission }) => ({
          events: submission.events,
          madeAt: submission.madeAt,
          takenAt: kept.takenAt,
        })),
        assignment.from,
      ),
      ...flagOf('foreign', strangers),
      ...flagOf(
        'other-name',
        others.map(({ submission }) => submission.learner.name),
      ),
    ],
  };
}

function fileOf({ kept, submission }: OpenedFile): DeliveredFile {
  const { checksum, fileName, takenAt, sealed } = kept;
  const { madeAt, learner, profile, courseVersion, events } = submission;
  return {
    ...{ checksum, fileName, madeAt, takenAt, ...learner, profile, courseVersion },
    events: events.length,
    ...(sealed && { sealed }),
  };
}

function isNamed({ learner }: Submission, name: string): boolean {
  return foldWord(learner.name) === foldWord(name);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
