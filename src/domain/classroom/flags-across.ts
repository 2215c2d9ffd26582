import type { Delivery } from './collect.ts';
import { flagOf } from './flags.ts';
import type { Flag } from './flags.ts';

/**
 * What the files of different learners have in common and can't have by chance: the same attempts or runs (by their
 * random ids, or begun in the same millisecond), the same profile. By `learner/assignment`; both learners are flagged.
 */
export function flagAcross(deliveries: readonly Delivery[]): Map<string, Flag[]> {
  const owners = new Map<string, Set<string>>();
  const own = (mark: string, learner: string) => {
    const known = owners.get(mark);
    if (known) known.add(learner);
    else owners.set(mark, new Set([learner]));
  };
  for (const delivery of deliveries) {
    for (const { mark } of marksOf(delivery)) own(mark, delivery.learner);
    for (const profile of profilesOf(delivery)) own(`profile ${profile}`, delivery.learner);
  }
  const isShared = (mark: string) => (owners.get(mark)?.size ?? 0) > 1;
  return new Map(
    deliveries.map((delivery) => {
      const copies = marksOf(delivery).filter(({ mark }) => isShared(mark));
      const profiles = profilesOf(delivery).filter((profile) => isShared(`profile ${profile}`));
      const flags = [
        ...flagOf('copy', [...new Set(copies.map(({ id }) => id))]),
        ...flagOf('same-profile', profiles),
      ];
      return [`${delivery.learner}/${delivery.assignment}`, flags] as const;
    }),
  );
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
