import type { Exploration } from '../explore.ts';
import type { Scenario } from '../schema.ts';
import { placedChoices } from './finding.ts';
import { idList } from './in-words.ts';

/** Why no run comes to a scene or an ending, and the first step towards mending it. */
export function wayInProblem(
  scenario: Scenario,
  exploration: Exploration,
  id: string,
): { why: string; fix: string } {
  const ways = placedChoices(scenario).filter(({ choice, scene }) => choice.goto === id && scene !== id);
  if (ways.length === 0) {
    return {
      why: 'no choice of another scene goes to it',
      fix: `Let a choice of another scene go to "${id}"`,
    };
  }
  const shut = ways.filter(({ scene }) => exploration.scenes.has(scene)).map(({ choice }) => choice.id);
  if (shut.length > 0) {
    return {
      why: `the choices that go to it (${idList(shut)}) are never offered`,
      fix: `Ease the when of ${idList(shut)}, or let another choice go to "${id}"`,
    };
  }
  const scenes = new Set(ways.map(({ scene }) => scene));
  return {
    why: `only scenes that no run comes to (${idList(scenes)}) lead to it`,
    fix: `Mend the way to ${idList(scenes)} first`,
  };
}
