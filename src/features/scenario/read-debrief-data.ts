import type { CaseOutlook } from '#catalog/case-outlook.ts';
import type { DebriefTexts } from './debrief-texts.ts';

export interface DebriefData extends CaseOutlook {
  texts: DebriefTexts;
}

/** What DebriefData.astro printed into this page for the case. */
export function readDebriefData(scenario: string): DebriefData {
  return JSON.parse(document.querySelector(`[data-debrief="${scenario}"]`)?.textContent ?? '') as DebriefData;
}
