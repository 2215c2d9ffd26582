import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { PlayerTexts } from './player-texts.ts';

/** What CaseData.astro prints into the page: parsed at once and only once, where island props are taken apart piece by piece. */
export interface PageCase {
  scenario: ShownScenario;
  texts: PlayerTexts;
}

export function readPageCase(): PageCase {
  return JSON.parse(document.getElementById('case-data')?.textContent ?? '') as PageCase;
}
