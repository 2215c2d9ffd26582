import { revisionOf } from '../record/revision.ts';
import { criteria } from './criteria.ts';
import type { Choice, Scenario } from './schema.ts';

/**
 * Revision of a case: changes where a run could come out otherwise (scenes, choices, where they lead, conditions,
 * effects, marks, breaches, the pass rule, `edition`), and not with wording, order on the page or sources.
 */
export function scenarioRevision(scenario: Scenario): string {
  return revisionOf(meaningOf(scenario));
}

/** Revision of a case with every word in it: says which text a finished run was played with. */
export function scenarioTextRevision(scenario: Scenario): string {
  return revisionOf(scenario);
}

function meaningOf(scenario: Scenario) {
  const scenes = Object.entries(scenario.scenes).map(
    ([id, scene]) =>
      [id, Object.fromEntries(scene.choices.map((choice) => [choice.id, outcomeOf(choice)]))] as const,
  );
  return {
    edition: scenario.edition,
    start: scenario.start,
    pass: [scenario.pass.total, scenario.pass.floors],
    scenes: Object.fromEntries(scenes),
    endings: Object.keys(scenario.endings).toSorted(),
  };
}

function outcomeOf({ goto, when = [], effects, marks = [], breach }: Choice) {
  return {
    goto,
    when: when.map((condition) => revisionOf(condition)).toSorted(),
    effects: criteria.map((criterion) => effects[criterion] ?? 0),
    marks: marks.toSorted(),
    breach,
  };
}
