import type { Exploration } from '../explore.ts';
import type { Choice, Scenario } from '../schema.ts';

/** What is wrong with a case. The caller knows the file, and finds line and column by the path. */
export interface Finding {
  /** Stable, searchable name, such as `scenario/unknown-target`. */
  code: string;
  /** Keys and places from the top of the YAML document. */
  path: (string | number)[];
  /** What is wrong and why it matters. */
  message: string;
  /** What to do about it. */
  fix: string;
}

/** A rule that needs only the case as it is written. */
export type WiringRule = (scenario: Scenario) => Finding[];

/** A rule about the runs of the case, as the search found them. */
export type RunRule = (scenario: Scenario, exploration: Exploration) => Finding[];

export interface PlacedChoice {
  choice: Choice;
  scene: string;
  path: (string | number)[];
}

/** Every choice with the scene and the place where it is written. */
export function placedChoices(scenario: Scenario): PlacedChoice[] {
  return Object.entries(scenario.scenes).flatMap(([scene, { choices }]) =>
    choices.map((choice, place) => ({ choice, scene, path: ['scenes', scene, 'choices', place] })),
  );
}
