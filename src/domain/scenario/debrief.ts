import { choicesAt, closedBy } from './conditions.ts';
import { criteria } from './criteria.ts';
import type { Criterion, Scores } from './criteria.ts';
import type { PathStep, ReplayStop } from './replay.ts';
import type { CaseChoice, Condition, CaseGraph } from './schema.ts';
import { startOfRun, stateAfter } from './state.ts';
import type { RunState } from './state.ts';
import { judgeRun } from './verdict.ts';
import type { Verdict } from './verdict.ts';

export interface DebriefOption {
  /** With its texts, effects, rule, evidence and what a colleague would weigh. */
  choice: CaseChoice;
  chosen: boolean;
  /** What kept it from being offered; empty where it stood open. */
  closedBy: Condition[];
  leadsTo: { id: string; ending: boolean };
}

export interface DebriefFork {
  scene: string;
  /** The chosen one among them, in the order in which the case is written. */
  options: DebriefOption[];
  /** As they stood before this choice. */
  scoresBefore: Scores;
}

export interface CriterionMove {
  scene: string;
  choice: string;
  change: number;
}

export interface Debrief {
  forks: DebriefFork[];
  /** What moved each criterion, in the order of the run. */
  moves: Record<Criterion, CriterionMove[]>;
  state: RunState;
  /** Only where the run reached an ending. */
  verdict?: Verdict;
  /** The first step that the case, edited since, no longer offers; what follows it is left out. */
  stoppedAt?: ReplayStop;
}

/** A run looked at from above: each fork with the paths not taken. Never throws on an edited case. */
export function debriefRun(scenario: CaseGraph, path: readonly PathStep[]): Debrief {
  const forks: DebriefFork[] = [];
  const moves: Debrief['moves'] = { lawful: [], safe: [], door: [], explained: [], recorded: [] };
  let state = startOfRun(scenario);
  for (const [index, step] of path.entries()) {
    const options = optionsAt(scenario, state, step.choice);
    const taken = options.find(({ chosen, closedBy: closed }) => chosen && closed.length === 0);
    if (taken === undefined || step.scene !== state.scene) {
      return {
        forks,
        moves,
        state,
        stoppedAt: { index, choice: step.choice, reason: stopReason(scenario, step) },
      };
    }
    forks.push({ scene: state.scene, options, scoresBefore: state.scores });
    noteMoves(moves, state.scene, taken.choice);
    state = stateAfter(state, taken.choice);
  }
  if (!Object.hasOwn(scenario.endings, state.scene)) return { forks, moves, state };
  return { forks, moves, state, verdict: judgeRun(scenario, state.scores, state.breaches) };
}

function optionsAt(scenario: CaseGraph, state: RunState, chosenId: string): DebriefOption[] {
  return choicesAt(scenario, state.scene).map((choice) => ({
    choice,
    chosen: choice.id === chosenId,
    closedBy: closedBy(choice, state),
    leadsTo: { id: choice.goto, ending: Object.hasOwn(scenario.endings, choice.goto) },
  }));
}

function noteMoves(moves: Debrief['moves'], scene: string, choice: CaseChoice): void {
  for (const criterion of criteria) {
    const change = choice.effects[criterion] ?? 0;
    if (change !== 0) moves[criterion].push({ scene, choice: choice.id, change });
  }
}

function stopReason(scenario: CaseGraph, step: PathStep): ReplayStop['reason'] {
  const known = Object.values(scenario.scenes).some(({ choices }) =>
    choices.some(({ id }) => id === step.choice),
  );
  return known ? 'not-offered' : 'unknown-choice';
}
