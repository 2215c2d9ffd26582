import { placedChoices } from './checks/finding.ts';
import type { Criterion } from './criteria.ts';
import { exploreScenario } from './explore.ts';
import type { Exploration, ExploreOptions } from './explore.ts';
import type { Fork } from './explore/find-forks.ts';
import type { Bounds } from './explore/measure-runs.ts';
import type { Choice, Scenario } from './schema.ts';
import { scenarioRevision } from './revision.ts';

/** What an author or an instructor wants to know about a case. Plain JSON. */
export interface ScenarioReport {
  title: Scenario['title'];
  revision: string;
  scenes: number;
  choices: number;
  /** Distinct states that the search went through. */
  states: number;
  endings: { id: string; title: Scenario['title']; runs?: string; shortestRun?: string[] }[];
  /** Left out where runs go in circles or none reaches an ending: checkScenario says which. */
  runs?: {
    /** A whole number in digits: it may be too large for a JSON number. */
    count: string;
    shortest: number;
    longest: number;
    scores: Record<Criterion | 'total', Bounds>;
    passing: string[] | null;
    clumsy: string[] | null;
  };
  pass: Scenario['pass'];
  /** Choices that break a duty. */
  breaches: string[];
  /** true: some run with a breach is denied a pass by the breach alone. */
  breachAloneFails?: boolean;
  sources: SourceCoverage;
  forks: Fork[];
  /** Forks that part, or that open or close a later choice by a mark or a choice. */
  weightyForks: number;
}

export interface SourceCoverage {
  /** Ids of choices. */
  withRule: string[];
  withEvidence: string[];
  withBoth: string[];
  withNeither: string[];
  withColleague: string[];
  /** Each named once, `law` or `law#article`, with the number of choices that lean on it. */
  laws: Record<string, number>;
  facts: Record<string, number>;
  /** The dilemma's own sources. */
  sources: string[];
}

/** Its wiring must be sound. Throws ScenarioTooLarge. */
export function reportScenario(scenario: Scenario, options: ExploreOptions = {}): ScenarioReport {
  const exploration = exploreScenario(scenario, options);
  const choices = placedChoices(scenario).map(({ choice }) => choice);
  const forks = exploration.proof?.forks ?? [];
  return {
    title: scenario.title,
    revision: scenarioRevision(scenario),
    scenes: Object.keys(scenario.scenes).length,
    choices: choices.length,
    states: exploration.states,
    endings: reportEndings(scenario, exploration),
    ...reportRuns(exploration),
    pass: scenario.pass,
    breaches: choices.filter(({ breach }) => breach).map(({ id }) => id),
    sources: coverSources(scenario, choices),
    forks,
    weightyForks: forks.filter(({ parts, turns }) => parts || turns.length > 0).length,
  };
}

function reportEndings(scenario: Scenario, { endings, proof }: Exploration): ScenarioReport['endings'] {
  return Object.entries(scenario.endings).map(([id, { title }]) => {
    const shortestRun = endings.get(id);
    const runs = proof?.figures.runsByEnding[id];
    return {
      id,
      title,
      ...(runs !== undefined && { runs: String(runs) }),
      ...(shortestRun && { shortestRun }),
    };
  });
}

function reportRuns({ proof }: Exploration): Pick<ScenarioReport, 'runs' | 'breachAloneFails'> {
  if (proof === undefined) return {};
  const { runs, shortest, longest, scores } = proof.figures;
  const { passing = null, clumsy = null } = proof;
  return {
    runs: { count: String(runs), shortest, longest, scores, passing, clumsy },
    breachAloneFails: proof.breachPassingOnScores !== undefined,
  };
}

function coverSources(scenario: Scenario, choices: readonly Choice[]): SourceCoverage {
  const idsWhere = (holds: (choice: Choice) => boolean) => choices.filter(holds).map(({ id }) => id);
  const lawNames = ({ rule }: Choice) =>
    rule.map(({ law, article }) => (article ? `${law}#${article}` : law));
  return {
    withRule: idsWhere(({ rule }) => rule.length > 0),
    withEvidence: idsWhere(({ evidence }) => evidence.length > 0),
    withBoth: idsWhere(({ rule, evidence }) => rule.length > 0 && evidence.length > 0),
    withNeither: idsWhere(({ rule, evidence }) => rule.length === 0 && evidence.length === 0),
    withColleague: idsWhere(({ colleague }) => colleague !== undefined),
    laws: countUses(choices.map(lawNames)),
    facts: countUses(choices.map(({ evidence }) => evidence)),
    sources: scenario.sources,
  };
}

/** Names sorted, so that two reports of one case read alike. */
function countUses(namesByChoice: readonly (readonly string[])[]): Record<string, number> {
  const uses = new Map<string, number>();
  for (const names of namesByChoice) {
    for (const name of new Set(names)) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return Object.fromEntries([...uses].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
