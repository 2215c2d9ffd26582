/**
 * Something in a file that a person should look at. None of it proves anything: clocks run wrong, a colleague lends a
 * phone. And none of it is complete: the key is on the learner's device, so a determined person can forge a file.
 *
 * conflict: two different events under one id, or under one number of one device.
 * copy: attempts or runs that stand in another learner's files, too.
 * same-profile: another learner's files come from the same profile.
 * foreign: events that don't belong to the assignment; they were left out.
 * other-assignment: it was accepted in other words than were given out.
 * too-fast: answers faster than the question can be read.
 * over-time: an attempt that took longer than the assignment allows.
 * clock: times that can't be: after the file was taken in, before the course or the assignment, running backwards.
 * more-time: more time spent on pages than passed between the first event and the last.
 * credit: an answer or a score that comes out otherwise when it is graded again.
 * other-version: questions or cases in another version than today's.
 * other-name: put down to a learner by number or profile, under another name.
 */
export type FlagKind =
  | 'conflict'
  | 'copy'
  | 'same-profile'
  | 'foreign'
  | 'other-assignment'
  | 'too-fast'
  | 'over-time'
  | 'clock'
  | 'more-time'
  | 'credit'
  | 'other-version'
  | 'other-name';

export interface Flag {
  kind: FlagKind;
  /** Ids of attempts, runs, events, items or learners, whatever the kind is about; at most ten. */
  about: string[];
  /** How many there are. */
  count: number;
}

export function flagOf(kind: FlagKind, about: readonly string[]): Flag[] {
  return about.length === 0 ? [] : [{ kind, about: [...new Set(about)].slice(0, 10), count: about.length }];
}
