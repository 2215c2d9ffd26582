import { choicesAt, closedBy } from './conditions.ts';
import { criteria } from './criteria.ts';
import type { Criterion } from './criteria.ts';
import { endingsAhead } from './endings-ahead.ts';
import type { PathStep, ReplayStop } from './replay.ts';
import type { CaseChoice, CaseGraph } from './schema.ts';
import { startOfRun, stateAfter } from './state.ts';
import type { RunState } from './state.ts';
import { judgeRun } from './verdict.ts';
import type { Verdict } from './verdict.ts';
import { whyClosed } from './why-closed.ts';
import type { ClosedReason } from './why-closed.ts';

export interface DebriefOption {
  /** With its texts, effects, rule, evidence and what a colleague would weigh. */
  choice: CaseChoice;
  chosen: boolean;
  /** What kept it from being offered; empty where it stood open. */
  closed: ClosedReason[];
  leadsTo: { id: string; ending: boolean };
  /** Endings that a run could still come to after it, with what this run had gathered. */
  endings?: string[];
}

export interface DebriefFork {
  scene: string;
  /** The chosen one among them, in the order in which the case is written. */
  options: DebriefOption[];
  /** What the run had gathered before this choice. */
  before: RunState;
}

export interface CriterionMove {
  /** 0-based place among the forks. */
  fork: number;
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
    const taken = options.find(({ chosen, closed }) => chosen && closed.length === 0);
    if (taken === undefined || step.scene !== state.scene) {
      return {
        forks: withEndings(scenario, forks),
        moves,
        state,
        stoppedAt: { index, choice: step.choice, reason: stopReason(scenario, step) },
      };
    }
    forks.push({ scene: state.scene, options, before: state });
    noteMoves(moves, index, taken.choice);
    state = stateAfter(state, taken.choice);
  }
  const debrief = { forks: withEndings(scenario, forks), moves, state };
  if (!Object.hasOwn(scenario.endings, state.scene)) return debrief;
  return { ...debrief, verdict: judgeRun(scenario, state.scores, state.breaches) };
}

function optionsAt(scenario: CaseGraph, state: RunState, chosenId: string): DebriefOption[] {
  return choicesAt(scenario, state.scene).map((choice) => ({
    choice,
    chosen: choice.id === chosenId,
    closed: closedBy(choice, state).map((condition) => whyClosed(scenario, state, condition)),
    leadsTo: { id: choice.goto, ending: Object.hasOwn(scenario.endings, choice.goto) },
  }));
}

/** Of all options at once: most of them lie on each other's way. */
function withEndings(scenario: CaseGraph, forks: DebriefFork[]): DebriefFork[] {
  const after = forks.flatMap(({ before, options }) =>
    options.map(({ choice }) => stateAfter(before, choice)),
  );
  const found = endingsAhead(scenario, after);
  if (found === undefined) return forks;
  const endings = found.values();
  return forks.map((fork) => ({
    ...fork,
    options: fork.options.map((option) => ({ ...option, endings: endings.next().value ?? [] })),
  }));
}

function noteMoves(moves: Debrief['moves'], fork: number, choice: CaseChoice): void {
  for (const criterion of criteria) {
    const change = choice.effects[criterion] ?? 0;
    if (change !== 0) moves[criterion].push({ fork, change });
  }
}

function stopReason(scenario: CaseGraph, step: PathStep): ReplayStop['reason'] {
  const known = Object.values(scenario.scenes).some(({ choices }) =>
    choices.some(({ id }) => id === step.choice),
  );
  return known ? 'not-offered' : 'unknown-choice';
}
