import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PlayerTexts } from './player-texts.ts';
import { RunTools } from './RunTools.tsx';
import type { RunInHand } from './use-run.ts';

interface Props {
  texts: PlayerTexts;
  run: RunInHand;
  children: ReactNode;
}

/** The case in large type for a projector, over the whole screen if wanted. */
export function ClassScreen({ texts, run, children }: Props) {
  const screen = useRef<HTMLDivElement>(null);
  const [isFull, setIsFull] = useState(false);
  useEffect(() => {
    const changed = () => setIsFull(document.fullscreenElement === screen.current);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  const toggle = () => (isFull ? document.exitFullscreen() : screen.current?.requestFullscreen());
  const { kind } = run.view;
  const button = document.fullscreenEnabled && (
    <button type="button" className="button quiet" data-full-screen onClick={() => void toggle()}>
      {texts[isFull ? 'class.leaveFullScreen' : 'class.fullScreen']}
    </button>
  );
  return (
    <div ref={screen} className="class-screen" data-playing={kind === 'start' ? undefined : ''}>
      {children}
      {kind === 'scene' ? (
        <RunTools texts={texts} run={run}>
          {button}
        </RunTools>
      ) : (
        <p className="run-tools">{button}</p>
      )}
    </div>
  );
}
