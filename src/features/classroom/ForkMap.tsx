import { scaleLinear } from 'd3-scale';
import type { MapPlace } from '#catalog/case-map.ts';
import type { ResultsCase } from '#catalog/results-course.ts';
import type { ForkSplits } from '#domain/classroom/fork-splits.ts';
import { useDesk } from './desk.client.ts';

interface Props {
  played: ResultsCase;
  splits: ForkSplits;
}

const lineHeight = 16;
const thickness = scaleLinear([0, 1], [1, 14]);

/** The case as a map: the more of the class took a way, the thicker it is. The tables below say the same. */
export function ForkMap({ played: { map, graph }, splits }: Props) {
  const { t, percent } = useDesk();
  const shares = new Map(
    Object.values(splits.forks).flatMap(({ choices }) =>
      choices.map(({ choice, visits }) => [choice, visits]),
    ),
  );
  const most = Math.max(1, ...shares.values());
  const ways = [...map.ways].sort((a, b) => (shares.get(a.choice) ?? 0) - (shares.get(b.choice) ?? 0));
  return (
    <div className="case-map" tabIndex={0} role="region" aria-label={t('results.forkMap')} ref={toTheMiddle}>
      <svg
        viewBox={`0 0 ${map.width} ${map.height}`}
        style={{ width: `${map.width / 16}rem` }}
        role="img"
        aria-label={t('results.forkMap')}
      >
        {ways.map(({ choice, path }) => {
          const visits = shares.get(choice) ?? 0;
          return (
            <path
              key={choice}
              d={path}
              className={`way ${visits > 0 ? 'way-taken' : 'way-other'}`}
              style={{ strokeWidth: thickness(visits / most) }}
            />
          );
        })}
        {map.places.map((place) => (
          <Box key={place.id} place={place} text={textOf(place)} />
        ))}
      </svg>
    </div>
  );

  function textOf({ id, ending }: MapPlace): string {
    if (ending) return percent((splits.endings[id] ?? 0) / splits.runs);
    return graph.scenes[id] ? String(splits.forks[id]?.visits ?? 0) : '';
  }
}

/** Where the map begins: on a phone it is wider than the screen. */
function toTheMiddle(map: HTMLElement | null): void {
  if (map) map.scrollLeft = (map.scrollWidth - map.clientWidth) / 2;
}

function Box({ place, text }: { place: MapPlace; text: string }) {
  const { x, y, width, height, ending, lines } = place;
  const round = ending ? height / 2 : 6;
  const top = (height - (lines.length - 1) * lineHeight) / 2 + 4.5;
  const tag = text.length * 7.5 + 14;
  return (
    <g className={ending ? 'place-ending' : 'place-scene'} transform={`translate(${x} ${y})`}>
      <rect className="place-box" width={width} height={height} rx={round} />
      {lines.map((line, row) => (
        <text key={row} x={width / 2} y={top + row * lineHeight}>
          {line}
        </text>
      ))}
      <g className="place-tag">
        <rect x={width / 2 - tag / 2} y={height - 3} width={tag} height={22} rx={11} />
        <text x={width / 2} y={height + 12.5}>
          {text}
        </text>
      </g>
    </g>
  );
}
