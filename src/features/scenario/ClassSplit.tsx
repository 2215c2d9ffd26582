import type { ShownScene } from '#catalog/shown-scenario.ts';
import { leadingChoices, type Hands } from '#domain/scenario/vote.ts';
import type { PlayerTexts } from './player-texts.ts';
import { VoteBars } from './VoteBars.tsx';

interface Props {
  votes: Hands;
  scene: ShownScene | undefined;
  texts: PlayerTexts;
}

/** How a class was split at a fork. Every choice that stood open then was counted, with no hands or with some. */
export function ClassSplit({ votes, scene, texts }: Props) {
  const offered = scene?.choices.filter(({ id }) => Object.hasOwn(votes, id)) ?? [];
  if (!offered.some(({ id }) => votes[id])) return null;
  const leading = leadingChoices(
    offered.map(({ id }) => id),
    votes,
  );
  return (
    <div className="class-split" data-class-split>
      <p className="note">{texts['class.split']}</p>
      <VoteBars offered={offered} counts={votes} leading={leading} texts={texts} />
    </div>
  );
}
