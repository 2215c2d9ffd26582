import type { Delivery } from '#domain/classroom/collect.ts';
import type { Results } from './results-session.client.ts';

/** Of one group of the class; of all of it where `group` is empty. */
export function groupedDeliveries({ of, deliveries }: Results, group: string): Delivery[] {
  if (!group) return deliveries;
  const inside = new Set(of.learners.filter(({ groups }) => groups.includes(group)).map(({ id }) => id));
  return deliveries.filter(({ learner }) => inside.has(learner));
}
