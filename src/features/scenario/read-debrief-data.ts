import type { CaseOutlook } from '#catalog/case-outlook.ts';
import type { DebriefTexts } from './debrief-texts.ts';

export interface DebriefData extends CaseOutlook {
  texts: DebriefTexts;
}

/** What DebriefData.astro printed into this page. */
export function readDebriefData(): DebriefData {
  return JSON.parse(document.querySelector('[data-debrief]')?.textContent ?? '') as DebriefData;
}
