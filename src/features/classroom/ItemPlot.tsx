import { scaleLinear } from 'd3-scale';
import type { ItemAnalysis } from '#domain/classroom/item-analysis.ts';
import { useDesk } from './desk.client.ts';

const width = 480;
const height = 320;
const edge = { left: 44, right: 12, top: 12, bottom: 40 };

/** Each question by how many got it right and how well it parts the strong from the weak. The table below says the same. */
export function ItemPlot({ items }: { items: readonly ItemAnalysis[] }) {
  const { t, percent, number } = useDesk();
  const x = scaleLinear([0, 1], [edge.left, width - edge.right]);
  const least = Math.min(0, ...items.map(({ itemRest }) => itemRest ?? 0));
  const y = scaleLinear([Math.max(-1, Math.floor(least * 5) / 5), 1], [height - edge.bottom, edge.top]);
  const shown = items.flatMap((item, n) =>
    item.facility === undefined || item.itemRest === undefined
      ? []
      : [{ n: n + 1, x: x(item.facility), y: y(item.itemRest) }],
  );
  if (shown.length === 0) return null;
  return (
    <figure className="results-figure">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('results.itemPlot')}>
        {x.ticks(5).map((tick) => (
          <g key={tick}>
            <line className="grid" x1={x(tick)} x2={x(tick)} y1={edge.top} y2={height - edge.bottom} />
            <text x={x(tick)} y={height - edge.bottom + 16} textAnchor="middle">
              {percent(tick)}
            </text>
          </g>
        ))}
        {y.ticks(5).map((tick) => (
          <g key={tick}>
            <line
              className={tick === 0 ? 'axis' : 'grid'}
              x1={edge.left}
              x2={width - edge.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text x={edge.left - 6} y={y(tick) + 4} textAnchor="end">
              {number(tick, 1)}
            </text>
          </g>
        ))}
        {shown.map((dot) => (
          <g key={dot.n}>
            <circle className="dot" cx={dot.x} cy={dot.y} r={11} />
            <text className="on-dot" x={dot.x} y={dot.y + 4} textAnchor="middle">
              {dot.n}
            </text>
          </g>
        ))}
        <text x={(edge.left + width - edge.right) / 2} y={height - 6} textAnchor="middle">
          {t('results.table.facility')}
        </text>
      </svg>
      <figcaption>{t('results.itemPlot')}</figcaption>
    </figure>
  );
}
