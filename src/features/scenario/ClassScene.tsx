import { useState } from 'react';
import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { isOffered } from '#domain/scenario/conditions.ts';
import type { Hands } from '#domain/scenario/vote.ts';
import { HandCount } from './HandCount.tsx';
import { HandedInSplit } from './HandedInSplit.tsx';
import type { PlayerTexts } from './player-texts.ts';
import { SceneText } from './SceneText.tsx';
import type { RunInHand } from './use-run.ts';
import { VoteResult } from './VoteResult.tsx';

interface Props {
  scenario: ShownScenario;
  texts: PlayerTexts;
  run: RunInHand;
  sceneId: string;
}

/** A scene before a class: hands are counted behind the scenes, then shown, then the class goes where most pointed. */
export function ClassScene({ scenario, texts, run, sceneId }: Props) {
  const [hands, setHands] = useState<Hands>({});
  const [isShown, setIsShown] = useState(false);
  const scene = scenario.scenes[sceneId];
  if (!scene) return null;
  const offered = scene.choices.filter((choice) => isOffered(choice, run.marks));
  const counts = Object.fromEntries(offered.map(({ id }) => [id, hands[id] ?? 0]));
  return (
    <section className="scene class-scene" data-scene={sceneId}>
      <div className="class-text">
        <SceneText scene={scene} texts={texts} run={run} />
      </div>
      <div className="class-vote">
        {isShown ? (
          <VoteResult
            offered={offered}
            counts={counts}
            texts={texts}
            recount={() => setIsShown(false)}
            follow={(choice) => run.choose(choice, counts)}
          />
        ) : (
          <HandCount
            offered={offered}
            hands={hands}
            texts={texts}
            count={(choice, number) => setHands({ ...hands, [choice]: number })}
            show={() => setIsShown(true)}
          />
        )}
        <HandedInSplit scenario={scenario} sceneId={sceneId} offered={offered} texts={texts} />
      </div>
    </section>
  );
}
