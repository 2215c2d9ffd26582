import { foldWord } from '../search/fold.ts';
import { learnersOf } from './class.ts';
import type { Class, ClassLearner, GivenAssignment } from './class.ts';
import { grouped } from './grouped.ts';
import type { Submission } from './submission.ts';

/**
 * Why a file, though whole, has no place in the gradebook yet. unknown-assignment: not one of this class's.
 * unknown-learner: nobody of the class has that number, profile or name. ambiguous-learner: several have. not-given:
 * the assignment was not given to that learner. The last three can be put right by hand.
 */
export type UnplacedReason = 'unknown-assignment' | 'unknown-learner' | 'ambiguous-learner' | 'not-given';

export type Placed =
  { ok: true; given: GivenAssignment; learner: ClassLearner } | { ok: false; reason: UnplacedReason };

export type PlaceSubmission = (
  submission: Pick<Submission, 'assignment' | 'learner' | 'profile'>,
  /** The learner of the class that somebody put it down to. */
  byHand?: string,
) => Placed;

/**
 * Finds a submission's place: by hand where somebody put it there, else by the number that the learner typed, else by
 * the profile, where it was put down to a learner before, else by the name, exact before without marks and case.
 */
export function placer(of: Class): PlaceSubmission {
  const byId = new Map(of.learners.map((one) => [one.id, one]));
  const given = new Map(of.assignments.map((each) => [each.assignment.id, each]));
  const asked = new Map(of.assignments.map((each) => [each.assignment.id, new Set(learnersOf(of, each))]));
  const byNumber = grouped(of.learners, ({ number }) => (number ? [foldWord(number)] : []));
  const byProfile = grouped(of.learners, ({ profiles }) => profiles);
  const byName = grouped(of.learners, ({ name }) => [name.normalize('NFC')]);
  const byFoldedName = grouped(of.learners, ({ name }) => [foldWord(name)]);

  return ({ assignment, learner: { name, number }, profile }, byHand) => {
    const to = given.get(assignment);
    if (!to) return { ok: false, reason: 'unknown-assignment' };
    const chosen = byHand === undefined ? undefined : byId.get(byHand);
    if (chosen) return { ok: true, given: to, learner: chosen };
    const namesakes = byName.get(name.normalize('NFC')) ?? byFoldedName.get(foldWord(name)) ?? [];
    const found =
      (number && byNumber.get(foldWord(number))) ||
      byProfile.get(profile) ||
      // One name and two numbers are two people.
      namesakes.filter((one) => !number || !one.number);
    if (found.length === 0) return { ok: false, reason: 'unknown-learner' };
    const [first, second] = found.filter((one) => asked.get(assignment)?.has(one));
    if (!first) return { ok: false, reason: 'not-given' };
    return second ? { ok: false, reason: 'ambiguous-learner' } : { ok: true, given: to, learner: first };
  };
}
