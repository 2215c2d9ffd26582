interface Span {
  least: number;
  most: number;
}

interface Props {
  value: number;
  floor: number | undefined;
  bounds: Span;
  scale: Span;
}

/** A score as a bar that leaves 0 to the right or to the left, on a track from the least to the most possible. */
export function ScoreBar({ value, floor, bounds, scale }: Props) {
  const least = Math.min(0, scale.least);
  const whole = Math.max(0, scale.most) - least || 1;
  const at = (score: number) => `${((score - least) / whole) * 100}%`;
  const wide = (from: number, to: number) => `${(Math.abs(to - from) / whole) * 100}%`;
  return (
    <svg className="score-bar" aria-hidden="true">
      <rect
        className="score-track"
        x={at(Math.min(0, bounds.least))}
        width={wide(Math.min(0, bounds.least), Math.max(0, bounds.most))}
        y="9"
        height="10"
      />
      <rect
        className={value < 0 ? 'score-value score-below' : 'score-value'}
        x={at(Math.min(0, value))}
        width={wide(0, value)}
        y="6"
        height="16"
      />
      <line className="score-zero" x1={at(0)} x2={at(0)} y1="1" y2="27" />
      {floor !== undefined && <line className="score-floor" x1={at(floor)} x2={at(floor)} y1="1" y2="27" />}
    </svg>
  );
}
