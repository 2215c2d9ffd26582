import type { ShownScene } from '#catalog/shown-scenario.ts';
import { FocusedHeading } from './FocusedHeading.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { Picture } from './Picture.tsx';
import { fill, type PlayerTexts } from './player-texts.ts';
import type { RunInHand } from './use-run.ts';

interface Props {
  scene: ShownScene;
  texts: PlayerTexts;
  run: RunInHand;
}

/** What happened to the run, then what the officer sees and hears, in reading order. */
export function SceneText({ scene, texts, run }: Props) {
  return (
    <>
      {run.notice && (
        <p
          className={`notice ${run.notice.startsWith('cut') ? 'warning' : ''}`}
          role="status"
          data-notice={run.notice}
        >
          {texts[`scenario.notice.${run.notice}`]}{' '}
          {run.dropped > 0 &&
            run.notice.startsWith('cut') &&
            fill(texts['scenario.dropped'], { count: run.dropped })}
        </p>
      )}
      <FocusedHeading>{scene.title}</FocusedHeading>
      {scene.picture && <Picture id={scene.picture} />}
      <Paragraphs text={scene.text} />
      {scene.voices.map((voice) => (
        <blockquote className="voice" key={voice.who + voice.says}>
          <p>{voice.says}</p>
          <footer>{voice.who}</footer>
        </blockquote>
      ))}
    </>
  );
}
