import { useEffect, useState } from 'react';
import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { PlayerTexts } from './player-texts.ts';

/** What CaseData.astro prints into the page: parsed in one go, where the props of an island are taken apart piece by piece. */
export interface PageCase {
  scenario: ShownScenario;
  texts: PlayerTexts;
}

/** The case of the page; undefined while the page is as it was printed. */
export function usePageCase(): PageCase | undefined {
  const [page, setPage] = useState<PageCase>();
  useEffect(
    () => setPage(JSON.parse(document.getElementById('case-data')?.textContent ?? '') as PageCase),
    [],
  );
  return page;
}
