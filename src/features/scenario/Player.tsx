import { useEffect, useState, type ReactNode } from 'react';
import type { Audience } from './held-run.ts';
import { readPageCase, type PageCase } from './page-case.ts';
import { PlayCase } from './PlayCase.tsx';

interface Props {
  audience?: Audience;
  /** false: nothing that was chosen can be taken back, as in a test. */
  allowStepBack?: boolean;
  /** The start of the case as it was printed: it stays until the case can be played. */
  children?: ReactNode;
}

/** Plays the case that the page was printed with. */
export function Player({ audience = 'learner', allowStepBack = true, children }: Props) {
  const [page, setPage] = useState<PageCase>();
  useEffect(() => setPage(readPageCase()), []);
  if (!page) return children;
  return <PlayCase {...page} audience={audience} allowStepBack={allowStepBack} />;
}
