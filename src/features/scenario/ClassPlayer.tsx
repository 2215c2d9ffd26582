import type { ReactNode } from 'react';
import { ClassScene } from './ClassScene.tsx';
import { ClassScreen } from './ClassScreen.tsx';
import { handedIn } from './handed-in.client.ts';
import { usePageCase } from './page-case.ts';
import { PlayCase } from './PlayCase.tsx';

/** The same player before a class: large type, hands counted, the class goes where most pointed. */
export function ClassPlayer({ children }: { children?: ReactNode }) {
  const page = usePageCase();
  if (!page) return children;
  const texts = {
    ...page.texts,
    'scenario.youChose': page.texts['class.chose'],
    'scenario.yourRuns': page.texts['class.runs'],
  };
  return (
    <>
      {handedIn(page.scenario) && <p className="notice handed-in-ready">{texts['class.handedInReady']}</p>}
      <PlayCase
        scenario={page.scenario}
        texts={texts}
        audience="class"
        startText={texts['class.begin']}
        Scene={ClassScene}
        Frame={ClassScreen}
      >
        {children}
      </PlayCase>
    </>
  );
}
