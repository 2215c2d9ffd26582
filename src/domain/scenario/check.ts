import { breachPasses } from './checks/breach-passes.ts';
import { choiceWithoutSource } from './checks/choice-without-source.ts';
import { conditionAlwaysTrue } from './checks/condition-always-true.ts';
import { conditionNeverTrue } from './checks/condition-never-true.ts';
import { deadEnd } from './checks/dead-end.ts';
import { duplicateChoice } from './checks/duplicate-choice.ts';
import type { Finding, RunRule, WiringRule } from './checks/finding.ts';
import { idBothSceneAndEnding } from './checks/id-both-scene-and-ending.ts';
import { noClumsyPass } from './checks/no-clumsy-pass.ts';
import { noEnding } from './checks/no-ending.ts';
import { noPassingPath } from './checks/no-passing-path.ts';
import { sceneMetTwice } from './checks/scene-met-twice.ts';
import { tooLarge } from './checks/too-large.ts';
import { unknownChoice } from './checks/unknown-choice.ts';
import { unknownMark } from './checks/unknown-mark.ts';
import { unknownStart } from './checks/unknown-start.ts';
import { unknownTarget } from './checks/unknown-target.ts';
import { unlawfulPasses } from './checks/unlawful-passes.ts';
import { unreachableChoice } from './checks/unreachable-choice.ts';
import { unreachableEnding } from './checks/unreachable-ending.ts';
import { unreachableScene } from './checks/unreachable-scene.ts';
import { unusedMark } from './checks/unused-mark.ts';
import { ScenarioTooLarge } from './explore/limits.ts';
import { exploreScenario } from './explore.ts';
import type { ExploreOptions } from './explore.ts';
import type { Scenario } from './schema.ts';

/** While one of these finds something, runs cannot be followed: what the search said would only repeat it. */
const beforeTheSearch: readonly WiringRule[] = [
  unknownStart,
  noEnding,
  idBothSceneAndEnding,
  unknownTarget,
  duplicateChoice,
  unknownMark,
  unknownChoice,
];

const besideTheSearch: readonly WiringRule[] = [unusedMark, choiceWithoutSource];

const afterTheSearch: readonly RunRule[] = [
  unreachableScene,
  unreachableChoice,
  unreachableEnding,
  conditionNeverTrue,
  conditionAlwaysTrue,
  deadEnd,
  sceneMetTwice,
  noPassingPath,
  noClumsyPass,
  breachPasses,
  unlawfulPasses,
];

/** Everything that is wrong with a case that fits its schema. Never throws. */
export function checkScenario(scenario: Scenario, options: ExploreOptions = {}): Finding[] {
  const wiring = beforeTheSearch.flatMap((rule) => rule(scenario));
  const beside = besideTheSearch.flatMap((rule) => rule(scenario));
  if (wiring.length > 0) return [...wiring, ...beside];
  return [...beside, ...checkRuns(scenario, options)];
}

function checkRuns(scenario: Scenario, options: ExploreOptions): Finding[] {
  try {
    const exploration = exploreScenario(scenario, options);
    return afterTheSearch.flatMap((rule) => rule(scenario, exploration));
  } catch (error) {
    if (error instanceof ScenarioTooLarge) return [tooLarge(error)];
    throw error;
  }
}
