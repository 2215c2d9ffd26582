import type { ReactNode } from 'react';
import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { ForkShare } from '#domain/progress/earlier-runs.ts';
import type { DebriefFork as Fork, DebriefOption } from '#domain/scenario/debrief.ts';
import type { DebriefTexts } from './debrief-texts.ts';
import { ForkOption } from './ForkOption.tsx';
import { forkAddress } from './open-fork.ts';
import { fill } from './player-texts.ts';

interface Props {
  /** 0-based among the forks of the run. */
  place: number;
  fork: Fork;
  share: ForkShare;
  scenario: ShownScenario;
  texts: DebriefTexts;
  buildDay: string;
  children?: ReactNode;
}

/** One fork, folded: what was chosen, what else stood open, what was closed. */
export function DebriefFork({ place, fork, share, scenario, texts, buildDay, children }: Props) {
  const scene = scenario.scenes[fork.scene];
  const taken = fork.options.find(({ chosen }) => chosen);
  const chosen = scene?.choices.find(({ id }) => id === taken?.choice.id);
  if (!scene || !taken || !chosen) return null;
  const others = fork.options.filter((option) => option !== taken);
  const show = (option: DebriefOption) => (
    <ForkOption key={option.choice.id} {...{ option, fork, share, scenario, texts, buildDay }} />
  );
  const open = others.filter(({ closed }) => closed.length === 0);
  const closed = others.filter((option) => !open.includes(option));
  return (
    <li>
      <details id={forkAddress(place).slice(1)}>
        <summary>
          <h4>{fill(texts['scenario.fork'], { number: place + 1, title: scene.title })}</h4>
          <span className="fork-chosen">
            {texts['scenario.youChose']}: {chosen.text}
          </span>
        </summary>
        <ul className="options">{show(taken)}</ul>
        {children}
        {open.length > 0 && <h5>{texts['scenario.alsoOpen']}</h5>}
        <ul className="options">{open.map(show)}</ul>
        {closed.length > 0 && <h5>{texts['scenario.closed']}</h5>}
        <ul className="options">{closed.map(show)}</ul>
      </details>
    </li>
  );
}
