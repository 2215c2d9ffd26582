import type { Criterion } from '#domain/scenario/criteria.ts';
import type { Bounds } from '#domain/scenario/explore/measure-runs.ts';
import { exploreScenario } from '#domain/scenario/explore.ts';
import type { Locale } from '#domain/shared/locale.ts';
import { buildDay } from '#i18n/build-day.ts';
import { layOutCase, type CaseMap } from './case-map.ts';
import { required, type Catalog } from './catalog.ts';
import { plainText } from './plain-text.ts';

/** What the debrief knows of a case as a whole and playing doesn't need: its map, and how far any run can get. */
export interface CaseOutlook {
  map: CaseMap;
  /** At the end, over all runs; missing where runs go in circles, which the content check refuses. */
  bounds?: Record<Criterion | 'total', Bounds> | undefined;
  buildDay: string;
}

export async function caseOutlook(catalog: Catalog, locale: Locale, id: string): Promise<CaseOutlook> {
  const scenario = required(catalog.scenarios, id, 'case');
  const titles = { ...scenario.scenes, ...scenario.endings };
  const titleOf = (place: string) => {
    const title = titles[place]?.title;
    return title ? plainText(catalog, locale, title) : place;
  };
  return {
    map: await layOutCase(scenario, titleOf),
    bounds: exploreScenario(scenario, { name: id }).proof?.figures.scores,
    buildDay,
  };
}
