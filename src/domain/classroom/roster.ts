import { mostLearners } from './class.ts';
import type { Class, ClassLearner } from './class.ts';
import type { RosterRow } from './roster-table.ts';

/** Changes to the roster of a class. Each returns a new class and leaves the old one as it is. */

interface Chance {
  newId: () => string;
}

/** The group of a name, made where there is none. */
export function withGroup(of: Class, name: string, { newId }: Chance): [Class, string] {
  const known = of.groups.find((group) => group.name === name);
  if (known) return [of, known.id];
  const id = newId();
  return [{ ...of, groups: [...of.groups, { id, name }] }, id];
}

export interface AddedLearners {
  class: Class;
  added: number;
  /** Here already: their number and groups were brought up to date. */
  known: number;
  /** More than a class holds. */
  refused: number;
}

/**
 * Adds the rows of a class list. A row is a learner of the class where the numbers are the same, or the names are and
 * one of the two has no number: two learners of one name are told apart by their numbers alone.
 */
export function addLearners(of: Class, rows: readonly RosterRow[], chance: Chance): AddedLearners {
  let next = of;
  const counts = { added: 0, known: 0, refused: 0 };
  for (const { name, number, groups } of rows) {
    const ids = groups.map((group) => {
      const [made, id] = withGroup(next, group, chance);
      next = made;
      return id;
    });
    const known = next.learners.find((one) => isSameLearner(one, { name, ...(number && { number }) }));
    if (known) {
      const all = [...new Set([...known.groups, ...ids])];
      next = editLearner(next, known.id, { groups: all, ...(number && { number }) });
      counts.known++;
    } else if (next.learners.length < mostLearners) {
      const learner: ClassLearner = { id: chance.newId(), name, groups: ids, profiles: [] };
      next = { ...next, learners: [...next.learners, number ? { ...learner, number } : learner] };
      counts.added++;
    } else counts.refused++;
  }
  return { class: next, ...counts };
}

export function isSameLearner(
  one: Pick<ClassLearner, 'name' | 'number'>,
  other: Pick<ClassLearner, 'name' | 'number'>,
): boolean {
  if (one.number && other.number) return one.number === other.number;
  return one.name.toLocaleLowerCase('vi') === other.name.toLocaleLowerCase('vi');
}

/** number: an empty text takes it away. */
export function editLearner(
  of: Class,
  id: string,
  change: Partial<Pick<ClassLearner, 'name' | 'number' | 'groups' | 'profiles'>>,
): Class {
  return changeLearner(of, id, (learner) => {
    const { number, ...rest } = { ...learner, ...change };
    return number ? { ...rest, number } : rest;
  });
}

/** What was handed in stays. */
export function markLeft(of: Class, id: string, at: string): Class {
  return changeLearner(of, id, (learner) => ({ ...learner, left: at }));
}

export function takeBack(of: Class, id: string): Class {
  return changeLearner(of, id, ({ left: _left, ...learner }) => learner);
}

/** For a slip of the pen: somebody who never was in the class. Their files stay and can be put down to another. */
export function removeLearner(of: Class, id: string): Class {
  return {
    ...of,
    learners: of.learners.filter((learner) => learner.id !== id),
    assignments: of.assignments.map((given) => ({
      ...given,
      learners: given.learners.filter((each) => each !== id),
    })),
  };
}

export function renameGroup(of: Class, id: string, name: string): Class {
  return { ...of, groups: of.groups.map((group) => (group.id === id ? { ...group, name } : group)) };
}

/** Its learners stay in the class. What was given to the group alone is from then on given to those learners. */
export function removeGroup(of: Class, id: string): Class {
  const members = of.learners.filter(({ groups }) => groups.includes(id)).map((learner) => learner.id);
  return {
    ...of,
    groups: of.groups.filter((group) => group.id !== id),
    learners: of.learners.map((learner) => ({
      ...learner,
      groups: learner.groups.filter((group) => group !== id),
    })),
    assignments: of.assignments.map((given) =>
      given.groups.includes(id)
        ? {
            ...given,
            groups: given.groups.filter((group) => group !== id),
            learners: [...new Set([...given.learners, ...members])],
          }
        : given,
    ),
  };
}

function changeLearner(of: Class, id: string, change: (learner: ClassLearner) => ClassLearner): Class {
  return { ...of, learners: of.learners.map((learner) => (learner.id === id ? change(learner) : learner)) };
}

/** By given name, then the rest, as Vietnamese class lists go. */
export function compareLearners(a: Pick<ClassLearner, 'name'>, b: Pick<ClassLearner, 'name'>): number {
  const turned = ({ name }: Pick<ClassLearner, 'name'>) => {
    const words = name.split(' ');
    return [words.pop(), ...words].join(' ');
  };
  return turned(a).localeCompare(turned(b), 'vi');
}
