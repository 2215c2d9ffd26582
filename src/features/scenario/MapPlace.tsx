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

const lineHeight = 16;

export function MapPlace({ place, title, steps, mark, texts }: Props) {
  const { x, y, width, height, ending, lines } = place;
  const [first] = steps;
  const kind = ending ? 'place-ending' : 'place-scene';
  const round = ending ? height / 2 : 6;
  const box = (
    <>
      <rect className="place-ring" x={-4} y={-4} width={width + 8} height={height + 8} rx={round + 4} />
      <rect className="place-box" width={width} height={height} rx={round} />
      {lines.map((line, row) => (
        <text
          key={row}
          x={width / 2}
          y={(height - (lines.length - 1) * lineHeight) / 2 + row * lineHeight + 4.5}
        >
          {`${line} `}
        </text>
      ))}
    </>
  );
  const where = `translate(${x} ${y})`;
  if (first === undefined) {
    return (
      <g className={`${kind} ${mark ? 'place-visited' : ''}`} transform={where}>
        {box}
        {mark && <MapMark text={texts[`debrief.mark.${mark}`]} x={width / 2} y={height} />}
      </g>
    );
  }
  const label = steps.map((step) => step + 1).join();
  return (
    <g className={`${kind} place-visited`} transform={where}>
      <a
        href={forkAddress(first)}
        aria-label={fill(texts['scenario.fork'], { number: first + 1, title })}
        onClick={openFork}
      >
        <g className="place-step">
          <rect x={-10} y={-10} width={14 + 8 * label.length} height={22} rx={11} />
          <text x={-3 + 4 * label.length} y={5.5}>
            {`${label} `}
          </text>
        </g>
        {box}
      </a>
    </g>
  );
}

function MapMark({ text, x, y }: { text: string; x: number; y: number }) {
  const width = text.length * 7.5 + 14;
  return (
    <g className="place-mark">
      <rect x={x - width / 2} y={y - 3} width={width} height={22} rx={11} />
      <text x={x} y={y + 12.5}>
        {text}
      </text>
    </g>
  );
}
