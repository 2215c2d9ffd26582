import { useEffect, useRef } from 'react';
import type { CaseMap as MapData } from '#catalog/case-map.ts';
import type { ShownScenario } from '#catalog/shown-scenario.ts';
import type { Debrief } from '#domain/scenario/debrief.ts';
import type { DebriefTexts } from './debrief-texts.ts';
import { MapLegend } from './MapLegend.tsx';
import { MapPlace } from './MapPlace.tsx';

interface Props {
  map: MapData;
  debrief: Debrief;
  passed: boolean;
  scenario: ShownScenario;
  texts: DebriefTexts;
}

/** The whole case with the run drawn in. The list below it tells the run in words, WholeCase.astro every other scene. */
export function CaseMap({ map, debrief, passed, scenario, texts }: Props) {
  const { forks, state } = debrief;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => showStart(box.current), []);

  const options = forks.flatMap((fork) => fork.options);
  const taken = new Set(options.filter(({ chosen }) => chosen).map(({ choice }) => choice.id));
  const open = new Set(options.filter(({ closed }) => closed.length === 0).map(({ choice }) => choice.id));
  const kindOf = (choice: string) => (taken.has(choice) ? 'taken' : open.has(choice) ? 'open' : 'other');
  // What was taken is drawn last, over the rest.
  const ways = ['other', 'open', 'taken'].flatMap((kind) =>
    map.ways.filter(({ choice }) => kindOf(choice) === kind).map((way) => ({ ...way, kind })),
  );
  const mark = passed ? 'passed' : state.breaches.length > 0 ? 'breach' : 'failed';

  return (
    <>
      <h3 id="case-map">{texts['debrief.map']}</h3>
      <p className="note map-hint">{texts['debrief.mapHint']}</p>
      <div className="case-map" ref={box} tabIndex={0} role="region" aria-label={texts['debrief.mapBox']}>
        <svg
          viewBox={`0 0 ${map.width} ${map.height}`}
          style={{ width: `${map.width / 16}rem` }}
          role="group"
          aria-labelledby="case-map"
        >
          {ways.map(({ choice, path, kind }) => (
            <path key={choice} d={path} className={`way way-${kind}`} />
          ))}
          {map.places.map((place) => (
            <MapPlace
              key={place.id}
              place={place}
              steps={forks.flatMap(({ scene }, step) => (scene === place.id ? [step] : []))}
              title={(scenario.scenes[place.id] ?? scenario.endings[place.id])?.title ?? ''}
              mark={place.ending && place.id === state.scene ? mark : undefined}
              texts={texts}
            />
          ))}
        </svg>
      </div>
      <MapLegend texts={texts} />
    </>
  );
}

/** A map wider than the screen opens at the scene where the case starts. */
function showStart(box: HTMLDivElement | null): void {
  const start = box?.querySelector('.place-visited')?.getBoundingClientRect();
  if (!box || !start) return;
  const { left } = box.getBoundingClientRect();
  box.scrollLeft += start.left + start.width / 2 - left - box.clientWidth / 2;
}
