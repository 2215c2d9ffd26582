import type { ShownScenario } from '#catalog/shown-scenario.ts';
import { conditionHolds } from '#domain/scenario/conditions.ts';
import type { ScenarioMachine } from '#domain/scenario/compile.ts';
import { FocusedHeading } from './FocusedHeading.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import type { PlayerTexts } from './player-texts.ts';
import type { RunInHand } from './use-run.ts';

interface Props {
  scenario: ShownScenario;
  machine: ScenarioMachine;
  texts: PlayerTexts;
  run: RunInHand;
  sceneId: string;
}

export function SceneView({ scenario, texts, run, sceneId }: Props) {
  const scene = scenario.scenes[sceneId];
  if (!scene) return null;
  const offered = scene.choices.filter((choice) =>
    (choice.when ?? []).every((one) => conditionHolds(one, run.marks)),
  );
  return (
    <section className="scene" data-scene={sceneId}>
      {run.wasEdited && <p className="notice warning">{texts['scenario.stopped']}</p>}
      <FocusedHeading>{scene.title}</FocusedHeading>
      <Paragraphs text={scene.text} />
      {scene.voices.map((voice) => (
        <blockquote className="voice" key={voice.who + voice.says}>
          <p>{voice.says}</p>
          <footer>{voice.who}</footer>
        </blockquote>
      ))}
      <h3 id="choose">{texts['scenario.choose']}</h3>
      <ul className="scene-choices" aria-labelledby="choose">
        {offered.map((choice) => (
          <li key={choice.id}>
            <button type="button" data-choice={choice.id} onClick={() => run.choose(choice)}>
              {choice.text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
