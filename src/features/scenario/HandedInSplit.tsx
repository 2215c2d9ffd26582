import { useMemo, useState } from 'react';
import type { ShownChoice, ShownScenario } from '#catalog/shown-scenario.ts';
import { FocusedHeading } from './FocusedHeading.tsx';
import { handedIn } from './handed-in.client.ts';
import { fill, type PlayerTexts } from './player-texts.ts';
import { VoteBars } from './VoteBars.tsx';

interface Props {
  scenario: ShownScenario;
  sceneId: string;
  offered: ShownChoice[];
  texts: PlayerTexts;
}

/** How the class chose here when each played alone: behind a button, so that it draws nobody along. */
export function HandedInSplit({ scenario, sceneId, offered, texts }: Props) {
  const taken = useMemo(() => handedIn(scenario), [scenario])?.scenes[sceneId];
  const [isShown, setShown] = useState(false);
  if (!taken) return null;
  const count = Object.values(taken).reduce((sum, each) => sum + each, 0);
  return (
    <div className="handed-in" data-handed-in>
      {isShown ? (
        <>
          <FocusedHeading level={3}>{fill(texts['class.handedInSplit'], { count })}</FocusedHeading>
          <VoteBars
            offered={offered}
            counts={taken}
            leading={[]}
            texts={{ ...texts, 'class.count': texts['class.handedInCount'] }}
          />
        </>
      ) : (
        <button type="button" className="button quiet" onClick={() => setShown(true)}>
          {texts['class.handedIn']}
        </button>
      )}
    </div>
  );
}
