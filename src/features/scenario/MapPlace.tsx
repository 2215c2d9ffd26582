import type { ReactNode } from 'react';
import type { MapPlace as Place } from '#catalog/case-map.ts';
import type { DebriefTexts } from './debrief-texts.ts';
import { forkAddress, openFork } from './open-fork.ts';
import { fill } from './player-texts.ts';

interface Props {
  place: Place;
  title: string;
  /** 0-based places of the forks that the run met here; none where it never came. */
  steps: number[];
  /** How the run came out, at the ending that it reached. An ending by itself is neither passed nor failed. */
  mark: 'passed' | 'failed' | 'breach' | undefined;
  texts: DebriefTexts;
}

/** A scene or an ending on the map. One that the run met is a link to its fork in the list. */
export function MapPlace({ place, title, steps, mark, texts }: Props) {
  const { x, y, width, height, ending } = place;
  const [first] = steps;
  const isVisited = first !== undefined || mark !== undefined;
  return (
    <g
      className={`${ending ? 'place-ending' : 'place-scene'} ${isVisited ? 'place-visited' : ''}`}
      transform={`translate(${x} ${y})`}
    >
      {first === undefined ? (
        <Box place={place} />
      ) : (
        <a
          href={forkAddress(first)}
          aria-label={fill(texts['scenario.fork'], { number: first + 1, title })}
          onClick={openFork}
        >
          <Box place={place}>
            <Tag x={1} y={1} text={steps.map((step) => step + 1).join()} />
          </Box>
        </a>
      )}
      {mark && <Tag x={width / 2} y={height + 8} text={texts[`debrief.mark.${mark}`]} />}
    </g>
  );
}

const lineHeight = 16;

/** What `children` draw stands above the frame and comes before the title, as it is read. */
function Box({ place, children }: { place: Place; children?: ReactNode }) {
  const { width, height, ending, lines } = place;
  const round = ending ? height / 2 : 6;
  const top = (height - (lines.length - 1) * lineHeight) / 2 + 4.5;
  return (
    <>
      <rect className="place-ring" x={-5} y={-5} width={width + 10} height={height + 10} rx={round + 5} />
      <rect className="place-box" width={width} height={height} rx={round} />
      {children}
      {lines.map((line, row) => (
        <text key={row} x={width / 2} y={top + row * lineHeight}>
          {`${line} `}
        </text>
      ))}
    </>
  );
}

/** A number or a word on the accent. */
function Tag({ x, y, text }: { x: number; y: number; text: string }) {
  const width = text.length * 7.5 + 14;
  return (
    <g className="place-tag">
      <rect x={x - width / 2} y={y - 11} width={width} height={22} rx={11} />
      <text x={x} y={y + 4.5}>
        {`${text} `}
      </text>
    </g>
  );
}
