import type { Delivery } from './collect.ts';
import { flagOf } from './flags.ts';
import type { Flag } from './flags.ts';

/**
 * What the files of different learners have in common and can't have by chance: the same attempts or runs (by their
 * random ids, or begun in the same millisecond), the same profile. By `learner/assignment`; both learners are flagged.
 */
export function flagAcross(deliveries: readonly Delivery[]): Map<string, Flag[]> {
  const across = new AcrossLearners();
  for (const delivery of deliveries) across.note(delivery);
  return new Map(deliveries.map((one) => [`${one.learner}/${one.assignment}`, across.flagsOf(one)] as const));
}

/** The same a delivery at a time, for a page that goes on answering: note all of them, then ask for each. */
export class AcrossLearners {
  readonly #owners = new Map<string, Set<string>>();

  note(delivery: Delivery): void {
    for (const { mark } of marksOf(delivery)) this.#own(mark, delivery.learner);
    for (const profile of profilesOf(delivery)) this.#own(`profile ${profile}`, delivery.learner);
  }

  flagsOf(delivery: Delivery): Flag[] {
    const copies = marksOf(delivery).filter(({ mark }) => this.#isShared(mark));
    const profiles = profilesOf(delivery).filter((profile) => this.#isShared(`profile ${profile}`));
    return [...flagOf('copy', [...new Set(copies.map(({ id }) => id))]), ...flagOf('same-profile', profiles)];
  }

  #own(mark: string, learner: string): void {
    const known = this.#owners.get(mark);
    if (known) known.add(learner);
    else this.#owners.set(mark, new Set([learner]));
  }

  #isShared(mark: string): boolean {
    return (this.#owners.get(mark)?.size ?? 0) > 1;
  }
}

function marksOf({ work: { attempts, runs } }: Delivery): { id: string; mark: string }[] {
  return [
    ...attempts.flatMap(({ attempt: id, quiz, started }) => [
      { id, mark: `attempt ${id}` },
      { id, mark: `attempt at ${quiz} ${started}` },
    ]),
    ...runs.flatMap(({ run: id, scenario, started }) => [
      { id, mark: `run ${id}` },
      { id, mark: `run of ${scenario} ${started}` },
    ]),
  ];
}

const profilesOf = ({ files }: Delivery) => [...new Set(files.map(({ profile }) => profile))];
