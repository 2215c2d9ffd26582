import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { isOffered } from '#domain/scenario/conditions.ts';
import type { PlayerTexts } from './player-texts.ts';
import { RunNotes } from './RunNotes.tsx';
import { RunTools } from './RunTools.tsx';
import { SceneText } from './SceneText.tsx';
import type { RunInHand } from './use-run.ts';

interface Props {
  scenario: ShownScenario;
  texts: PlayerTexts;
  run: RunInHand;
  sceneId: string;
}

export function SceneView({ scenario, texts, run, sceneId }: Props) {
  const scene = scenario.scenes[sceneId];
  if (!scene) return null;
  return (
    <section className="scene" data-scene={sceneId}>
      <SceneText scene={scene} texts={texts} run={run} />
      <h3 id="choose">{texts['scenario.choose']}</h3>
      <ul className="scene-choices" aria-labelledby="choose">
        {scene.choices
          .filter((choice) => isOffered(choice, run.marks))
          .map((choice) => (
            <li key={choice.id}>
              <button type="button" data-choice={choice.id} onClick={() => run.choose(choice)}>
                {choice.text}
              </button>
            </li>
          ))}
      </ul>
      <RunNotes scenario={scenario} texts={texts} run={run} />
      <RunTools texts={texts} run={run} />
    </section>
  );
}
